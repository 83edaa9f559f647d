/** Everything about accounts, where an installation has them. */
import type { Database } from '../database/storage.ts'
import { type AccountStore, createAccountStore } from './account-store.ts'
import { createLinks, type Links } from './links.ts'
import { createSignInThrottle, type SignInLimits, type SignInThrottle } from './sign-in-throttle.ts'
import { createSignIns, type SignIns } from './sign-ins.ts'

export interface AccountDesk {
  readonly people: AccountStore
  readonly signIns: SignIns
  readonly links: Links
  readonly throttle: SignInThrottle
}

/** `now`: ms since 1970. */
export const createAccountDesk = (database: Database, limits: SignInLimits, now: () => number): AccountDesk => ({
  people: createAccountStore(database),
  signIns: createSignIns(database, now),
  links: createLinks(database, now),
  throttle: createSignInThrottle(limits),
})
