/** Which teams are done, as a whole and never per person. */
import type { PublicView } from '../../shared/view.ts'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'

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
