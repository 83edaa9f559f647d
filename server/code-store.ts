/** Codes of conduct of the organisation itself. Each version stays; the one that was added last is the one that holds. */
import type { Code } from '../shared/code.ts'
import type { Database } from './database/storage.ts'
import type { Db } from './database/tables.ts'

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
  /**
   * Adds a version, or puts it in the place of the same version, whose words were mended. `seen` is what whoever wrote it
   * began from: the version as it was added then, which still has to hold (ms since 1970), or null for none; when that is not
   * so, nothing is written. Left out, it does not matter.
   */
  add(stored: StoredCode, seen?: number | null): Promise<'added' | 'changed' | 'taken'>
  /** Takes a version away; false when it is not there. */
  remove(id: string, version: string): Promise<boolean>
}

/** Whether the row was written; one statement, so that of two who write the same version at once one reads that the other did. */
async function write(db: Db, { code, at, by }: StoredCode, seen: number | null | undefined): Promise<boolean> {
  const row = { body: JSON.stringify(code), added_at: at, added_by: by }
  const { id } = code
  const version = code.version.id
  if (typeof seen === 'number') {
    const same = db.updateTable('codes').set(row).where('id', '=', id).where('version', '=', version)
    return (await same.where('added_at', '=', seen).executeTakeFirst()).numUpdatedRows === 1n
  }
  const made = db.insertInto('codes').values({ id, version, ...row })
  const unlessThere = made.onConflict((conflict) =>
    seen === null ? conflict.doNothing() : conflict.columns(['id', 'version']).doUpdateSet(row),
  )
  return (await unlessThere.executeTakeFirst()).numInsertedOrUpdatedRows === 1n
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
    add: async (stored, seen) => {
      const held = (await list()).find(({ code }) => code.id === stored.code.id)
      if (typeof seen === 'number' && held?.at !== seen) return 'changed'
      if (await write(db, stored, seen)) return 'added'
      return seen === null ? 'taken' : 'changed'
    },
    remove: async (id, version) => {
      const gone = db.deleteFrom('codes').where('id', '=', id).where('version', '=', version)
      return (await gone.executeTakeFirst()).numDeletedRows === 1n
    },
  }
}
