/** Which teams are done, as a whole and never per person. */
import { phaseRules } from '../../shared/phase.ts'
import type { PublicView } from '../../shared/view.ts'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

/** Teams above which their number stands in place of their badges. */
const mostBadges = 12

/** The teams that are done in this phase; null where teams do nothing as a team. */
const doneIn = ({ view, own }: Pick<PanelProps, 'view' | 'own'>): readonly number[] | null => {
  const rules = phaseRules[view.progress.phase]
  if (view.about.teamCount === 0) return null
  return rules.vote ? own.teamsDone : rules.decide ? own.decided : null
}

/** In one line: the badges of the teams that are done. */
export function DoneBadges(panel: PanelProps) {
  const { bar } = text.value.console
  const done = doneIn(panel)
  const { teamCount } = panel.view.about
  if (!done) return null
  if (done.length === 0 || teamCount > mostBadges)
    return panel.view.progress.vote ? <li>{bar.teamsOf(done.length, teamCount)}</li> : null
  return (
    <li class="console-done">
      {bar.done}
      {done.map((number) => (
        <TeamBadge key={number} number={number} size={22} />
      ))}
    </li>
  )
}

interface Props {
  readonly view: PublicView
  /** Numbers of the teams that are done. */
  readonly done: readonly number[]
  /** Says when a team counts as done. */
  readonly note: string
}

export function TeamsDone({ view, done, note }: Props) {
  const words = text.value.console.people
  if (view.about.teamCount === 0) return null
  return (
    <div class="stack stack-s">
      <h2>{words.perTeam}</h2>
      <ul class="console-teams">
        {view.teams.map(({ number }) => (
          <li key={number} data-done={done.includes(number)}>
            <TeamBadge number={number} named />
            <span>{done.includes(number) ? `✓ ${words.teamDone}` : words.teamBusy}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{note}</p>
    </div>
  )
}
