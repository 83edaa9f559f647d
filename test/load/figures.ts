/** What one play of a session is measured by, and how figures are put together. */

/** Times in ms, sizes in bytes, per client where it says so. */
export interface Figures {
  readonly joinsPerSecond: number
  readonly joinP50: number
  readonly joinP99: number
  readonly cpuPerJoin: number
  readonly bytesPerJoin: number
  readonly ackP50: number
  readonly ackP99: number
  readonly cpuPerVote: number
  /** From the facilitator's tap to the last client of the room; the slowest room counts. */
  readonly revealLast: number
  /** Server CPU from the lobby to the reference, per client. */
  readonly cpuPerRound: number
  readonly receivedPerRound: number
  readonly sentPerRound: number
}

/** The value below which the share `part` (0-1) of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The median of every figure apart. */
export function medians<T extends object>(all: readonly T[]): T {
  const names = Object.keys(all[0] ?? {}) as (keyof T)[]
  return Object.fromEntries(names.map((name) => [name, median(all.map((one) => one[name] as number))])) as T
}
