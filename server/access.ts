/** Who asks something that only staff may ask, and in which roles. */
import type { Request } from 'express'
import { type Role, roles } from '../shared/role.ts'
import type { HttpRefusal } from '../shared/wire.ts'
import { cookieOf } from './accounts/cookie.ts'
import type { SignIns } from './accounts/sign-ins.ts'
import { sameKey } from './seat-keys.ts'
import type { Throttle } from './throttle.ts'

export interface Access {
  /** The id of the account, and its name; null: the printed link, which opens everything. */
  readonly account: string | null
  readonly name: string | null
  /** On which device (`SignIn.id`); null with the printed link. */
  readonly signIn: string | null
  readonly roles: ReadonlySet<Role>
}

/** What lets staff in. */
export interface Gate {
  /** Whether a body has to be read first, because the key is in it. */
  readonly readsBody: boolean
  /** `key`: what the body held in its place, if anything. */
  admit(request: Request, key: unknown): Promise<Access | HttpRefusal>
}

const byLink: Access = { account: null, name: null, signIn: null, roles: new Set(roles) }

/** The printed link: who has its key has every role. Wrong keys are throttled like wrong codes. */
export const linkGate = (facilitatorKey: string, throttle: Throttle): Gate => ({
  readsBody: true,
  async admit({ ip: address = '' }, key) {
    if (typeof key !== 'string') return 'keyDoesNotWork'
    if (!(await throttle.mayTry(address))) return 'tooManyTries'
    if (sameKey(key, facilitatorKey)) return byLink
    await throttle.failed(address)
    return 'keyDoesNotWork'
  },
})

/** Accounts, behind TLS: a cookie, and only from pages of the public address itself. The printed key opens nothing. */
export const cookieGate = (signIns: SignIns, publicUrl: string): Gate => ({
  readsBody: false,
  async admit(request) {
    if (request.headers.origin !== publicUrl) return 'foreignOrigin'
    const key = cookieOf(request)
    const found = key === null ? null : await signIns.find(key)
    if (!found) return 'notSignedIn'
    const { id, account, name, roles: given } = found
    return { account, name, signIn: id, roles: new Set(given) }
  },
})
