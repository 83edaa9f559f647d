/** What of a played card is one's own: both choices and the notes. It is on this device, and nowhere else. */
import { abstention } from '../../shared/ballot.ts'
import type { Chapter } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import type { Memory, OwnVote } from './memory.ts'

const notes = ['say', 'objection', 'damage'] as const

interface OwnChapterProps {
  readonly chapter: Chapter
  readonly memory: Memory
  /** Behind a tap, where others may look along. */
  readonly folded: boolean
}

export function OwnChapter({ chapter: { round }, memory, folded }: OwnChapterProps) {
  const { action, closing } = text.value.play
  const chose = choiceSentence(memory.vote(round, 'first'), memory.vote(round, 'second'))
  const written = notes.map((name) => ({ name, note: memory.note(round, name).trim() })).filter(({ note }) => note)
  if (chose === null && written.length === 0) return null
  const own = (
    <div class="own-chapter stack stack-s">
      {!folded && <h3>{closing.ownTitle}</h3>}
      {chose && <p>{chose}</p>}
      <dl>
        {written.map(({ name, note }) => (
          <div key={name}>
            <dt>{action[name]}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
  if (!folded) return own
  return (
    <details class="details">
      <summary>{closing.ownShow}</summary>
      {own}
    </details>
  )
}

/** Both choices of one card in a sentence; null when this device knows none. */
export function choiceSentence(first: OwnVote | null, second: OwnVote | null): string | null {
  const { ownOnce, ownTwice, ownBoth, ownNothing } = text.value.play.closing
  const nameOf = ({ choice }: OwnVote) => (choice === abstention ? ownNothing : text.value.words.slot(choice))
  const only = second ?? first
  if (only === null) return null
  if (!first || !second) return ownOnce(nameOf(only))
  return first.choice === second.choice ? ownTwice(nameOf(first)) : ownBoth(nameOf(first), nameOf(second))
}
