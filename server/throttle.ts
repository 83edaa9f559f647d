/** Slows down guessing: only failures count, so that a whole office behind one address can join. */
import { RateLimiterMemory } from 'rate-limiter-flexible'

/** Failures after which an address, or everybody together, may only try slowly; and how slowly. */
export interface ThrottleLimits {
  readonly perAddress: number
  readonly overall: number
  readonly seconds: number
  readonly triesPerSecond: number
}
export const throttleLimits: ThrottleLimits = { perAddress: 60, overall: 600, seconds: 300, triesPerSecond: 10 }

export interface Throttle {
  /** Whether `address` may try now. */
  mayTry(address: string): Promise<boolean>
  failed(address: string): Promise<void>
}

export function createThrottle(limits: ThrottleLimits): Throttle {
  const duration = limits.seconds
  const own = new RateLimiterMemory({ points: limits.perAddress, duration })
  const overall = new RateLimiterMemory({ points: limits.overall, duration })
  const slow = new RateLimiterMemory({ points: limits.triesPerSecond, duration: 1 })
  const spent = async (limiter: RateLimiterMemory, key: string) => ((await limiter.get(key))?.remainingPoints ?? 1) <= 0
  return {
    async mayTry(address) {
      if (!(await spent(own, address)) && !(await spent(overall, ''))) return true
      return slow.consume(address).then(
        () => true,
        () => false,
      )
    },
    async failed(address) {
      await own.penalty(address)
      await overall.penalty('')
    },
  }
}
