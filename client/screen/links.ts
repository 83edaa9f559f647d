/** Addresses that people scan, type or open, and what the big screen's own address holds. */

/** Where a phone joins: the code goes along in the fragment, so that no log sees it. */
export const joinLink = (address: string, joinCode: string): string => `${address.replace(/\/$/, '')}/#${joinCode}`

/** An address as people type it: without scheme and closing slash. */
export const bareAddress = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** What opens a big screen: who it is, and the address that it shows to phones. */
export interface ScreenFragment {
  readonly session: string
  readonly screenKey: string
  /** Null: the address of the page itself. */
  readonly address: string | null
}

/** The link to the big screen. It opens on `origin`; the address for phones goes along when it is another one. */
export function screenLink(origin: string, session: string, screenKey: string, address: string): string {
  const other = address.replace(/\/$/, '') === origin ? '' : `@${address}`
  return `${origin}/screen.html#${session}.${screenKey}${other}`
}

/** Reads the fragment of the big screen's address; null when it does not open one. */
export function screenFragment(hash: string): ScreenFragment | null {
  const [, session, screenKey, address] = /^#([\w-]{10,40})\.([\w-]{22,64})(?:@(https?:\/\/[^\s@]+))?$/.exec(hash) ?? []
  return session && screenKey ? { session, screenKey, address: address ?? null } : null
}
