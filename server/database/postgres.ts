/** PostgreSQL. It keeps what was deleted, in dead rows, logs and backups: ballots and texts are therefore sealed. */
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import { shredLeftovers } from './leftover-keys.ts'
import { migrations } from './migrations.ts'
import { commitSurely } from './postgres-commit.ts'
import { poolOf } from './postgres-pool.ts'
import { postgresProblem } from './postgres-problem.ts'
import { RoundKeys } from './round-keys.ts'
import type { Database } from './storage.ts'
import type { Tables } from './tables.ts'

/** A commit is on disk before it is answered, also where the server is set otherwise; and nobody waits for a line that broke in the middle of a transaction. */
const lineSettings = CompiledQuery.raw(`
  select set_config('idle_in_transaction_session_timeout', '15s', false),
    case when current_setting('synchronous_commit') = 'off' then set_config('synchronous_commit', 'on', false) end`)

/** Connects to `url`, makes the tables where they are missing, and keeps keys in `folder`. Throws a ConfigError when that cannot be done. */
export async function openPostgres(url: string, folder: string): Promise<Database> {
  const keys = new RoundKeys(folder)
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: poolOf(url),
      onCreateConnection: async (connection) => void (await connection.executeQuery(lineSettings)),
    }),
  })
  try {
    const { error } = await new Migrator({ db, provider: migrations({ withoutRowid: false }) }).migrateToLatest()
    if (error) throw error
  } catch (error) {
    await db.destroy()
    throw postgresProblem(url, error)
  }
  await shredLeftovers(db, keys)
  return {
    db,
    seals: keys,
    commit: (work) => commitSurely(db, work),
    forget: () => keys.shred(),
    close: () => db.destroy(),
  }
}
