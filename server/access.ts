/** Who asks something that only staff may ask, and in which roles. */
import type { Request } from 'express'
import { type Role, roles } from '../shared/role.ts'
import type { HttpRefusal } from '../shared/wire.ts'
import { sameKey } from './seat-keys.ts'
import type { Throttle } from './throttle.ts'

export interface Access {
  /** The id of an account; null: the printed link, which opens everything. */
  readonly account: string | null
  readonly roles: ReadonlySet<Role>
}

/** What lets staff in. `key`: what the body held in its place, if anything. */
export interface Gate {
  admit(request: Request, key: unknown): Promise<Access | HttpRefusal>
}

const byLink: Access = { account: null, roles: new Set(roles) }

/** The printed link: who has its key has every role. Wrong keys are throttled like wrong codes. */
export function linkGate(facilitatorKey: string, throttle: Throttle): Gate {
  return {
    async admit({ ip: address = '' }, key) {
      if (!(await throttle.mayTry(address))) return 'tooManyTries'
      if (typeof key === 'string' && sameKey(key, facilitatorKey)) return byLink
      await throttle.failed(address)
      return 'keyDoesNotWork'
    },
  }
}
