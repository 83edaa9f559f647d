/** Names derived from a seat key. The key itself stays in memory, and only as long as its connection (DESIGN section 3, rule 5). */
import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import type { SeatId } from '../shared/team.ts'

/** 132 bits in url-safe base64. */
const derived = (key: string, purpose: string): string =>
  createHmac('sha256', key).update(purpose).digest('base64url').slice(0, 22)

/** The place that belongs to a seat key in a session. */
export const seatIdOf = (seatKey: string, session: string): SeatId => derived(seatKey, `seat|${session}`)

/** The names of ballots and of texts in one round: neither can be told from the seat, nor from another round. */
export interface RoundKeys {
  readonly keyRound: number
  readonly voterKey: string
  readonly argumentKey: string
}
export const roundKeysOf = (seatKey: string, session: string, round: number): RoundKeys => ({
  keyRound: round,
  voterKey: derived(seatKey, `vote|${session}|${round}`),
  argumentKey: derived(seatKey, `argument|${session}|${round}`),
})

/** The read-only key of a session's big screen. */
export const screenKeyOf = (facilitatorKey: string, session: string): string =>
  derived(facilitatorKey, `screen|${session}`)

/** The key of link `number` for a co-facilitator, who has the console of one session with it, and nothing else. */
export const coKeyOf = (facilitatorKey: string, session: string, number: number): string =>
  derived(facilitatorKey, `co|${session}|${number}`)

/** The key with which its facilitator, signed in on one device (`SignIn.id`), has the console of one session. */
export const consoleKeyOf = (facilitatorKey: string, session: string, signIn: string): string =>
  derived(facilitatorKey, `console|${session}|${signIn}`)

/** The seat key of simulated participant `number`: the same ones come back after a restart. */
export const simulatedKeyOf = (facilitatorKey: string, session: string, number: number): string =>
  derived(facilitatorKey, `rehearsal|${session}|${number}`)

/** Compares two secrets without telling by its duration how far they agree. */
export const sameKey = (given: string, expected: string): boolean =>
  timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', expected, 'buffer'))
