/** SQLite in one file, able to forget for good: what is deleted is overwritten, so nothing needs to be sealed. */
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations.ts'
import { type NodeSqlite, openNodeSqlite } from './node-sqlite.ts'
import { unsealed } from './seals.ts'
import type { Database } from './storage.ts'
import type { Db, Tables } from './tables.ts'

/** Opens `dilemmaspel.sqlite` in `folder`, makes it where it is missing, and migrates. Throws when it cannot. */
export async function openSqlite(folder: string): Promise<Database> {
  const database = openNodeSqlite(join(folder, 'dilemmaspel.sqlite'))
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  const { error } = await new Migrator({ db, provider: migrations({ withoutRowid: true }) }).migrateToLatest()
  if (error) throw error
  await forget(db, database) // what a crash left in the log
  return {
    db,
    seals: unsealed,
    commit: (work) => db.transaction().execute(work),
    forget: () => forget(db, database),
    close: () => db.destroy(),
  }
}

/** Leaves nothing of deleted rows in the write-ahead log, nor in prepared statements. */
async function forget(db: Db, database: NodeSqlite): Promise<void> {
  database.forgetPrepared()
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  if (rows[0]?.busy !== 0)
    throw new Error('the write-ahead log could not be emptied: another program reads the database')
}
