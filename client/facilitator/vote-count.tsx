/** An open vote as the facilitator sees it: how many ballots lie on the table, and nothing about whose or what (P3). */
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { TeamsDone } from './teams-done.tsx'

export function VoteCount({ view, own }: PanelProps) {
  const words = text.value.console.panel
  const { ballots, voters } = view.counters
  return (
    <section class="note stack stack-s">
      <p class="console-number">
        <strong>{ballots}</strong> {words.ofVoters(voters)}
      </p>
      <progress
        class="console-progress"
        max={Math.max(voters, 1)}
        value={ballots}
        aria-label={words.voteCount(ballots, voters)}
      />
      <p>{words.voteSecret}</p>
      <p class="soft">{words.abstainNote}</p>
      <TeamsDone view={view} done={own.teamsDone} note={text.value.console.people.votedNote} />
    </section>
  )
}
