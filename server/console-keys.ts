/** Which key opens the console of a session, and whose it is. */
import type { CoLink } from '../shared/co-link.ts'
import type { Session } from '../shared/session.ts'
import type { Access } from './access.ts'
import type { SignIns } from './accounts/sign-ins.ts'
import { coKeyOf, consoleKeyOf, sameKey } from './seat-keys.ts'

/** What decides about its console. */
export type Opening = Pick<Session, 'id' | 'coLink'>

/** Who opened a console. `by`: what let them in, by which they can be put out again (`Visitor.by`). */
export interface Opened {
  readonly who: 'facilitator' | 'coFacilitator'
  readonly by: string
}

export interface ConsoleKeys {
  /** Null when the key opens none (any more). */
  whose(key: string, session: Opening): Promise<Opened | null>
  /** The key with which who asks has the console of a session; null when it is not theirs. */
  keyFor(session: string, access: Access): Promise<string | null>
}

/** What lets in who has the link that works now, by its name. */
export const nameOfCoLink = ({ made }: CoLink): string => `co ${made}`

function coFacilitator(key: string, secret: string, { id, coLink }: Opening): Opened | null {
  const fits = coLink.open && sameKey(key, coKeyOf(secret, id, coLink.made))
  return fits ? { who: 'coFacilitator', by: nameOfCoLink(coLink) } : null
}

/** With the printed link: its key opens every console. */
export const linkConsoleKeys = (facilitatorKey: string): ConsoleKeys => ({
  whose: async (key, session) =>
    sameKey(key, facilitatorKey) ? { who: 'facilitator', by: 'link' } : coFacilitator(key, facilitatorKey, session),
  keyFor: async () => facilitatorKey,
})

/**
 * With accounts: a key for each session and each device on which its owner is signed in. It works as long as that device is
 * signed in and the owner is a facilitator.
 */
export const accountConsoleKeys = (signIns: SignIns, secret: string): ConsoleKeys => ({
  async whose(key, session) {
    const devices = await signIns.ofOwner(session.id)
    const found = devices.find((device) => sameKey(key, consoleKeyOf(secret, session.id, device)))
    return found ? { who: 'facilitator', by: found } : coFacilitator(key, secret, session)
  },
  async keyFor(session, { signIn }) {
    if (signIn === null || !(await signIns.ofOwner(session)).includes(signIn)) return null
    return consoleKeyOf(secret, session, signIn)
  },
})
