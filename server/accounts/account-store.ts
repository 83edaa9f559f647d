/** Accounts on disk. There is always somebody who can let others in: the last coordinator cannot be taken away. */
import { nanoid } from 'nanoid'
import type { AccountRefusal } from '../../shared/account-names.ts'
import type { Person } from '../../shared/account-wire.ts'
import { type Role, roles, rolesWith } from '../../shared/role.ts'
import type { Database } from '../database/storage.ts'
import type { Db } from '../database/tables.ts'

/** What somebody chose who was invited. `password`: its hash. */
export interface NewAccount {
  readonly name: string
  readonly signIn: string
  readonly roles: readonly Role[]
  readonly password: string
}

/** What was not done, or null. */
type Trouble = Extract<AccountRefusal, 'lastCoordinator' | 'noAccount'> | null

export interface AccountStore {
  /** By name. */
  list(): Promise<Person[]>
  find(id: string): Promise<Person | null>
  /** With the hash of the password. */
  bySignIn(
    signIn: string,
  ): Promise<{ readonly id: string; readonly disabled: boolean; readonly password: string } | null>
  passwordOf(id: string): Promise<string | null>
  isEmpty(): Promise<boolean>
  setPassword(id: string, password: string): Promise<void>
  rename(id: string, name: string): Promise<void>
  setRoles(id: string, roles: readonly Role[]): Promise<Trouble>
  setDisabled(id: string, disabled: boolean): Promise<Trouble>
  /** What the account made stays, and is nobody's from then on. */
  remove(id: string): Promise<Trouble>
}

const columns = ['id', 'name', 'sign_in', 'roles', 'disabled'] as const

export function createAccountStore(database: Database): AccountStore {
  const { db, commit } = database
  return {
    list: async () => (await db.selectFrom('accounts').select(columns).orderBy('name').execute()).map(personOf),
    find: async (id) => {
      const row = await db.selectFrom('accounts').select(columns).where('id', '=', id).executeTakeFirst()
      return row ? personOf(row) : null
    },
    bySignIn: async (signIn) => {
      const found = db.selectFrom('accounts').select(['id', 'disabled', 'password']).where('sign_in', '=', signIn)
      const row = await found.executeTakeFirst()
      return row ? { ...row, disabled: row.disabled === 1 } : null
    },
    passwordOf: async (id) =>
      (await db.selectFrom('accounts').select('password').where('id', '=', id).executeTakeFirst())?.password ?? null,
    isEmpty: async () => (await db.selectFrom('accounts').select('id').limit(1).execute()).length === 0,
    setPassword: (id, password) => commit((transaction) => change(transaction, id, { password })),
    rename: (id, name) => commit((transaction) => change(transaction, id, { name })),
    setRoles: (id, given) => guarded(database, id, (transaction) => change(transaction, id, { roles: written(given) })),
    setDisabled: (id, disabled) =>
      guarded(database, id, (transaction) => change(transaction, id, { disabled: disabled ? 1 : 0 })),
    remove: (id) => guarded(database, id, (transaction) => remove(transaction, id)),
  }
}

/** Adds an account within a transaction; null when its sign-in name is taken. */
export async function addAccount(db: Db, { name, signIn, roles: given, password }: NewAccount): Promise<string | null> {
  const id = nanoid()
  const { numInsertedOrUpdatedRows: added } = await db
    .insertInto('accounts')
    .values({ id, name, sign_in: signIn, roles: written(given), disabled: 0, password })
    .onConflict((conflict) => conflict.column('sign_in').doNothing())
    .executeTakeFirstOrThrow()
  return added === 1n ? id : null
}

type Row = Record<'id' | 'name' | 'sign_in' | 'roles', string> & { readonly disabled: number }

const personOf = ({ id, name, sign_in, roles: given, disabled }: Row): Person => ({
  id,
  name,
  signIn: sign_in,
  roles: readRoles(given),
  disabled: disabled === 1,
})

/** Roles as they stand in their column. */
export const readRoles = (text: string): Role[] => roles.filter((role) => text.split(' ').includes(role))
export const written = (given: readonly Role[]): string => rolesWith(given).join(' ')

const change = (db: Db, id: string, values: { name?: string; password?: string; roles?: string; disabled?: 0 | 1 }) =>
  db
    .updateTable('accounts')
    .set(values)
    .where('id', '=', id)
    .execute()
    .then(() => undefined)

async function remove(db: Db, id: string): Promise<void> {
  await db.updateTable('sessions').set({ owner: null }).where('owner', '=', id).execute()
  await db.deleteFrom('links').where('account', '=', id).execute()
  await db.deleteFrom('accounts').where('id', '=', id).execute()
}

/** Thrown to undo a transaction. */
class Undone extends Error {}

/** Does something to an account, unless nobody would be left who can let others in. */
async function guarded({ commit }: Database, id: string, work: (db: Db) => Promise<void>): Promise<Trouble> {
  try {
    return await commit(async (db) => {
      // Holds the rows until the end: of two coordinators who take away each other, the second one waits and is refused.
      await db
        .updateTable('accounts')
        .set(({ ref }) => ({ disabled: ref('disabled') }))
        .execute()
      const known = await db.selectFrom('accounts').select('id').where('id', '=', id).executeTakeFirst()
      if (!known) return 'noAccount'
      await work(db)
      const left = await db.selectFrom('accounts').select('roles').where('disabled', '=', 0).execute()
      if (!left.some(({ roles: given }) => readRoles(given).includes('coordinator'))) throw new Undone()
      return null
    })
  } catch (error) {
    if (error instanceof Undone) return 'lastCoordinator'
    throw error
  }
}
