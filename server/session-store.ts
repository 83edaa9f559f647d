/** Sessions on disk: made, found by code, listed, and read back after a restart. */
import type { PlayedDeck } from '../shared/citation.ts'
import { fromSnapshot, type JournalRow, replay } from '../shared/replay.ts'
import { newSession, type Session } from '../shared/session.ts'
import type { SessionLabel } from '../shared/wire.ts'
import type { Database } from './database/storage.ts'
import type { Db } from './database/tables.ts'
import type { Log } from './log.ts'
import { readLoose } from './open-rows.ts'

/** A session as it stands on disk, the sequence number of its next journal row, and until when it was certainly in use. */
export interface Loaded {
  readonly session: Session
  readonly next: number
  readonly activeAt: number | null
}

export interface SessionStore {
  /** Rejects when it cannot be saved, also when a live session has its join code. */
  create(session: Session, deck: PlayedDeck, owner?: string | null): Promise<void>
  /** The live session with this join code, or null. */
  findByCode(code: string): Promise<string | null>
  /** Those of one account, or all of them. */
  list(owner?: string | null): Promise<SessionLabel[]>
  /** Live sessions that were last in use before `limit` (ms since 1970), except those whose lobby never opened. */
  idleSince(limit: number): Promise<string[]>
  /** Null when there is no such session, or it is closed. */
  load(id: string): Promise<Loaded | null>
  /** Notes that `holder` runs this session until `until` (ms since 1970). */
  lease(id: string, holder: string, until: number): Promise<void>
}

export function createSessionStore(database: Database, log: Log): SessionStore {
  const { db } = database
  return {
    create: (session, deck, owner = null) => create(database, session, deck, owner),
    findByCode: (code) => findByCode(db, code),
    list: (owner = null) => list(db, owner),
    idleSince: (limit) => idleSince(db, limit),
    load: (id) => load(database, log, id),
    lease: async (id, holder, until) => {
      const lease = { lease_holder: holder, lease_until: until }
      await db.updateTable('sessions').set(lease).where('id', '=', id).execute()
    },
  }
}

type Made = Parameters<typeof newSession>[0]

const create = (database: Database, session: Session, deck: PlayedDeck, owner: string | null): Promise<void> =>
  database.commit(async (transaction) => {
    const { id, joinCode, createdAt, settings, cards, teamCount, open } = session
    const made: Made = { id, joinCode, createdAt, settings, cards, teamCount, open }
    if (!settings.rehearsal) await keepDeck(transaction, deck)
    await transaction
      .insertInto('sessions')
      .values({
        id,
        join_code: joinCode,
        name: settings.name,
        rehearsal: settings.rehearsal ? 1 : 0,
        created_at: createdAt,
        active_at: open ? createdAt : null,
        made: JSON.stringify(made),
        owner,
      })
      .execute()
  })

/** For its report. An oefensessie has none, and may play a text that nobody else will ever see. */
const keepDeck = (db: Db, deck: PlayedDeck) =>
  db
    .insertInto('decks')
    .values({ id: deck.id, version: deck.version, body: JSON.stringify(deck) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

async function findByCode(db: Db, code: string): Promise<string | null> {
  const live = db.selectFrom('sessions').select('id').where('join_code', '=', code).where('closed_on', 'is', null)
  return (await live.executeTakeFirst())?.id ?? null
}

async function list(db: Db, owner: string | null): Promise<SessionLabel[]> {
  const live = db
    .selectFrom('sessions')
    .select(['id', 'name', 'join_code', 'created_at', 'rehearsal'])
    .where('closed_on', 'is', null)
    .orderBy('created_at', 'desc')
  const rows = await (owner === null ? live : live.where('owner', '=', owner)).execute()
  return rows.map(({ id, name, join_code, created_at, rehearsal }) => ({
    session: id,
    name,
    joinCode: join_code,
    createdAt: created_at,
    rehearsal: rehearsal === 1,
  }))
}

async function idleSince(db: Db, limit: number): Promise<string[]> {
  const idle = db.selectFrom('sessions').select('id').where('closed_on', 'is', null).where('active_at', '<', limit)
  return (await idle.execute()).map(({ id }) => id)
}

async function load({ db, seals }: Database, log: Log, id: string): Promise<Loaded | null> {
  const row = await db.selectFrom('sessions').select(['made', 'active_at']).where('id', '=', id).executeTakeFirst()
  if (!row?.made) return null
  const made = JSON.parse(row.made) as Made
  const snapshot = await db
    .selectFrom('snapshots')
    .select(['seq', 'body'])
    .where('session', '=', id)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  const start = snapshot ? fromSnapshot(snapshot.body, made.cards) : newSession(made)
  const rows = await journalFrom(db, id, snapshot?.seq ?? 0)
  const open = await readLoose(db, seals, id)
  if (open.unreadable > 0)
    log.failure(
      `${open.unreadable} open ballots or texts of a session cannot be read, because their key is not in DATA_DIR/round-keys`,
      new Error('no key'),
    )
  const session = replay(start, rows, open.rows)
  return { session, next: (snapshot?.seq ?? 0) + rows.length, activeAt: row.active_at }
}

async function journalFrom(db: Db, id: string, seq: number): Promise<JournalRow[]> {
  const rows = await db
    .selectFrom('journal')
    .select(['command', 'entry'])
    .where('session', '=', id)
    .where('seq', '>=', seq)
    .orderBy('seq')
    .execute()
  return rows.map(({ command, entry }) => ({ id: command, entry: JSON.parse(entry) }))
}
