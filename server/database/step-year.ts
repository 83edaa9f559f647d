/** The sums of a year, and what waits to be counted in them. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

type Columns = Readonly<Record<string, 'text' | 'integer'>>

const card = { year: 'integer', deck: 'text', version: 'text', card: 'text' } as const

export const year: Migration = {
  async up(db) {
    const month = { year: 'integer', month: 'integer', programme: 'text' } as const
    const sums = { sessions: 'integer', participants: 'integer', present: 'integer', present_in: 'integer' } as const
    await table(db, 'year_sessions', month, sums)
    await table(db, 'year_topics', { year: 'integer', topic: 'text' }, { played: 'integer' })
    await table(db, 'year_cards', card, { played: 'integer' })
    await table(db, 'year_votes', { ...card, votes: 'integer' }, { body: 'text' })
    await table(db, 'year_fields', { year: 'integer', field: 'text' }, { label: 'text', value: 'integer' })
    await waiting(db)
  },
}

/** A table of what stands under a key; no cell is empty. */
async function table(db: Kysely<unknown>, name: string, key: Columns, rest: Columns): Promise<void> {
  const keyed = db.schema.createTable(name).addPrimaryKeyConstraint(`${name}_key`, Object.keys(key) as never)
  await Object.entries({ ...key, ...rest })
    .reduce((made, [column, type]) => made.addColumn(column, type, (one) => one.notNull()), keyed)
    .execute()
}

async function waiting({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('year_waiting')
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('deck', 'text', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('votes', 'integer', (column) => column.notNull())
    .addColumn('owner', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('year_waiting_key', ['session', 'card'])
    .execute()
  const columns = ['year', 'deck', 'version', 'card', 'votes']
  await schema.createIndex('year_waiting_card').on('year_waiting').columns(columns).execute()
}
