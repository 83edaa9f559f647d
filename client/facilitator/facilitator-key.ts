/** The facilitator's key and the session this tab plays: taken from the fragment, kept by the tab, never in an address or a request line (P9). */

const keyName = 'dilemmaspel.facilitatorKey'
const sessionName = 'dilemmaspel.facilitatorSession'
const partnerName = 'dilemmaspel.partnerOf'
const keyShape = /^[\w-]{22,64}$/
const partnerShape = /^([\w-]{10,40})\.([\w-]{22,64})$/

/** What opens the console of one session and nothing else. */
export interface Partner {
  readonly session: string
  readonly key: string
}

/** The link for a co-facilitator or a second device. */
export const partnerLink = (origin: string, session: string, coKey: string): string =>
  `${origin}/facilitator.html#${session}.${coKey}`

const pasted = (text: string): string => text.trim().replace(/^.*#/, '')

/** The key in a fragment, a pasted key or a whole pasted link; null when there is none. */
export function keyIn(text: string): string | null {
  const key = pasted(text)
  return keyShape.test(key) ? key : null
}

/** The session and its key in a link for a co-facilitator; null when it is another link. */
export function partnerIn(text: string): Partner | null {
  const [, session, key] = partnerShape.exec(pasted(text)) ?? []
  return session && key ? { session, key } : null
}

/** What this tab may open: a key in the fragment wins, is kept, and is removed from the address bar. */
export function takeAccess(): { readonly key: string | null; readonly partner: Partner | null } {
  const found = keyIn(location.hash)
  const partner = partnerIn(location.hash)
  if (location.hash) history.replaceState(null, '', location.pathname)
  if (partner) keepPartner(partner)
  else if (found && found !== sessionStorage.getItem(keyName)) keepKey(found)
  else if (found) sessionStorage.removeItem(partnerName)
  return { key: sessionStorage.getItem(keyName), partner: partnerIn(sessionStorage.getItem(partnerName) ?? '') }
}

/** The key that this tab keeps, if any. */
export const keptKey = (): string | null => sessionStorage.getItem(keyName)

/** Another key means other sessions, so the session of this tab is forgotten. */
export function keepKey(key: string): void {
  sessionStorage.setItem(keyName, key)
  sessionStorage.removeItem(sessionName)
  sessionStorage.removeItem(partnerName)
}

export const keepPartner = ({ session, key }: Partner): void => sessionStorage.setItem(partnerName, `${session}.${key}`)

export function forgetKey(): void {
  sessionStorage.removeItem(keyName)
  sessionStorage.removeItem(sessionName)
}

/** The session that was open in this tab, so that a reload comes back to it and never to set-up (E3). */
export const keptSession = (): string | null => sessionStorage.getItem(sessionName)
export const keepSession = (session: string): void => sessionStorage.setItem(sessionName, session)
export const leaveSession = (): void => sessionStorage.removeItem(sessionName)
