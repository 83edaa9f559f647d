/** Lines to PostgreSQL that recover by themselves, and say so when they cannot be had. */
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { DatabaseError, Pool, type PoolClient, types } from 'pg'
import { DatabaseAway } from './storage.ts'

/** How long a new line and an answer may take, ms. */
const patience = { connect: 10_000, answer: 20_000 } as const

/** bigint and the sums that are made of it. */
const wholeNumbers: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC])

/** A pool for Kysely. Whatever goes wrong with a line, and not with what was asked, is a DatabaseAway. */
export function poolOf(url: string): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: patience.connect,
    query_timeout: patience.answer,
    keepAlive: true,
    types: { getTypeParser: (oid, format) => (wholeNumbers.has(oid) ? Number : types.getTypeParser(oid, format)) },
  })
  // A line that breaks is heard of by whoever asks something on it; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const known = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect().catch(away)
      const line = known.get(client) ?? lineOver(client)
      known.set(client, line)
      return line
    },
  }
}

/** A line that is not used again after an answer that never came. */
function lineOver(client: PoolClient): PostgresPoolClient {
  let broken = false
  const query = async (sql: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(sql, [...parameters])
    } catch (error) {
      if (isAnswer(error)) throw error
      broken = true
      return away(error)
    }
  }
  return {
    query: query as never, // Kysely asks otherwise only for streams, and there are none
    release: (destroy) => client.release(destroy === true || broken),
  }
}

function away(cause: unknown): never {
  throw new DatabaseAway(cause)
}

/** Whether PostgreSQL itself said no to what was asked. Classes of its codes: connection, shutdown, no room for more lines. */
const isAnswer = (error: unknown): boolean => error instanceof DatabaseError && !/^(08|57P|53)/.test(error.code ?? '')
