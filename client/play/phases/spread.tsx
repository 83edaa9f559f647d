/** The frozen first spread; one's own vote is marked on one's own device only. */
import { SpreadTable } from '../../parts/spread-table.tsx'
import { TwistNote } from '../../parts/twist-note.tsx'
import { WrittenList } from '../../parts/written-list.tsx'
import { text } from '../../text/text.ts'
import { Foot } from '../foot.tsx'
import { isShared } from '../hands.ts'
import { FoldedChoice, OwnChoice } from '../own-choice.tsx'
import type { PhaseProps } from '../visit.ts'

export function Spread({ view, visit, memory }: PhaseProps) {
  const vote = memory.vote(view.progress.round, 'first')
  const shared = isShared(visit.hands)
  const own = shared ? null : (vote?.choice ?? null)
  const counted = view.shown.first?.kind === 'counts'
  const marked = counted && own !== null && own !== '-'
  return (
    <>
      {view.card && <TwistNote twist={view.card.twist} />}
      <SpreadTable options={view.card?.options ?? []} spread={view.shown.first} own={own} />
      {counted && view.progress.twist && <p class="soft">{text.value.facts.twist.explain}</p>}
      {shared ? <FoldedChoice votes={[vote]} /> : (!marked || vote?.written) && <OwnChoice vote={vote} />}
      <WrittenList written={view.written} />
      <Foot view={view} />
    </>
  )
}
