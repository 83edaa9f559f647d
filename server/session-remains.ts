/** Deleting sessions with everything that hangs on them. What is in the sums of a year names no session, and stays. */
import type { Db, Tables } from './database/tables.ts'

/** Every table of which the rows belong to one session, its own row in `sessions` apart. */
export const hangingTables = [
  'reports',
  'journal',
  'ballots',
  'arguments',
  'argument_support',
  'snapshots',
  'year_waiting',
] as const satisfies readonly (keyof Tables)[]

/** Sessions in one question to the database. */
const atOnce = 500

/** `db`: a transaction. Most of it went when the session was closed; here nothing is left, whatever happened then. */
export async function deleteSessions(db: Db, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce)
    for (const table of hangingTables) await db.deleteFrom(table).where('session', 'in', some).execute()
    await db.deleteFrom('sessions').where('id', 'in', some).execute()
  }
}
