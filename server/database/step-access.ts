/** Who may do what: accounts and how they come in, whose a session is, and the organisation's settings. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const access: Migration = {
  async up(db) {
    await table(db, 'settings', 'name', { body: 'text' })
    await db.schema.alterTable('sessions').addColumn('owner', 'text').execute()
    await db.schema.createIndex('sessions_owner').on('sessions').column('owner').execute()
    const person = { name: 'text', sign_in: 'text', roles: 'text', disabled: 'integer', password: 'text' } as const
    await table(db, 'accounts', 'id', person)
    await db.schema.createIndex('accounts_sign_in').on('accounts').column('sign_in').unique().execute()
    await table(db, 'sign_ins', 'id', { account: 'text', made_at: 'bigint', used_at: 'bigint' })
    await table(db, 'links', 'id', { key_hash: 'text', kind: 'text', name: 'text', roles: 'text', until: 'bigint' })
    await db.schema.alterTable('links').addColumn('account', 'text').execute()
    await db.schema.createIndex('links_key').on('links').column('key_hash').unique().execute()
  },
}

async function table(
  db: Kysely<unknown>,
  name: string,
  key: string,
  columns: Readonly<Record<string, 'text' | 'integer' | 'bigint'>>,
): Promise<void> {
  const keyed = db.schema.createTable(name).addColumn(key, 'text', (column) => column.primaryKey())
  const whole = Object.entries(columns).reduce(
    (sofar, [column, type]) => sofar.addColumn(column, type, (made) => made.notNull()),
    keyed,
  )
  await whole.execute()
}
