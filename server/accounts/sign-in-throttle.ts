/** Slows down guessing of passwords: by name from one address, by name from everywhere, and by address. */
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { keptOf } from './once-key.ts'

/** Tries within `seconds`. Those that succeed do not count. */
export interface SignInLimits {
  readonly perNameAndAddress: number
  readonly perName: number
  readonly perAddress: number
  readonly seconds: number
}
export const signInLimits: SignInLimits = { perNameAndAddress: 10, perName: 100, perAddress: 60, seconds: 900 }

export interface SignInThrottle {
  /** Counts a try before it is made, so that many at once are no way around it; false when there were too many. */
  mayTry(name: string, address: string): Promise<boolean>
  /** That try was right after all. */
  succeeded(name: string, address: string): Promise<void>
}

/** Names that do not exist are counted like those that do. */
export function createSignInThrottle({ seconds: duration, ...limits }: SignInLimits): SignInThrottle {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration })
  const both = limiter(limits.perNameAndAddress)
  const byName = limiter(limits.perName)
  const byAddress = limiter(limits.perAddress)
  const keys = (name: string, address: string) => {
    const hashed = keptOf(name.trim().normalize('NFKC').toLowerCase())
    return [
      [both, `${hashed} ${address}`],
      [byName, hashed],
      [byAddress, address],
    ] as const
  }
  return {
    async mayTry(name, address) {
      for (const [one, key] of keys(name, address)) {
        const isLeft = await one.consume(key).then(
          () => true,
          () => false,
        )
        if (!isLeft) return false
      }
      return true
    },
    async succeeded(name, address) {
      const [pair, ...others] = keys(name, address)
      await pair[0].delete(pair[1])
      for (const [one, key] of others) await one.reward(key)
    },
  }
}
