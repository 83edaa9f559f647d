/** The one database of an installation: opened, brought up to date, and able to forget for good. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { migrations } from './migrations.ts'
import { type NodeSqlite, openNodeSqlite } from './node-sqlite.ts'
import type { Db, Tables } from './tables.ts'

export interface Database {
  readonly db: Db
  /** Leaves nothing of deleted rows in the write-ahead log, nor in prepared statements. */
  forget(): Promise<void>
  close(): Promise<void>
}

/** Opens `dilemmaspel.sqlite` in `folder`, makes folder and file where they are missing, and migrates. Throws when it cannot. */
export async function openDatabase(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = openNodeSqlite(join(folder, 'dilemmaspel.sqlite'))
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  const { error } = await new Migrator({ db, provider: migrations({ withoutRowid: true }) }).migrateToLatest()
  if (error) throw error
  await forget(db, database) // what a crash left in the log
  return { db, forget: () => forget(db, database), close: () => db.destroy() }
}

async function forget(db: Db, database: NodeSqlite): Promise<void> {
  database.forgetPrepared()
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
  if (rows[0]?.busy !== 0)
    throw new Error('the write-ahead log could not be emptied: another program reads the database')
}
