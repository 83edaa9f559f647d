/** Teams in the lobby: their sizes, another number of teams, and merging when one is too small (M13). */
import { useSignal } from '@preact/signals'
import { teamSizes } from '../../shared/team.ts'
import type { PublicView } from '../../shared/view.ts'
import { TeamBadge } from '../parts/team-badge.tsx'
import { text } from '../text/text.ts'
import { AskingButton } from './asking-button.tsx'
import type { PanelProps } from './desk.ts'
import { Stepper } from './stepper.tsx'

/** The largest number of teams that each have at least three seats; 1 when there are too few people for two. */
export const mergedCount = (seats: number): number => Math.max(1, Math.floor(seats / teamSizes.min))

const mostTeams = 60

export function TeamSettings({ view, desk }: PanelProps) {
  const words = text.value.console.people
  const { teamCount } = view.about
  const wanted = useSignal(teamCount)
  const merged = mergedCount(view.counters.seats)
  const tooMany = teamCount > merged && view.counters.seats >= teamSizes.min
  const set = (count: number) => () => {
    wanted.value = count
    void desk.ask({ type: 'setTeams', count })
  }
  const lines = [text.value.console.next.ask.teams]
  return (
    <section class="note stack stack-s">
      <h2>{words.teams}</h2>
      {teamCount === 0 ? <p>{words.noTeams}</p> : <TeamSizes view={view} />}
      {tooMany && <AskingButton label={words.merge(merged)} lines={lines} onYes={set(merged)} />}
      <details class="details">
        <summary>{words.otherTeams}</summary>
        <div class="stack stack-s">
          <Stepper
            label={words.teamCount}
            value={wanted.value}
            least={0}
            most={mostTeams}
            onChange={(count) => {
              wanted.value = count
            }}
          />
          <AskingButton label={words.setTeams(wanted.value)} lines={lines} onYes={set(wanted.value)} />
          <p class="soft">{words.dealtAgain}</p>
        </div>
      </details>
    </section>
  )
}

function TeamSizes({ view }: { readonly view: PublicView }) {
  const words = text.value.console.people
  return (
    <ul class="console-teams">
      {view.teams.map(({ number, seats }) => (
        <li key={number} data-done={seats >= teamSizes.min}>
          <TeamBadge number={number} named />
          <span>
            {text.value.words.seats(seats)}
            {seats < teamSizes.min && ` (${words.tooSmall})`}
          </span>
        </li>
      ))}
    </ul>
  )
}
