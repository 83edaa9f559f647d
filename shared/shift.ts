/** What changed between the first and the second vote, over voter keys with both ballots only (T3). */
import { abstention, type Ballots, pairsOf, type RoundBallots } from './ballot.ts'
import { type Columns, differenceOf } from './difference.ts'
import type { Slot } from './option.ts'
import { tallyOf, total } from './tally.ts'

/** Rows: first choice, columns: second choice, both in authored order. */
export type ShiftMatrix = readonly (readonly number[])[]

export interface Shift {
  readonly matrix: ShiftMatrix
  readonly pairs: number
  /** Ballots on an option in one of the two votes without a partner in the other. */
  readonly leftOut: number
}

/**
 * Who went from which option to which: a cross table of the two votes over voter keys with a ballot on an option in both.
 * Page: client/parts/shift-view.tsx, `matrix`. Page: client/report/report-changes.tsx, `matrix`.
 */
export function shiftOf(ballots: RoundBallots, options: readonly Slot[]): Shift {
  const { pairs, leftOut } = pairsOf(ballots)
  const matrix = options.map(() => options.map(() => 0))
  for (const [before, after] of pairs) {
    const row = matrix[options.indexOf(before)]
    const column = options.indexOf(after)
    if (row) row[column] = (row[column] ?? 0) + 1
  }
  return { matrix, pairs: pairs.length, leftOut }
}

/** The ballots on options of one vote whose voter chose no option in the other: what its spread has and the matrix has not. Part of: shiftOf. */
export function aloneIn({ slots }: Columns, vote: Ballots, counterpart: Ballots): Columns {
  const alone = [...vote].filter(([key]) => (counterpart.get(key) ?? abstention) === abstention)
  const choices = alone.map(([, choice]) => choice)
  return { slots, counts: tallyOf(choices, slots).counts }
}

/**
 * Half the sum of differences between the two margins, divided by the pairs: 0-1, null without pairs. The index of
 * dissimilarity of O. D. and B. Duncan, 1955: what the two votes differ by, whoever moved.
 * Page: client/report/report-changes.tsx, `net`.
 */
export function netChange({ matrix, pairs }: Pick<Shift, 'matrix' | 'pairs'>): number | null {
  if (pairs === 0) return null
  const differences = matrix.map((row, at) =>
    Math.abs(row.reduce((a, b) => a + b, 0) - matrix.reduce((sum, r) => sum + (r[at] ?? 0), 0)),
  )
  return differences.reduce((a, b) => a + b, 0) / 2 / pairs
}

export type ShiftWord = 'nothing' | 'hardly' | 'some' | 'much'

/**
 * The word for the shift by net change (T3): 0, under .1, under .3, more; limits of the design of this game. Null without pairs.
 * Page: client/parts/shift-view.tsx, `word`. Page: client/report/report-round.tsx, `shift`.
 */
export function shiftWord(shift: Shift): ShiftWord | null {
  const change = netChange(shift)
  return change === null ? null : wordFor(change)
}

const wordFor = (change: number): ShiftWord =>
  change === 0 ? 'nothing' : change < 0.1 ? 'hardly' : change < 0.3 ? 'some' : 'much'

/**
 * The word that two tallies of `voters` people force, whoever of them has a ballot in only one; null when it would depend on
 * that. At most `voters` less the later ballots dropped out and `voters` less the earlier ones came in: each of those
 * moves the net change by half a ballot at most, and takes a pair away. Part of: shiftWord.
 */
export function forcedWord(before: Columns, after: Columns, voters: number): ShiftWord | null {
  const [first, second] = [total(before.counts), total(after.counts)]
  const fewestPairs = first + second - voters
  if (fewestPairs <= 0) return null
  const { more, less } = differenceOf(before, after)
  const single = 2 * voters - first - second
  const least = wordFor(Math.max(0, more + less - single) / 2 / Math.min(first, second))
  return least === wordFor((more + less + single) / 2 / fewestPairs) ? least : null
}

/**
 * Share of the pairs that changed, 0-1: 1 less the diagonal divided by the pairs; null without pairs. One less what J. Cohen, 1960,
 * calls observed agreement. Page: client/report/report-changes.tsx, `gross`.
 */
export function grossChange({ matrix, pairs }: Pick<Shift, 'matrix' | 'pairs'>): number | null {
  return pairs === 0 ? null : 1 - total(matrix.map((row, at) => row[at] ?? 0)) / pairs
}
