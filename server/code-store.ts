/** Codes of conduct of the organisation itself. Each version stays; the one that was added last is the one that holds. */
import type { Code } from '../shared/code.ts'
import type { Database } from './database/storage.ts'

/** A version of a code; `at` in ms since 1970, `by` an account or null. */
export interface StoredCode {
  readonly code: Code
  readonly at: number
  readonly by: string | null
}

export interface CodeStore {
  /** Every version of every code, last added first. */
  list(): Promise<StoredCode[]>
  /** The version that holds of each code, by id. */
  current(): Promise<Map<string, Code>>
  /** Adds a version, or puts it in the place of the same version, whose words were mended. */
  add(stored: StoredCode): Promise<void>
  /** Takes a version away; false when it is not there. */
  remove(id: string, version: string): Promise<boolean>
}

export function createCodeStore({ db }: Database): CodeStore {
  const list: CodeStore['list'] = async () => {
    const rows = await db
      .selectFrom('codes')
      .selectAll()
      .orderBy('added_at', 'desc')
      .orderBy('version', 'desc')
      .execute()
    return rows.map(({ body, added_at, added_by }) => ({ code: JSON.parse(body) as Code, at: added_at, by: added_by }))
  }
  return {
    list,
    current: async () => new Map((await list()).reverse().map(({ code }) => [code.id, code])),
    add: async ({ code, at, by }) => {
      const row = { body: JSON.stringify(code), added_at: at, added_by: by }
      await db
        .insertInto('codes')
        .values({ id: code.id, version: code.version.id, ...row })
        .onConflict((conflict) => conflict.columns(['id', 'version']).doUpdateSet(row))
        .execute()
    },
    remove: async (id, version) => {
      const gone = db.deleteFrom('codes').where('id', '=', id).where('version', '=', version)
      return (await gone.executeTakeFirst()).numDeletedRows === 1n
    },
  }
}
