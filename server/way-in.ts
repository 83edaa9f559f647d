/** How staff come in: with accounts where the public address has TLS, else by the printed link. */
import { cookieGate, type Gate, linkGate } from './access.ts'
import { type AccountDesk, createAccountDesk } from './accounts/account-desk.ts'
import { type SignInLimits, signInLimits } from './accounts/sign-in-throttle.ts'
import { accountConsoleKeys, type ConsoleKeys, linkConsoleKeys } from './console-keys.ts'
import type { Database } from './database/storage.ts'
import type { Throttle } from './throttle.ts'

export interface WayIn {
  /** Null with the printed link: over plain http nobody types a password. */
  readonly accounts: AccountDesk | null
  readonly gate: Gate
  readonly consoleKeys: ConsoleKeys
}

interface Parts {
  readonly publicUrl: string | null
  readonly database: Database
  readonly facilitatorKey: string
  readonly throttle: Throttle
  readonly signInLimits?: Partial<SignInLimits> | undefined
  /** The clock of sign-ins and links, ms since 1970. */
  readonly now?: (() => number) | undefined
}

export function openWayIn({ publicUrl, database, facilitatorKey, throttle, now = Date.now, ...parts }: Parts): WayIn {
  if (!publicUrl?.startsWith('https:'))
    return { accounts: null, gate: linkGate(facilitatorKey, throttle), consoleKeys: linkConsoleKeys(facilitatorKey) }
  const accounts = createAccountDesk(database, { ...signInLimits, ...parts.signInLimits }, now)
  return {
    accounts,
    gate: cookieGate(accounts.signIns, publicUrl),
    consoleKeys: accountConsoleKeys(accounts.signIns, facilitatorKey),
  }
}

/** A link to make the first account with, as long as there is none; `anyway`: also when there is. Null when none is needed. */
export async function setUpLinkOf(
  { accounts }: WayIn,
  publicUrl: string | null,
  anyway: boolean,
): Promise<string | null> {
  if (!accounts || publicUrl === null || !(anyway || (await accounts.people.isEmpty()))) return null
  return `${publicUrl}/login.html#${await accounts.links.setUp()}`
}
