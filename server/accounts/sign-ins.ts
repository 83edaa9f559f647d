/** Who is signed in, on which device. A key is kept as a hash; nothing is known of the device. */
import { accountTimes } from '../../shared/account-names.ts'
import type { Role } from '../../shared/role.ts'
import type { Database } from '../database/storage.ts'
import type { Db } from '../database/tables.ts'
import { readRoles } from './account-store.ts'
import { keptOf, newKey } from './once-key.ts'

/** One device on which somebody is signed in. `id`: the hash of its key. */
export interface SignIn {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly roles: readonly Role[]
}

export interface SignIns {
  /** Signs an account in, and forgets whoever was signed in too long ago. Resolves to the key for the cookie. */
  start(account: string): Promise<string>
  /** Null for a key that opens nothing (any more), and for an account that is disabled. */
  find(key: string): Promise<SignIn | null>
  /** Those of one account that still hold. */
  of(account: string): Promise<string[]>
  /** Those of the owner of a session, if that is a facilitator. */
  ofOwner(session: string): Promise<string[]>
  end(id: string): Promise<void>
  /** Ends those of an account, except one; resolves to those that ended. */
  endAll(account: string, except?: string): Promise<string[]>
}

/** How late it may be noted that somebody did something, ms. */
const step = 5 * 60_000

/** `now`: ms since 1970. */
export function createSignIns(database: Database, now: () => number): SignIns {
  const { db, commit } = database
  return {
    start: (account) => start(database, account, now()),
    find: (key) => find(db, key, now()),
    of: async (account) => {
      const rows = await holding(db, now()).select('sign_ins.id').where('account', '=', account).execute()
      return rows.map(({ id }) => id)
    },
    ofOwner: async (session) => {
      const owned = holding(db, now()).innerJoin('sessions', 'sessions.owner', 'accounts.id')
      const rows = await owned.select(['sign_ins.id', 'roles']).where('sessions.id', '=', session).execute()
      return rows.filter(({ roles }) => readRoles(roles).includes('facilitator')).map(({ id }) => id)
    },
    end: (id) => commit((transaction) => endThose(transaction, [id])),
    async endAll(account, except) {
      const rows = await db.selectFrom('sign_ins').select('id').where('account', '=', account).execute()
      const ended = rows.map(({ id }) => id).filter((id) => id !== except)
      if (ended.length > 0) await commit((transaction) => endThose(transaction, ended))
      return ended
    },
  }
}

function start({ commit }: Database, account: string, now: number): Promise<string> {
  const key = newKey()
  return commit(async (db) => {
    await forgetOld(db, now)
    await db
      .insertInto('sign_ins')
      .values({ id: keptOf(key), account, made_at: now, used_at: now })
      .execute()
    return key
  })
}

async function find(db: Db, key: string, now: number): Promise<SignIn | null> {
  const found = await holding(db, now)
    .select(['sign_ins.id', 'account', 'used_at', 'name', 'roles'])
    .where('sign_ins.id', '=', keptOf(key))
    .executeTakeFirst()
  if (!found) return null
  const { used_at, roles, ...rest } = found
  if (now - used_at >= step) await db.updateTable('sign_ins').set({ used_at: now }).where('id', '=', found.id).execute()
  return { ...rest, roles: readRoles(roles) }
}

/** Sign-ins that still hold, with their accounts. */
const holding = (db: Db, now: number) =>
  db
    .selectFrom('sign_ins')
    .innerJoin('accounts', 'accounts.id', 'sign_ins.account')
    .where('disabled', '=', 0)
    .where('used_at', '>', now - accountTimes.idle)
    .where('made_at', '>', now - accountTimes.signedIn)

const endThose = async (db: Db, ids: readonly string[]): Promise<void> => {
  await db.deleteFrom('sign_ins').where('id', 'in', ids).execute()
}

async function forgetOld(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('sign_ins')
    .where('used_at', '<=', now - accountTimes.idle)
    .execute()
  await db
    .deleteFrom('sign_ins')
    .where('made_at', '<=', now - accountTimes.signedIn)
    .execute()
}
