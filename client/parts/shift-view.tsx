/** Both spreads side by side and what changed between them, in words. */
import type { Choice } from '../../shared/ballot.ts'
import type { ShownRound, ShownShift } from '../../shared/disclosure.ts'
import type { Slot } from '../../shared/option.ts'
import type { ShiftMatrix } from '../../shared/shift.ts'
import { text } from '../text/text.ts'
import { type OptionFace, SpreadTable } from './spread-table.tsx'
import { TwoSpreads } from './two-spreads.tsx'

interface ShiftViewProps {
  readonly options: readonly OptionFace[]
  readonly shown: ShownRound
  readonly own?: { readonly first: Choice | null; readonly second: Choice | null }
}

/** First and second spread, and the shift. */
export function ShiftView({ options, shown, own }: ShiftViewProps) {
  const facts = text.value.facts.spread
  const { first, second, shift } = shown
  const both = first?.kind === 'counts' && second?.kind === 'counts'
  // One sentence is enough where it is the same one twice.
  if (second?.kind === 'tooFew' && (!first || first.kind === 'tooFew'))
    return <SpreadTable options={options} spread={second} />
  return (
    <div class="stack">
      {shift && <ShiftWords shift={shift} />}
      {both ? (
        <TwoSpreads options={options} first={first} second={second} own={own} />
      ) : (
        <div class="two-spreads">
          <SpreadTable options={options} spread={first} caption={facts.captionFirst} own={own?.first ?? null} brief />
          <SpreadTable
            options={options}
            spread={second}
            caption={facts.captionSecond}
            own={own?.second ?? null}
            brief
          />
        </div>
      )}
    </div>
  )
}

/** The shift as a sentence; from 25 pairs also who went where, in numbers without names. */
export function ShiftWords({ shift }: { readonly shift: ShownShift }) {
  const facts = text.value.facts.shift
  if (shift.kind === 'hidden') return <p class="soft">{facts.hidden}</p>
  const moves = shift.matrix ? movesIn(shift.matrix, shift.slots) : []
  return (
    <div class="stack stack-s">
      <p class="lead">{text.value.words.shifts[shift.word]}</p>
      {moves.length > 0 && (
        <ul>
          {moves.map(({ count, from, to }) => (
            <li key={from + to}>{facts.move(count, from, to)}</li>
          ))}
        </ul>
      )}
      <p class="soft">{facts.counted(shift.pairs, shift.leftOut)}</p>
    </div>
  )
}

/** The moves of a shift matrix, largest first; who stayed is left out. */
export function movesIn(matrix: ShiftMatrix, slots: readonly Slot[]): { count: number; from: Slot; to: Slot }[] {
  const moves = matrix.flatMap((row, from) =>
    row.map((count, to) => ({ count: from === to ? 0 : count, from: slots[from] ?? '*', to: slots[to] ?? '*' })),
  )
  return moves.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}
