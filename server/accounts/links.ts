/** Links that are used once: to set up the installation, to come in as somebody who was invited, to choose another password. */
import { nanoid } from 'nanoid'
import { accountTimes } from '../../shared/account-names.ts'
import type { LinkAnswer, LinkKind, OpenLink } from '../../shared/account-wire.ts'
import { roles as allRoles, type Role } from '../../shared/role.ts'
import type { Database } from '../database/storage.ts'
import type { Db } from '../database/tables.ts'
import { addAccount, readRoles, written } from './account-store.ts'
import { keptOf, newKey } from './once-key.ts'

/** What somebody chose who uses a link; the first part only where an account is made. `password`: its hash. */
export interface Chosen {
  readonly account: { readonly name: string; readonly signIn: string } | null
  readonly password: string
}

export interface Links {
  /** Takes the place of every earlier link of this kind. Resolves to its key. */
  setUp(): Promise<string>
  invite(name: string, roles: readonly Role[]): Promise<string>
  /** Takes the place of an earlier one for this account. */
  reset(account: string): Promise<string>
  /** Invitations and resets that nobody used yet, newest first. */
  open(): Promise<OpenLink[]>
  withdraw(id: string): Promise<void>
  /** What a key opens; null when it opens nothing (any more). */
  read(key: string): Promise<LinkAnswer | null>
  /** Uses it up: resolves to the account that was made or got its password. Of two who use it at once one comes in. */
  use(
    key: string,
    chosen: Chosen,
  ): Promise<{ readonly account: string; readonly kind: LinkKind } | 'gone' | 'nameTaken'>
}

/** `now`: ms since 1970. */
export function createLinks({ db, commit }: Database, now: () => number): Links {
  const make = (kind: LinkKind, name: string, roles: readonly Role[], account: string | null): Promise<string> => {
    const key = newKey()
    const link = { id: nanoid(), key_hash: keptOf(key), kind, name, roles: written(roles), account }
    return commit(async (transaction) => {
      await transaction.deleteFrom('links').where('until', '<=', now()).execute()
      if (kind === 'setUp') await transaction.deleteFrom('links').where('kind', '=', kind).execute()
      if (account) await transaction.deleteFrom('links').where('account', '=', account).execute()
      await transaction
        .insertInto('links')
        .values({ ...link, until: now() + accountTimes[kind] })
        .execute()
      return key
    })
  }
  return {
    setUp: () => make('setUp', '', allRoles, null),
    invite: (name, roles) => make('invitation', name, roles, null),
    reset: (account) => make('reset', '', ['author'], account),
    open: () => openLinks(db, now()),
    withdraw: (id) =>
      commit(async (transaction) => {
        await transaction.deleteFrom('links').where('id', '=', id).where('kind', '<>', 'setUp').execute()
      }),
    read: (key) => read(db, key, now()),
    use: (key, chosen) => use({ db, commit }, key, chosen, now()),
  }
}

/** Links that still work, with the account that a reset is for. */
const working = (db: Db, now: number) =>
  db
    .selectFrom('links')
    .leftJoin('accounts', 'accounts.id', 'links.account')
    .where('until', '>', now)
    .select(['links.id', 'kind', 'links.name', 'links.roles', 'until', 'account', 'sign_in', 'accounts.name as whose'])

async function openLinks(db: Db, now: number): Promise<OpenLink[]> {
  const rows = await working(db, now).orderBy('until', 'desc').execute()
  return rows.flatMap(({ id, kind, name, whose, roles, until }) =>
    kind === 'setUp' ? [] : [{ id, kind, name: whose ?? name, roles: readRoles(roles), until }],
  )
}

async function read(db: Db, key: string, now: number): Promise<LinkAnswer | null> {
  const row = await working(db, now).where('key_hash', '=', keptOf(key)).executeTakeFirst()
  if (!row) return null
  const { kind, name, whose, sign_in: signIn, roles } = row
  return { kind, name: whose ?? name, signIn, roles: readRoles(roles) }
}

/** Thrown to undo a transaction. */
class Undone extends Error {}

async function use({ commit }: Pick<Database, 'db' | 'commit'>, key: string, chosen: Chosen, now: number) {
  try {
    return await commit(async (db) => {
      const link = await taken(db, key, now)
      if (!link) return 'gone'
      const account = await accountFor(db, link, chosen)
      return account ? { account, kind: link.kind } : 'gone'
    })
  } catch (error) {
    if (error instanceof Undone) return 'nameTaken'
    throw error
  }
}

/** Takes the link away and gives what it was; null when somebody was earlier. */
async function taken(db: Db, key: string, now: number) {
  const mine = db.deleteFrom('links').where('key_hash', '=', keptOf(key)).where('until', '>', now)
  return (await mine.returning(['kind', 'roles', 'account']).executeTakeFirst()) ?? null
}

type Taken = NonNullable<Awaited<ReturnType<typeof taken>>>

/** The account that a link leads to. Null when it asks for what was not chosen, or its account is gone. */
async function accountFor(db: Db, link: Taken, { account, password }: Chosen): Promise<string | null> {
  if (link.account !== null) {
    await db.updateTable('accounts').set({ password }).where('id', '=', link.account).execute()
    return link.account
  }
  if (!account) throw new Error('an account without a name was let through')
  const id = await addAccount(db, { ...account, password, roles: readRoles(link.roles) })
  if (id === null) throw new Undone()
  // What was made by the printed link before there were accounts is theirs who set up the accounts.
  if (link.kind === 'setUp') await db.updateTable('sessions').set({ owner: id }).where('owner', 'is', null).execute()
  return id
}
