/** A transaction whose end is always known, also when the line breaks while PostgreSQL answers. */
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { DatabaseAway } from './storage.ts'
import type { Db } from './tables.ts'

/** A transaction as PostgreSQL knows it, and the process that works on it. */
interface Mark {
  readonly transaction: number
  readonly process: number
}

/** Between two questions to a database that does not answer, ms. */
const pause = 500

/**
 * Does `work` in one transaction. When its line breaks before the commit was asked for, nothing is saved and it rejects.
 * When it breaks after that, neither accepting nor refusing would be true: then it waits until the database says which it was.
 */
export async function commitSurely<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  const asked: { last?: { mark: Mark; result: T } } = {}
  try {
    return await db.transaction().execute(async (transaction) => {
      const result = await work(transaction)
      asked.last = { result, mark: await markOf(transaction) }
      return result
    })
  } catch (error) {
    const { last } = asked
    if (last && error instanceof DatabaseAway && (await wasCommitted(db, last.mark))) return last.result
    throw error
  }
}

async function markOf(db: Db): Promise<Mark> {
  const { rows } = await sql<Mark>`select txid_current() as transaction, pg_backend_pid() as process`.execute(db)
  const [mark] = rows
  if (!mark) throw new Error('PostgreSQL names no transaction')
  return mark
}

async function wasCommitted(db: Db, mark: Mark): Promise<boolean> {
  for (;;) {
    const status = await statusOf(db, mark).catch(() => 'not known')
    if (status === 'committed') return true
    if (status === 'aborted') return false
    await wait(pause)
  }
}

/** A process that still works on it did not notice that its line broke, and is ended. */
async function statusOf(db: Db, { transaction, process }: Mark): Promise<string> {
  const { rows } = await sql<{ status: string }>`
    select status, case when status = 'in progress' then pg_terminate_backend(${process}) end
    from (select txid_status(${transaction}) as status) as asked`.execute(db)
  return rows[0]?.status ?? 'not known'
}
