/** The real server of `startTestApp` on either database. */
import type { Overrides } from '../../server/app.ts'
import { startTestApp, type TestApp } from './app.ts'
import { TestPostgres } from './postgres.ts'
import type { storages } from './storages.ts'

export interface AppOn {
  readonly app: TestApp
  /** Stops the server and drops its database. */
  end(): Promise<void>
}

export async function startAppOn(kind: (typeof storages)[number], overrides: Overrides): Promise<AppOn> {
  const postgres = kind === 'PostgreSQL' ? await TestPostgres.make() : null
  const app = await startTestApp(overrides, postgres ? { DATABASE_URL: postgres.url } : {})
  return {
    app,
    end: async () => {
      await app.end()
      await postgres?.drop()
    },
  }
}
