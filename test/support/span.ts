/** Whether a sum follows from other sums: linear algebra over small whole numbers. */

export interface Span {
  has(vector: readonly number[]): boolean
}

/** Everything that can be worked out from these rows by adding and subtracting multiples of them. */
export function spanOf(rows: readonly (readonly number[])[]): Span {
  const reduced: { readonly pivot: number; readonly row: number[] }[] = []
  const rest = (vector: readonly number[]): number[] => {
    const left = [...vector]
    for (const { pivot, row } of reduced) {
      const factor = left[pivot] ?? 0
      if (Math.abs(factor) > 1e-9) for (const [at, value] of row.entries()) left[at] = (left[at] ?? 0) - factor * value
    }
    return left
  }
  for (const one of rows) {
    const left = rest(one)
    const pivot = left.findIndex((value) => Math.abs(value) > 1e-9)
    if (pivot < 0) continue
    const row = left.map((value) => value / (left[pivot] ?? 1))
    for (const known of reduced) {
      const factor = known.row[pivot] ?? 0
      for (const [at, value] of row.entries()) known.row[at] = (known.row[at] ?? 0) - factor * value
    }
    reduced.push({ pivot, row })
  }
  return { has: (vector) => rest(vector).every((value) => Math.abs(value) < 1e-6) }
}
