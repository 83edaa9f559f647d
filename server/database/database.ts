/** The one database of an installation, opened and brought up to date. */
import { mkdirSync } from 'node:fs'
import { openSqlite } from './sqlite.ts'
import type { Database } from './storage.ts'

export type { Database } from './storage.ts'

/** Opens PostgreSQL at `url`, or else `dilemmaspel.sqlite` in `folder`, makes what is missing, and migrates. Throws when it cannot. */
export async function openDatabase(folder: string, url: string | null = null): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (url === null) return openSqlite(folder)
  const { openPostgres } = await import('./postgres.ts') // who uses SQLite does not wait for it
  return openPostgres(url, folder)
}
