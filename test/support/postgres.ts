/** PostgreSQL for tests: a database of its own each time, dropped afterwards. */
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

/** Where tests may make databases. */
const server = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'

/** On a machine where it must be there, tests run and fail without it; elsewhere they are skipped, and say so. */
export const mustHavePostgres = process.env.REQUIRE_POSTGRES === '1'

async function asked<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const answers = await asked(server, 'select 1').then(
  () => true,
  () => false,
)
export const hasPostgres = answers || mustHavePostgres
if (!hasPostgres) console.warn(`PostgreSQL does not answer at ${new URL(server).host}: its tests are SKIPPED`)

export class TestPostgres {
  readonly #name = `dilemmaspel_test_${randomBytes(6).toString('hex')}`

  static async make(): Promise<TestPostgres> {
    const made = new TestPostgres()
    await asked(server, `create database ${made.#name}`)
    return made
  }

  get url(): string {
    const url = new URL(server)
    url.pathname = this.#name
    return url.href
  }

  ask<T>(sql: string): Promise<T[]> {
    return asked(this.url, sql)
  }

  /** Breaks every line to it, as a restart of PostgreSQL does. */
  async hangUpAll(): Promise<void> {
    await asked(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${this.#name}'`)
  }

  /** Every row of every table, as a backup has them. */
  async everything(): Promise<string> {
    const tables = await this.ask<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' order by 1",
    )
    const dumps: string[] = []
    for (const { name } of tables)
      for (const { row } of await this.ask<{ row: string }>(`select t::text as row from "${name}" t`))
        dumps.push(`${name}: ${row}`)
    return dumps.join('\n')
  }

  async drop(): Promise<void> {
    await asked(server, `drop database if exists ${this.#name} with (force)`)
  }
}
