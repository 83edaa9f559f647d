/** What changed between two votes, as it is published: from the matrix, where the room was shown it and the word for the shift is published. */
import type { ShownRound, ShownShift, ShownSpread } from './disclosure.ts'
import type { PublishedMeasures, PublishedRound } from './published-schema.ts'
import { type PublishingRules, publishedPeople, publishedShare, publishingLimits } from './publishing-rules.ts'
import { grossChange, netChange, type ShiftMatrix } from './shift.ts'
import { shiftTest } from './shift-test.ts'
import { type Counts, total } from './tally.ts'

type Changes = Pick<PublishedMeasures, 'gross' | 'net' | 'test' | 'pairs' | 'leftOut' | 'matrix'>
type Told = Pick<PublishedRound, 'first' | 'second' | 'shift'>

const nothing: Changes = { gross: null, net: null, test: null, pairs: null, leftOut: null, matrix: null }

/** One to four ballots that moved, or stayed, are kept back, and so is a matrix in which somebody could find so few. */
export function publishedChanges(shown: ShownRound, told: Told, rules: PublishingRules): Changes {
  const { shift } = shown
  if (shift?.kind !== 'words' || !shift.matrix || shift.pairs === null || told.shift === null) return nothing
  const { matrix, pairs, slots } = shift
  const moved = (change: number | null): number | null => {
    const ballots = Math.round((change ?? 0) * pairs)
    const isFew = rules.fewMoves && (isSmall(ballots) || isSmall(pairs - ballots))
    return change === null || isFew ? null : publishedShare(change, rules)
  }
  const chance = shiftTest(matrix)
  const mayShow = !rules.wholeMatrix || (isWhole(told) && tallies(shown, shift, matrix).every(hasNoSmall))
  return {
    gross: moved(grossChange({ matrix, pairs })),
    net: moved(netChange({ matrix, pairs })),
    test: chance === null ? null : chance < 0.05 ? 'shown' : 'notShown',
    pairs: publishedPeople(pairs, rules),
    leftOut: leftOutOf(shift, rules),
    matrix: mayShow
      ? { slots, shares: matrix.map((row) => row.map((count) => publishedShare(count / pairs, rules))) }
      : null,
  }
}

const isSmall = (count: number): boolean => count > 0 && count < publishingLimits.leastCell
const hasNoSmall = (counts: Counts): boolean => !counts.some(isSmall)

const isWhole = ({ first, second }: Told): boolean =>
  [first, second].every((spread) => spread?.kind === 'shares' && !spread.shares.includes(null))

/** Ballots without a partner in the other vote, in steps of five; null for one to four. */
function leftOutOf({ leftOut }: Words, rules: PublishingRules): number | null {
  if (leftOut === null || (rules.fewMoves && isSmall(leftOut))) return null
  return rules.roundPeople ? Math.round(leftOut / publishingLimits.step) * publishingLimits.step : leftOut
}

type Words = Extract<ShownShift, { kind: 'words' }>

/** Every tally that a reader has with the matrix: its cells, and what each spread has more than its margin. */
function tallies({ first, second }: ShownRound, { slots }: Words, matrix: ShiftMatrix): Counts[] {
  const beside = (spread: ShownSpread | null, margin: (at: number) => number): Counts =>
    spread?.kind === 'counts'
      ? slots.map((slot, at) => (spread.counts[spread.slots.indexOf(slot)] ?? 0) - margin(at))
      : []
  return [
    matrix.flat(),
    beside(first, (at) => total(matrix[at] ?? [])),
    beside(second, (at) => total(matrix.map((row) => row[at] ?? 0))),
  ]
}
