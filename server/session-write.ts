/** What a batch of changes means for the disk: rows to append, rounds to forget, and the loose rows that are left. */
import { type Change, isLoose, type JournalEntry, type LooseChange } from '../shared/change.ts'
import type { Report } from '../shared/report.ts'

/** Everything that one session asks to be made durable together. `from`: the sequence number of the first row. */
export interface SessionWrite {
  readonly session: string
  readonly from: number
  readonly rows: readonly { readonly command: string; readonly entry: JournalEntry }[]
  readonly loose: readonly { readonly round: number; readonly change: LooseChange }[]
  /** Rounds whose ballots, and whose texts, are deleted. */
  readonly settled: readonly number[]
  readonly ended: readonly number[]
  readonly snapshot: string | null
  /** Until when the session was certainly in use (ms since 1970); null when the disk knows that already. */
  readonly activeAt: number | null
  /** Set when the session is over: everything but the report goes. A rehearsal has no report. */
  readonly closing: { readonly on: string; readonly report: Report | null } | null
}

/** Whether the write deletes something that must leave no trace. */
export const forgets = (write: SessionWrite): boolean =>
  write.settled.length > 0 || write.ended.length > 0 || write.closing !== null

type Sorted = Pick<SessionWrite, 'rows' | 'loose' | 'settled' | 'ended'>

/**
 * Sorts the changes of a batch that began in round `round`. Ballots that were cast and settled in one batch never reach
 * the disk; of ballots by one voter key the last stays. What belongs to a round that is parked for a twist stays too.
 */
export function sortChanges(
  round: number,
  changes: readonly { readonly id: string; readonly change: Change }[],
): Sorted {
  const sorted = { rows: [], loose: [], settled: [], ended: [] } as {
    -readonly [K in keyof Sorted]: Sorted[K][number][]
  }
  let current = round
  for (const { id, change } of changes) {
    if (isLoose(change)) {
      sorted.loose.push({ round: current, change })
      continue
    }
    sorted.rows.push({ command: id, entry: change })
    if (change.type === 'roundStarted' || change.type === 'roundResumed') current = change.number
    if (change.type === 'settled') {
      sorted.settled.push(current)
      sorted.loose = sorted.loose.filter((row) => row.round !== current || row.change.type !== 'ballotCast')
    }
    if (change.type === 'cardEnded') {
      sorted.ended.push(current)
      sorted.loose = sorted.loose.filter((row) => row.round !== current)
    }
  }
  return sorted
}
