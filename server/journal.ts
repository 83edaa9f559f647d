/** Makes changes durable: everything that all sessions ask for at one moment goes to the database in one transaction. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Seals } from './database/seals.ts'
import { type Database, DatabaseAway } from './database/storage.ts'
import type { Db } from './database/tables.ts'
import type { Log } from './log.ts'
import { writeLoose } from './loose-rows.ts'
import { forgets, type SessionWrite } from './session-write.ts'
import { countSession } from './year-sums.ts'

export interface Journal {
  /** Resolves when the next commit may begin: who decides only then, decides on all that came in meanwhile. */
  ready(): Promise<unknown>
  /** Resolves once the write is on disk; rejects when nothing of it is. */
  write(write: SessionWrite): Promise<void>
  /** Finishes what is in hand. */
  close(): Promise<void>
}

/**
 * The write-ahead log shows in which commit a row came. While votes are open it is therefore emptied this often, ms: then
 * the disk holds ballots in the order of their keys, and no other (P1).
 */
const tidyAfter = 1000

/** Rest after a commit, ms. It holds everybody up for as long as the disk takes, so what comes in meanwhile shares the next one. */
const pause = 20

interface Waiting {
  readonly write: SessionWrite
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

export const createJournal = (database: Database, log: Log): Journal => new GroupCommit(database, log)

class GroupCommit implements Journal {
  readonly #database: Database
  readonly #log: Log
  #waiting: Waiting[] = []
  #working: Promise<void> | null = null
  #rest: Promise<unknown> = Promise.resolve()
  #tidying: NodeJS.Timeout | undefined
  /** Something was deleted, and may still be in the write-ahead log. */
  #owesForgetting = false

  constructor(database: Database, log: Log) {
    this.#database = database
    this.#log = log
  }

  ready(): Promise<unknown> {
    return this.#rest
  }

  write(write: SessionWrite): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ write, resolve, reject })
      this.#working ??= this.#work()
    })
  }

  async close(): Promise<void> {
    await this.#working
    clearTimeout(this.#tidying)
  }

  async #work(): Promise<void> {
    await new Promise(setImmediate) // what all rooms decide in one turn of the loop makes one commit
    while (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      await this.#commitOrDivide(group)
      this.#rest = wait(pause)
    }
    this.#working = null
  }

  /** A write that fails must not take those of other sessions with it: they are then tried one by one, if there is anything to try. */
  async #commitOrDivide(group: readonly Waiting[]): Promise<void> {
    const writes = group.map(({ write }) => write)
    try {
      await commit(this.#database, writes)
    } catch (error) {
      if (group.length > 1 && !(error instanceof DatabaseAway))
        for (const one of group) await this.#commitOrDivide([one])
      else for (const { reject } of group) reject(error)
      return
    }
    await this.#tidyAfter(writes)
    for (const { resolve } of group) resolve()
  }

  async #tidyAfter(writes: readonly SessionWrite[]): Promise<void> {
    for (const write of writes) retire(this.#database.seals, write)
    if (writes.some(forgets)) this.#owesForgetting = true
    if (this.#owesForgetting) await this.#forget()
    else if (writes.some(({ loose }) => loose.length > 0)) this.#tidying ??= setTimeout(() => this.#forget(), tidyAfter)
  }

  /** What was committed stays accepted when this fails; it is tried again after the next commit. */
  async #forget(): Promise<void> {
    clearTimeout(this.#tidying)
    this.#tidying = undefined
    try {
      await this.#database.forget()
      this.#owesForgetting = false
    } catch (error) {
      this.#log.failure('what was deleted may still be readable on disk', error)
    }
  }
}

const commit = ({ commit, seals }: Database, writes: readonly SessionWrite[]): Promise<void> =>
  commit(async (transaction) => {
    for (const write of writes) await commitOne(transaction, seals, write)
  })

/** After the commit, not before it: a crash in between then loses no ballot, and the next start removes the keys. */
function retire(seals: Seals, { session, settled, ended, closing }: SessionWrite): void {
  for (const round of [...settled, ...ended]) seals.retire({ kind: 'ballots', session, round })
  for (const round of ended) seals.retire({ kind: 'texts', session, round })
  if (closing) seals.retireSession(session)
}

async function commitOne(db: Db, seals: Seals, write: SessionWrite): Promise<void> {
  if (write.closing) return close(db, write, write.closing)
  for (const round of write.settled) await deleteRound(db, ['ballots'], write.session, round)
  for (const round of write.ended)
    await deleteRound(db, ['ballots', 'arguments', 'argument_support'], write.session, round)
  await append(db, write)
  await writeLoose(db, seals, write)
  const active = { active_at: write.activeAt }
  if (write.activeAt !== null) await db.updateTable('sessions').set(active).where('id', '=', write.session).execute()
}

async function append(db: Db, { session, from, rows, snapshot }: SessionWrite): Promise<void> {
  const values = rows.map(({ command, entry }, at) => ({
    session,
    seq: from + at,
    command,
    entry: JSON.stringify(entry),
  }))
  for (let at = 0; at < values.length; at += 200)
    await db
      .insertInto('journal')
      .values(values.slice(at, at + 200))
      .execute()
  if (snapshot === null) return
  await db.deleteFrom('snapshots').where('session', '=', session).execute()
  await db
    .insertInto('snapshots')
    .values({ session, seq: from + rows.length, body: snapshot })
    .execute()
}

async function deleteRound(
  db: Db,
  tables: readonly ('ballots' | 'arguments' | 'argument_support')[],
  session: string,
  round: number,
): Promise<void> {
  for (const table of tables)
    await db.deleteFrom(table).where('session', '=', session).where('round', '=', round).execute()
}

/** The end of a session: its report stays, the rest goes, all in one step. */
async function close(db: Db, { session }: SessionWrite, { on, report }: NonNullable<SessionWrite['closing']>) {
  const body = JSON.stringify(report)
  if (report) {
    await db.insertInto('reports').values({ session, closed_on: on, body }).execute()
    const led = db.selectFrom('sessions').select('owner').where('id', '=', session)
    await countSession(db, report, (await led.executeTakeFirst())?.owner ?? null)
  }
  for (const table of ['journal', 'ballots', 'arguments', 'argument_support', 'snapshots'] as const)
    await db.deleteFrom(table).where('session', '=', session).execute()
  const over = { closed_on: on, active_at: null, made: null, lease_holder: null, lease_until: null }
  await db.updateTable('sessions').set(over).where('id', '=', session).execute()
}
