/** A database for a whole server: SQLite in its folder, or a PostgreSQL of its own. */
import type { TestApp } from './app.ts'
import { TestPostgres } from './postgres.ts'
import type { storages } from './storages.ts'

export interface MadeDatabase {
  /** What the environment of the server says of it. */
  readonly env: Readonly<Record<string, string>>
  /** All that lies on the disk of the server and in its database. */
  everything(app: TestApp): Promise<string>
  drop(): Promise<void>
}

export async function madeDatabase(kind: (typeof storages)[number]): Promise<MadeDatabase> {
  const postgres = kind === 'PostgreSQL' ? await TestPostgres.make() : null
  return {
    env: postgres ? { DATABASE_URL: postgres.url } : {},
    everything: async (app) => app.files() + ((await postgres?.everything()) ?? ''),
    drop: async () => {
      await postgres?.drop()
    },
  }
}
