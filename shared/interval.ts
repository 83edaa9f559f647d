/** How sure a share is. */

/** The value of the standard normal distribution that leaves 2.5 percent above it. */
const z = 1.959963984540054

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The 95 percent interval of a share p of `count` in `of`, both ends 0-1: (p + z^2 / 2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) /
 * (1 + z^2 / n); null without ballots. E. B. Wilson, 1927, without continuity correction.
 * Page: client/report/report-spreads.tsx, `interval`.
 */
export function wilsonInterval(count: number, of: number): Interval | null {
  if (of === 0) return null
  const part = count / of
  const middle = part + z ** 2 / (2 * of)
  const reach = z * Math.sqrt((part * (1 - part)) / of + z ** 2 / (4 * of ** 2))
  const whole = 1 + z ** 2 / of
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) }
}
