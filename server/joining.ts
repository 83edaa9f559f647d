/** The one way in and the one way back: who may have a seat reservation (DESIGN section 3, rule 7). */
import { normaliseJoinCode } from '../shared/join-code.ts'
import type { JoinAnswer, JoinBody } from '../shared/wire.ts'
import type { ConsoleKeys } from './console-keys.ts'
import { sameKey, screenKeyOf, seatIdOf } from './seat-keys.ts'
import type { SessionDirectory } from './session-directory.ts'
import type { SessionStore } from './session-store.ts'
import type { Throttle } from './throttle.ts'

/** What decides who comes in. */
export interface Door {
  readonly store: SessionStore
  readonly directory: SessionDirectory
  readonly throttle: Throttle
  readonly consoleKeys: ConsoleKeys
  /** The secret of the installation: keys of screens, consoleKeys and co-facilitators are derived from it. */
  readonly facilitatorKey: string
}

/** Lets somebody in from `address`, or gives the one reason that tells nothing (P8). */
export async function joinSession(
  body: JoinBody,
  address: string,
  door: Door,
): Promise<JoinAnswer | 'codeDoesNotWork' | 'keyDoesNotWork' | 'tooManyTries'> {
  if (!(await door.throttle.mayTry(address))) return 'tooManyTries'
  const answer = 'code' in body ? await byCode(body, door) : await byKey(body, door)
  if (typeof answer === 'string') await door.throttle.failed(address)
  return answer
}

/**
 * A participant: a seat that is known is let in although the door is locked, also one that was taken away: the room tells
 * it why. Nobody is let in before the lobby is open.
 */
async function byCode({ code, seatKey }: { code: string; seatKey: string }, door: Door) {
  const normal = normaliseJoinCode(code)
  const id = normal && (door.directory.idOf(normal) ?? (await door.store.findByCode(normal)))
  const session = id && (await door.directory.deskOf(id))?.session
  if (!session || session.closedAt !== null || !session.open) return 'codeDoesNotWork'
  const isKnown = () => {
    const seat = seatIdOf(seatKey, session.id)
    return session.seats.has(seat) || session.removed.includes(seat)
  }
  return !session.locked || isKnown() ? reserve(session.id, door) : 'codeDoesNotWork'
}

/** A console or a big screen. Of a session that is over nothing opens, whatever the key. */
async function byKey(body: Exclude<JoinBody, { code: string }>, door: Door) {
  const session = (await door.directory.deskOf(body.session))?.session
  if (!session) return 'codeDoesNotWork'
  const fits =
    'facilitatorKey' in body
      ? (await door.consoleKeys.whose(body.facilitatorKey, session)) !== null
      : sameKey(body.screenKey, screenKeyOf(door.facilitatorKey, session.id))
  return fits ? reserve(session.id, door) : 'keyDoesNotWork'
}

async function reserve(session: string, { directory }: Door) {
  const reservation = await directory.reserve(session)
  return reservation ? { session, reservation } : 'codeDoesNotWork'
}
