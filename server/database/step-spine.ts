/** Sessions with their journal, ballots and texts, the decks they play, and their reports. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What differs between databases: SQLite leaves the rowid out, so that rows stand in key order and no insertion order is kept. */
export interface Flavour {
  readonly withoutRowid: boolean
}

export const spine = ({ withoutRowid }: Flavour): Migration => ({
  async up(db) {
    await sessionTables(db)
    await looseTables(db, withoutRowid)
  },
})

async function sessionTables(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('decks')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('decks_key', ['id', 'version'])
    .execute()
  await schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('join_code', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('rehearsal', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('active_at', 'bigint')
    .addColumn('closed_on', 'text')
    .addColumn('made', 'text')
    .addColumn('lease_holder', 'text')
    .addColumn('lease_until', 'bigint')
    .execute()
  await sql`create unique index sessions_live_code on sessions (join_code) where closed_on is null`.execute(db)
  await orderedTable(db, 'journal', ['command', 'entry'])
  await orderedTable(db, 'snapshots', ['body'])
  await schema
    .createTable('reports')
    .addColumn('session', 'text', (column) => column.primaryKey())
    .addColumn('closed_on', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
}

/** A table of texts by session and sequence number. */
async function orderedTable(db: Kysely<unknown>, name: string, texts: readonly string[]): Promise<void> {
  const keyed = db.schema
    .createTable(name)
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['session', 'seq'])
  await texts.reduce((table, text) => table.addColumn(text, 'text', (column) => column.notNull()), keyed).execute()
}

/** Tables of loose changes: their key is all the order they have. */
async function looseTables(db: Kysely<unknown>, withoutRowid: boolean): Promise<void> {
  await looseTable(db, withoutRowid, 'ballots', ['vote', 'voter_key'], { choice: 'text' })
  const flags = { hidden: 'integer', released: 'integer' } as const
  const argument = { key: 'text', team: 'integer', option: 'text', body: 'text', ...flags } as const
  await looseTable(db, withoutRowid, 'arguments', ['kind', 'id'], argument)
  await looseTable(db, withoutRowid, 'argument_support', ['id', 'key'], {})
}

async function looseTable(
  db: Kysely<unknown>,
  withoutRowid: boolean,
  name: string,
  keys: readonly string[],
  rest: Readonly<Record<string, 'text' | 'integer'>>,
): Promise<void> {
  const keyed = db.schema
    .createTable(name)
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('round', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['session', 'round', ...keys] as never)
  const columns = { ...Object.fromEntries(keys.map((key) => [key, 'text' as const])), ...rest }
  const table = Object.entries(columns).reduce(
    (sofar, [column, type]) => sofar.addColumn(column, type, (made) => made.notNull()),
    keyed,
  )
  await (withoutRowid ? table.modifyEnd(sql`without rowid`) : table).execute()
}
