/** What the server asks of its database, whichever it is. */
import type { Seals } from './seals.ts'
import type { Db } from './tables.ts'

export interface Database {
  readonly db: Db
  /** How open ballots and texts stand in their rows. */
  readonly seals: Seals
  /** Does `work` in one transaction. Resolves once it is durable; rejects when nothing of it is, with a DatabaseAway when the database cannot be reached. */
  commit<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** Leaves nothing readable of what was deleted. */
  forget(): Promise<void>
  close(): Promise<void>
}

/** The database does not answer: what is wrong lies with the line to it, not with what was asked. */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super('the database cannot be reached', { cause })
    this.name = 'DatabaseAway'
  }
}
