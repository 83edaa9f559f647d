/** Codes of conduct that the organisation added, every version apart. */
import type { Migration } from 'kysely/migration'

export const codes: Migration = {
  async up({ schema }) {
    await schema
      .createTable('codes')
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addColumn('added_by', 'text')
      .addPrimaryKeyConstraint('codes_key', ['id', 'version'])
      .execute()
  },
}
