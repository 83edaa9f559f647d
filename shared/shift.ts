/** What changed between the first and the second vote, over voter keys with both ballots only (T3). */
import type { RoundBallots } from './ballot.ts'
import { pairsOf } from './ballot.ts'
import type { Slot } from './option.ts'

/** Rows: first choice, columns: second choice, both in authored order. */
export type ShiftMatrix = readonly (readonly number[])[]

export interface Shift {
  readonly matrix: ShiftMatrix
  readonly pairs: number
  /** Ballots on an option in one of the two votes without a partner in the other. */
  readonly leftOut: number
}

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

/** Half the sum of differences between the two margins, divided by the pairs: 0-1, null without pairs. */
export function netChange({ matrix, pairs }: Shift): number | null {
  if (pairs === 0) return null
  const differences = matrix.map((row, at) =>
    Math.abs(row.reduce((a, b) => a + b, 0) - matrix.reduce((sum, r) => sum + (r[at] ?? 0), 0)),
  )
  return differences.reduce((a, b) => a + b, 0) / 2 / pairs
}

export type ShiftWord = 'nothing' | 'hardly' | 'some' | 'much'

/** The word for the shift by net change (T3): 0, under .1, under .3, more. Null without pairs. */
export function shiftWord(shift: Shift): ShiftWord | null {
  const change = netChange(shift)
  if (change === null) return null
  if (change === 0) return 'nothing'
  return change < 0.1 ? 'hardly' : change < 0.3 ? 'some' : 'much'
}
