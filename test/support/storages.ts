/** The databases that the server can use, each fresh, with desks on them. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { createJournal, type Journal } from '../../server/journal.ts'
import { readLoose } from '../../server/open-rows.ts'
import { createSessionStore, type SessionStore } from '../../server/session-store.ts'
import { type SessionWrite, sortChanges } from '../../server/session-write.ts'
import type { Change, LooseChange } from '../../shared/change.ts'
import { DiskForDesks } from './desks.ts'
import { hasPostgres, TestPostgres } from './postgres.ts'

/** For `describe.each`: PostgreSQL only where there is one, or must be. */
export const storages = hasPostgres ? (['SQLite', 'PostgreSQL'] as const) : (['SQLite'] as const)

export class TestStorage extends DiskForDesks {
  readonly postgres: TestPostgres | null
  readonly #left: Database[] = []

  constructor(folder: string, database: Database, postgres: TestPostgres | null) {
    super(folder, database)
    this.postgres = postgres
  }

  static async make(kind: (typeof storages)[number]): Promise<TestStorage> {
    const postgres = kind === 'PostgreSQL' ? await TestPostgres.make() : null
    const folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-'))
    return new TestStorage(folder, await openDatabase(folder, postgres?.url), postgres)
  }

  /** Opens it anew without a goodbye, as a server does after it was killed. */
  async reopen(): Promise<void> {
    this.#left.push(this.database)
    await this.postgres?.hangUpAll()
    this.database = await openDatabase(this.folder, this.postgres?.url)
  }

  override async close(): Promise<void> {
    for (const left of this.#left) await left.close()
    await super.close()
    await this.postgres?.drop()
  }

  get store(): SessionStore {
    return createSessionStore(this.database, this.log)
  }

  get journal(): Journal {
    return createJournal(this.database, this.log)
  }

  /** What is still open of a session, as the server reads it: `round: change`. */
  async open(session: string): Promise<{ round: number; change: LooseChange }[]> {
    const { rows } = await readLoose(this.database.db, this.database.seals, session)
    return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }

  /** The open ballots of a session: voter key and choice. */
  async ballots(session: string): Promise<string[]> {
    const changes = (await this.open(session)).map(({ change }) => change)
    return changes.flatMap((change) => (change.type === 'ballotCast' ? [`${change.voterKey} ${change.choice}`] : []))
  }
}

export const ballot = (voterKey: string, choice: 'A' | 'B'): Change => ({
  type: 'ballotCast',
  vote: 'first',
  voterKey,
  choice,
})

/** A text that was written in place of an option. */
export const written = (id: string, key: string, text: string | null): Change => ({
  type: 'optionWritten',
  id,
  key,
  vote: 'first',
  text,
})

export const roundStarted: Change = { type: 'roundStarted', number: 1, card: 0, twist: false }

export const cardEnded: Change = {
  type: 'cardEnded',
  skipped: false,
  referenceShown: false,
  decisions: [],
  arguments: [],
}

/** What a session that is in round 1 asks to be written; `from` is the sequence number of its first row. */
export const aWrite = (
  session: string,
  from: number,
  changes: Change[],
  rest: Partial<SessionWrite> = {},
): SessionWrite => ({
  ...sortChanges(
    1,
    changes.map((change, at) => ({ id: `id-${at}`, change })),
  ),
  session,
  from,
  snapshot: null,
  activeAt: null,
  closing: null,
  ...rest,
})
