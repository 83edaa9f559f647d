/** What one chose oneself, said to oneself. */
import { abstention } from '../../shared/ballot.ts'
import { text } from '../text/text.ts'
import type { OwnVote } from './memory.ts'

export function OwnChoice({ vote }: { readonly vote: OwnVote | null }) {
  const words = text.value.play.vote
  if (vote === null) return null
  if (vote.choice === abstention) return <p class="soft">{words.onTableAbstained}</p>
  return (
    <p class="soft">
      {words.onTableFor(text.value.words.slot(vote.choice))} {vote.written && words.otherWrote(vote.written)}
    </p>
  )
}

/** The same behind a tap, where others may look along. */
export function FoldedChoice({ votes }: { readonly votes: readonly (OwnVote | null)[] }) {
  const known = votes.filter((vote) => vote !== null)
  if (known.length === 0) return null
  return (
    <details class="details">
      <summary>{text.value.play.vote.ownShow}</summary>
      {known.map((vote, at) => (
        <OwnChoice key={at} vote={vote} />
      ))}
    </details>
  )
}
