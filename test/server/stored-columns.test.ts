/** The page "Wat wordt bewaard" explains the database as it really is, table by table and column by column (P6). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../client/text/en/index.ts'
import { nl } from '../../client/text/nl/index.ts'
import { storedColumns } from '../../shared/stored-columns.ts'
import { hasPostgres } from '../support/postgres.ts'
import { storages, TestStorage } from '../support/storages.ts'

if (!hasPostgres) test.skip('PostgreSQL is not there: it is tested where it is', () => undefined)

/** Tables and columns by name, in one order. */
const inOrder = (tables: Readonly<Record<string, readonly string[]>>): [string, string[]][] =>
  Object.entries(tables)
    .map(([table, columns]): [string, string[]] => [table, [...columns].sort()])
    .sort(([a], [b]) => (a < b ? -1 : 1))

describe.each(storages)('%s, brought up to date', (kind) => {
  let storage: TestStorage
  beforeAll(async () => {
    storage = await TestStorage.make(kind)
  })
  afterAll(() => storage.close())

  test('has the tables and columns that the page explains, and no others', async () => {
    const found = await storage.database.db.introspection.getTables({ withInternalKyselyTables: true })
    const real = Object.fromEntries(found.map(({ name, columns }) => [name, columns.map((column) => column.name)]))
    expect(inOrder(storedColumns)).toEqual(inOrder(real))
  })
})

describe.each([
  ['Dutch', nl.stored.tables],
  ['English', en.stored.tables],
])('in %s', (_, tables) => {
  test('every table says what, why, how long and who, and every column what it is', () => {
    expect(
      inOrder(Object.fromEntries(Object.entries(tables).map(([name, { columns }]) => [name, Object.keys(columns)]))),
    ).toEqual(inOrder(storedColumns))
    for (const { columns, title: _, ...said } of Object.values(tables))
      for (const sentence of [...Object.values(said), ...Object.values(columns)])
        expect(sentence).toMatch(/^\p{Lu}.{9,}\.$/su)
  })
})
