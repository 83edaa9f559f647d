/** How long each round was on the table: whole minutes for the report, never a moment. */

export interface TimeUsed {
  /** The round that is on the table; null: none. */
  readonly round: number | null
  /** Since when, ms since 1970; null while nothing counts, as in a break. */
  readonly since: number | null
  /** Ms that each round had before that. */
  readonly spent: Readonly<Record<number, number>>
}

export const noTimeUsed: TimeUsed = { round: null, since: null, spent: {} }

/** Longer than this without a step, ms, and people have gone home: that stretch does not count. */
const longest = 4 * 3_600_000

/** Adds what has passed until `at`; from then on `round` counts, or nothing. */
export function countTime({ round: old, since, spent }: TimeUsed, at: number, round: number | null): TimeUsed {
  const passed = since === null ? 0 : Math.max(0, at - since)
  const isCounted = old !== null && passed <= longest
  return {
    round,
    since: at,
    spent: isCounted ? { ...spent, [old]: (spent[old] ?? 0) + passed } : spent,
  }
}

/** As `countTime` for a break that begins or ends: the same round stays on the table. */
export function pauseTime(used: TimeUsed, at: number, paused: boolean): TimeUsed {
  const counted = countTime(used, at, used.round)
  return paused ? { ...counted, since: null } : counted
}

/** Whole minutes of a round; null when nothing was counted of it. */
export function minutesOf({ spent }: TimeUsed, round: number): number | null {
  const passed = spent[round]
  return passed === undefined ? null : Math.round(passed / 60_000)
}
