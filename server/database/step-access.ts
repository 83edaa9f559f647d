/** Who may do what: the organisation's settings, and whose a session is. */
import type { Migration } from 'kysely/migration'

export const access: Migration = {
  async up({ schema }) {
    await schema
      .createTable('settings')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute()
    await schema.alterTable('sessions').addColumn('owner', 'text').execute()
  },
}
