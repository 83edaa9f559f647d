/** Deletes what is older than the organisation keeps it: reports, everything else that is left of a closed session, and sessions that never began (P6). */
import type { Database } from './database/storage.ts'
import type { Log } from './log.ts'
import { deleteSessions } from './session-remains.ts'
import type { SettingsStore } from './settings-store.ts'

const day = 24 * 3_600_000

interface Parts {
  readonly database: Database
  readonly settings: SettingsStore
  readonly log: Log
  /** The clock, ms since 1970. */
  readonly now: () => number
}

/** The first day (YYYY-MM-DD) of which reports are still kept, so many months before `now` (ms since 1970); at the end of a shorter month its last day. */
export function firstDayKept(now: number, months: number): string {
  const today = new Date(now)
  const [year, month, date] = [today.getUTCFullYear(), today.getUTCMonth() - months, today.getUTCDate()]
  const lastInMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(date, lastInMonth))).toISOString().slice(0, 10)
}

/**
 * Deletes every session that was closed before a day, with its report, and those that were made before it and never opened.
 * Resolves to how many. The sums of the years stay as they are.
 */
export const deleteBefore = ({ commit }: Database, firstDay: string): Promise<number> =>
  commit(async (db) => {
    const closed = await db.selectFrom('sessions').select('id').where('closed_on', '<', firstDay).execute()
    const reports = await db.selectFrom('reports').select('session as id').where('closed_on', '<', firstDay).execute()
    const neverOpened = await db
      .selectFrom('sessions')
      .select('id')
      .where('closed_on', 'is', null)
      .where('active_at', 'is', null)
      .where('created_at', '<', Date.parse(firstDay))
      .execute()
    const old = [...new Set([...closed, ...reports, ...neverOpened].map(({ id }) => id))]
    await deleteSessions(db, old)
    return old.length
  })

export class Retention {
  readonly #parts: Parts
  #days: NodeJS.Timeout | undefined
  #working: Promise<void> = Promise.resolve()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Looks at once, and then every day. */
  start(): void {
    this.#look()
    this.#days = setInterval(() => this.#look(), day)
  }

  /** Finishes what is in hand. */
  async stop(): Promise<void> {
    clearInterval(this.#days)
    await this.#working
  }

  #look(): void {
    this.#working = this.#working.then(() => this.#deleteOld())
  }

  /** What fails is tried again the next day. */
  async #deleteOld(): Promise<void> {
    const { database, settings, log, now } = this.#parts
    try {
      const { retentionMonths } = await settings.read()
      if ((await deleteBefore(database, firstDayKept(now(), retentionMonths))) > 0) await database.forget()
    } catch (error) {
      log.failure('old reports may not be deleted yet', error)
    }
  }
}
