/** What authors write: drafts, every published version of a deck, links to review with, and what reviewers said. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const authoring: Migration = {
  async up(db) {
    await draftTables(db)
    await reviewTables(db)
  },
}

async function draftTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('drafts')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('withdrawn', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_by', 'text')
    .addPrimaryKeyConstraint('drafts_key', ['kind', 'id'])
    .execute()
  await schema
    .createTable('deck_versions')
    .addColumn('deck', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('written', 'text', (column) => column.notNull())
    .addColumn('played', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('published_by', 'text')
    .addPrimaryKeyConstraint('deck_versions_key', ['deck', 'number'])
    .execute()
}

async function reviewTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('review_links')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('deck', 'text', (column) => column.notNull())
    .addColumn('key_hash', 'text', (column) => column.notNull().unique())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('revoked', 'integer', (column) => column.notNull())
    .execute()
  await schema
    .createTable('remarks')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('deck', 'text', (column) => column.notNull())
    .addColumn('link', 'text', (column) => column.notNull())
    .addColumn('card', 'text', (column) => column.notNull())
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('resolved', 'integer', (column) => column.notNull())
    .execute()
}
