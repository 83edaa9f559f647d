/** Agreement over ordered options. Only for cards whose author says that the options are ordered (T2). */
import { type Counts, total } from './tally.ts'

/**
 * Agreement A, from -1 (two ends) by 0 (even) to 1 (all on one option): the counts are peeled into layers of equal height, and
 * A is the mean of the layers by weight. Cees van der Eijk, "Measuring agreement in ordered rating scales", 2001. Null without ballots.
 * Page: client/report/report-measures.tsx, `agreement`.
 */
export function agreement(counts: Counts): number | null {
  const ballots = total(counts)
  if (ballots === 0) return null
  let sum = 0
  for (let left = [...counts]; total(left) > 0; ) {
    const height = Math.min(...left.filter((count) => count > 0))
    const layer = left.map((count) => count > 0)
    sum += ((height * layer.filter(Boolean).length) / ballots) * layerAgreement(layer)
    left = left.map((count) => Math.max(0, count - height))
  }
  return sum
}

/** Of one layer: whether each option is in it. */
function layerAgreement(layer: readonly boolean[]): number {
  const size = layer.length
  const filled = layer.filter(Boolean).length
  if (filled === 1) return 1
  const { together, apart } = triplesIn(layer)
  if (together + apart === 0) return 0
  const unimodality = ((size - 2) * together - (size - 1) * apart) / ((size - 2) * (together + apart))
  return unimodality * (1 - (filled - 1) / (size - 1))
}

/** Triples of options, in order, of which two are filled: next to each other (110, 011), or with an empty one between (101). */
function triplesIn(layer: readonly boolean[]): { readonly together: number; readonly apart: number } {
  const patterns = layer.flatMap((one, i) =>
    layer
      .slice(i + 1)
      .flatMap((two, j) => layer.slice(i + j + 2).map((three) => [one, two, three].map(Number).join(''))),
  )
  const count = (...wanted: string[]): number => patterns.filter((pattern) => wanted.includes(pattern)).length
  return { together: count('110', '011'), apart: count('101') }
}
