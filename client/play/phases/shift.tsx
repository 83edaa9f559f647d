/** Both spreads side by side, and the shift in words. */
import { CounterNote } from '../../parts/counter-note.tsx'
import { ShiftView } from '../../parts/shift-view.tsx'
import { OptionLine } from '../../parts/spread-table.tsx'
import { WrittenList } from '../../parts/written-list.tsx'
import { Foot } from '../foot.tsx'
import { isShared } from '../hands.ts'
import { FoldedChoice } from '../own-choice.tsx'
import type { PhaseProps } from '../visit.ts'

export function Shift({ view, visit, memory }: PhaseProps) {
  const { round } = view.progress
  const options = view.card?.options ?? []
  const [first, second] = [memory.vote(round, 'first'), memory.vote(round, 'second')]
  const shared = isShared(visit.hands)
  const own = { first: first?.choice ?? null, second: second?.choice ?? null }
  return (
    <>
      <ShiftView options={options} shown={view.shown} own={shared ? { first: null, second: null } : own} />
      {shared && <FoldedChoice votes={[first, second]} />}
      <ul class="options-again stack stack-s">
        {options.map((option) => (
          <li key={option.id}>
            <OptionLine option={option} />
          </li>
        ))}
      </ul>
      <WrittenList written={view.written} />
      <CounterNote counter={view.counter} />
      <Foot view={view} />
    </>
  )
}
