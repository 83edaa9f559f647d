/** Node's built-in SQLite in the shape that Kysely's SqliteDialect asks for. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** Most statements that are kept prepared. */
const mostPrepared = 200

/** A database that can let go of its prepared statements: each remembers the values it was given last. */
export interface NodeSqlite extends SqliteDatabase {
  forgetPrepared(): void
}

/** Opens or makes the file at `path`, durable and forgetting what was deleted. Throws when it cannot. */
export function openNodeSqlite(path: string): NodeSqlite {
  const database = new DatabaseSync(path, { timeout: 2000 })
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
  database.exec('pragma secure_delete = on')
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    forgetPrepared: () => prepared.clear(),
    prepare: (sql) => prepared.get(sql) ?? keep(prepared, sql, statementOf(database.prepare(sql))),
  }
}

function keep(prepared: Map<string, SqliteStatement>, sql: string, statement: SqliteStatement): SqliteStatement {
  const [oldest] = prepared.keys()
  if (prepared.size >= mostPrepared && oldest !== undefined) prepared.delete(oldest)
  prepared.set(sql, statement)
  return statement
}

function statementOf(statement: StatementSync): SqliteStatement {
  const spread = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...spread(parameters)),
    run: (parameters) => statement.run(...spread(parameters)),
    iterate: (parameters) => statement.iterate(...spread(parameters)),
  }
}
