/** Which cards divided and moved most, among those of which numbers are published. */
import type { ShownSpread } from './disclosure.ts'
import type { PublishedReport, PublishedRound } from './published-schema.ts'
import type { ReportedRound } from './report.ts'
import { normalisedEntropy, shares } from './statistics.ts'

/**
 * Titles, several where they are equal; none where there is nothing to compare. Both orders look at shares without regard to
 * which option has which, so that they tell nothing of options that are kept back.
 */
export function cardsThat(
  reported: readonly ReportedRound[],
  published: readonly PublishedRound[],
): Pick<PublishedReport, 'dividedMost' | 'movedMost'> {
  const divided = reported.map(({ title, shown }, at) => {
    const isPublished = published[at]?.first?.kind === 'shares' && published[at].twist === false
    return { title, value: isPublished ? evennessOf(shown.first) : null }
  })
  const moved = reported.map(({ title, shown }, at) => {
    const { first, second, shift, twist } = published[at] ?? {}
    const isPublished = first?.kind === 'shares' && second?.kind === 'shares' && shift && !twist
    return { title, value: isPublished ? moveOf(shown.first, shown.second) : null }
  })
  return { dividedMost: highest(divided), movedMost: highest(moved) }
}

interface Measured {
  readonly title: string
  readonly value: number | null
}

function highest(cards: readonly Measured[]): string[] {
  const values = cards.flatMap(({ value }) => (value === null ? [] : [value]))
  const top = Math.max(...values)
  if (values.length < 2 || top === 0) return []
  return cards.filter(({ value }) => value !== null && top - value < 1e-9).map(({ title }) => title)
}

const evennessOf = (shown: ShownSpread | null): number | null =>
  shown?.kind === 'counts' ? normalisedEntropy(shown.counts) : null

/** Half the sum of the differences between the shares of two votes, 0-1. */
function moveOf(first: ShownSpread | null, second: ShownSpread | null): number | null {
  if (first?.kind !== 'counts' || second?.kind !== 'counts') return null
  const [before, after] = [shares(first.counts), shares(second.counts)]
  if (!before || !after) return null
  const slots = [...new Set([...first.slots, ...second.slots])]
  const part = (one: typeof first, of: readonly number[], slot: (typeof slots)[number]) =>
    of[one.slots.indexOf(slot)] ?? 0
  return slots.reduce((sum, slot) => sum + Math.abs(part(second, after, slot) - part(first, before, slot)), 0) / 2
}
