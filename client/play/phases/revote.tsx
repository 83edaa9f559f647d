/** The secret second vote: nothing is picked beforehand, and one's first choice waits behind a tap. */
import { CardFace } from '../../parts/card-face.tsx'
import { CounterNote } from '../../parts/counter-note.tsx'
import { text } from '../../text/text.ts'
import { BallotForm } from '../ballot-form.tsx'
import type { OwnVote } from '../memory.ts'
import type { PhaseProps } from '../visit.ts'

export function Revote(props: PhaseProps) {
  const { view, memory } = props
  return (
    <>
      <BallotForm {...props} vote="second" />
      <details class="details">
        <summary>{text.value.play.vote.firstShow}</summary>
        <p>{firstChoice(memory.vote(view.progress.round, 'first'))}</p>
      </details>
      <CounterNote counter={view.counter} />
      {view.card && <CardFace card={view.card} folded />}
    </>
  )
}

function firstChoice(first: OwnVote | null): string {
  const words = text.value.play.vote
  if (!first) return words.firstUnknown
  if (first.choice === '-') return words.firstAbstained
  const sentence = words.first(text.value.words.slot(first.choice))
  return first.written ? `${sentence} ${words.otherWrote(first.written)}` : sentence
}
