/** Whether a shift is more than chance, over the pairs of the shift matrix. Only its word is shown, and never live (T4, T5). */
import { chiSquareTail } from './chi-square.ts'
import type { ShiftMatrix } from './shift.ts'
import { total } from './tally.ts'

export interface Tested {
  readonly statistic: number
  readonly freedom: number
  /** Probability, 0-1. */
  readonly p: number
}

/** Fewest pairs that changed for a test, and the number from which the exact test makes way for the large-sample one. */
const limits = { discordant: 10, exact: 25 } as const

/**
 * Probability that margins differ this much by chance, 0-1; null under ten pairs that changed. Options without a ballot in
 * either vote are left out. Two options with fewer than 25 changes: exact McNemar; else Stuart-Maxwell, 1970.
 * Page: client/report/report-changes.tsx, `test`.
 */
export function shiftTest(matrix: ShiftMatrix): number | null {
  const used = matrix.map((row, at) => total(row) + columnOf(matrix, at) > 0)
  const table = matrix.filter((_, at) => used[at]).map((row) => row.filter((_, at) => used[at]))
  const changed = total(table.flat()) - total(table.map((row, at) => row[at] ?? 0))
  if (changed < limits.discordant) return null
  if (table.length === 2 && changed < limits.exact) return exactMcNemar(table[0]?.[1] ?? 0, table[1]?.[0] ?? 0)
  return stuartMaxwell(table)?.p ?? null
}

/** Two-sided exact test of `b` against `c` changes: twice the lower tail of the binomial with one half. Q. McNemar, 1947. Part of: shiftTest. */
export function exactMcNemar(b: number, c: number): number {
  const changes = b + c
  let chance = 0.5 ** changes
  let below = 0
  for (let at = 0; at <= Math.min(b, c); at++) {
    below += chance
    chance *= (changes - at) / (at + 1)
  }
  return Math.min(1, 2 * below)
}

/**
 * Marginal homogeneity of a square table: d' S^-1 d over all categories but the last, d_i = n_i. - n_.i,
 * S_ii = n_i. + n_.i - 2 n_ii, S_ij = -(n_ij + n_ji). A. Stuart, 1955; A. E. Maxwell, 1970. Null where S is singular.
 * Part of: shiftTest.
 */
export function stuartMaxwell(matrix: ShiftMatrix): Tested | null {
  const free = matrix.slice(0, -1)
  const differences = free.map((row, at) => total(row) - columnOf(matrix, at))
  const spread = free.map((row, i) =>
    free.map((other, j) =>
      i === j ? total(row) + columnOf(matrix, i) - 2 * (row[i] ?? 0) : -((row[j] ?? 0) + (other[i] ?? 0)),
    ),
  )
  const solved = solve(spread, differences)
  if (!solved || free.length === 0) return null
  const statistic = solved.reduce((sum, value, at) => sum + value * (differences[at] ?? 0), 0)
  return { statistic, freedom: free.length, p: chiSquareTail(statistic, free.length) }
}

const columnOf = (matrix: ShiftMatrix, at: number): number => total(matrix.map((row) => row[at] ?? 0))

/** Solves `rows` x = `values` by elimination with the largest pivot; null where it is singular. */
function solve(rows: ShiftMatrix, values: readonly number[]): number[] | null {
  const left = rows.map((row, at) => [...row, values[at] ?? 0])
  const size = rows.length
  for (let step = 0; step < size; step++) {
    const below = left.slice(step)
    const pivot = below.reduce((best, row) => (Math.abs(row[step] ?? 0) > Math.abs(best[step] ?? 0) ? row : best))
    const head = pivot[step] ?? 0
    if (Math.abs(head) < 1e-9) return null
    left.splice(left.indexOf(pivot), 1)
    left.splice(step, 0, pivot)
    left.forEach((row, at) => {
      if (at === step) return
      const factor = (row[step] ?? 0) / head
      left[at] = row.map((value, column) => value - factor * (pivot[column] ?? 0))
    })
  }
  return left.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1))
}
