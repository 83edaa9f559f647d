/** How sure a share or a measure is. */
import { qualitativeVariation, shares } from './statistics.ts'
import { type Counts, total } from './tally.ts'

/** The value of the standard normal distribution that leaves 2.5 percent above it. */
const z = 1.959963984540054

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The 95 percent interval of a share p of `count` in `of`, both ends 0-1: (p + z^2 / 2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) /
 * (1 + z^2 / n); null without ballots. E. B. Wilson, 1927, without continuity correction.
 * Pages: client/report/report-spreads.tsx, `interval`; client/coordinator/card-sums.tsx, `intervals`.
 */
export function wilsonInterval(count: number, of: number): Interval | null {
  if (of === 0) return null
  const part = count / of
  const middle = part + z ** 2 / (2 * of)
  const reach = z * Math.sqrt((part * (1 - part)) / of + z ** 2 / (4 * of ** 2))
  const whole = 1 + z ** 2 / of
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) }
}

/** So many of so many ballots. */
export interface Part {
  readonly count: number
  readonly of: number
}

/**
 * The 95 percent interval of what a share grew by, both ends from -1 to 1; null without ballots. R. G. Newcombe, 1998, method 10: from the
 * Wilson intervals of both shares, as of two groups apart. The same people voted twice, so it is rather too wide.
 * Page: client/coordinator/deck-sums.tsx, `growth`.
 */
export function growthInterval(before: Part, after: Part): Interval | null {
  const [old, now] = [wilsonInterval(before.count, before.of), wilsonInterval(after.count, after.of)]
  if (!old || !now) return null
  const [was, is] = [before.count / before.of, after.count / after.of]
  return {
    low: is - was - Math.hypot(is - now.low, old.high - was),
    high: is - was + Math.hypot(now.high - is, was - old.low),
  }
}

/**
 * The 95 percent interval of the qualitative variation, both ends 0-1; null under two ballots. From the variance of the chance that two
 * ballots are alike: E. H. Simpson, "Measurement of diversity", 1949.
 * Page: client/coordinator/deck-sums.tsx, `variation`.
 */
export function variationInterval(counts: Counts): Interval | null {
  const value = qualitativeVariation(counts)
  const parts = shares(counts)
  if (value === null || !parts || total(counts) < 2) return null
  const reach = (z * Math.sqrt(alikeVariance(parts, total(counts))) * counts.length) / (counts.length - 1)
  return { low: Math.max(0, value - reach), high: Math.min(1, value + reach) }
}

/** The variance of the share of pairs that are alike, among `of` ballots of which each has these chances. Simpson, 1949. Part of: variationInterval. */
export function alikeVariance(chances: readonly number[], of: number): number {
  const power = (exponent: number): number => chances.reduce((sum, chance) => sum + chance ** exponent, 0)
  const pairs = of * (of - 1)
  const variance = 4 * pairs * (of - 2) * power(3) + 2 * pairs * power(2) - 2 * pairs * (2 * of - 3) * power(2) ** 2
  return Math.max(0, variance / pairs ** 2)
}
