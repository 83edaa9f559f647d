/** Which sessions are running in this process: each gets a desk and a room when somebody comes for it, and a fresh room id each time. */
import { matchMaker } from '@colyseus/core'
import { nanoid } from 'nanoid'
import type { ConsoleKeys } from './console-keys.ts'
import type { Journal } from './journal.ts'
import type { Log } from './log.ts'
import { idleStep, type RoomContext, type RoomPace } from './room-context.ts'
import { SessionDesk } from './session-desk.ts'
import { SessionRoom } from './session-room.ts'
import type { SessionStore } from './session-store.ts'

interface Parts {
  readonly store: SessionStore
  readonly journal: Journal
  readonly log: Log
  readonly consoleKeys: ConsoleKeys
  readonly facilitatorKey: string
  readonly pace: RoomPace
}

type Listing = Awaited<ReturnType<typeof matchMaker.createRoom>>
type Reservation = Awaited<ReturnType<typeof matchMaker.reserveSeatFor>>
interface Live {
  readonly desk: SessionDesk
  readonly listing: Listing
}

/** How long a process may run a session before another may take it over, ms. */
const leaseTime = 24 * 3_600_000
/** Until the last line to a room that was given up is surely closed, ms. */
const lingering = 5000

export class SessionDirectory {
  readonly #parts: Parts
  /** The name under which Colyseus knows the rooms of this server. */
  readonly #roomType = `session-${nanoid(6)}`
  readonly #live = new Map<string, Promise<Live | null>>()
  /** The running sessions by join code, to spare the disk while a room fills. */
  readonly #byCode = new Map<string, SessionDesk>()
  /** The last desk of each session: a new one waits until it has nothing in hand. */
  readonly #leaving = new Map<string, SessionDesk>()

  constructor(parts: Parts) {
    this.#parts = parts
    matchMaker.defineRoomType(this.#roomType, SessionRoom)
  }

  /** The running session with this join code; null when none runs in this process: then the disk knows. */
  idOf(code: string): string | null {
    const { id, closedAt } = this.#byCode.get(code)?.session ?? { id: null, closedAt: null }
    return closedAt === null ? id : null
  }

  /** The desk of a live session; null when there is no such session, or it is closed. Rejects when the disk fails. */
  async deskOf(id: string): Promise<SessionDesk | null> {
    return (await this.#open(id))?.desk ?? null
  }

  /** A seat reservation of 15 s for somebody who may come in; null when the session is over. */
  async reserve(id: string): Promise<Reservation | null> {
    for (let tries = 0; tries < 3; tries++) {
      const opening = this.#open(id)
      const live = await opening
      if (!live) return null
      try {
        const reservation = await matchMaker.reserveSeatFor(live.listing, {})
        roomOf(live)?.expectVisitor()
        return reservation
      } catch {
        // The room was just being given up: open another, unless somebody did so already.
        if (this.#live.get(id) === opening) this.#live.delete(id)
      }
    }
    throw new Error('no room could be opened for a session')
  }

  #open(id: string): Promise<Live | null> {
    const running = this.#live.get(id)
    if (running) return running
    const opening = this.#start(id)
    this.#live.set(id, opening)
    opening.then(
      (live) => live ?? this.#live.delete(id),
      () => this.#live.delete(id),
    )
    return opening
  }

  async #start(id: string): Promise<Live | null> {
    await this.#leaving.get(id)?.idle()
    this.#leaving.delete(id)
    const { store, journal, log, consoleKeys, facilitatorKey, pace } = this.#parts
    const loaded = await store.load(id)
    if (!loaded) return null
    await store.lease(id, matchMaker.processId, Date.now() + leaseTime)
    const desk = new SessionDesk(loaded, journal, log, idleStep(pace))
    const gone = () => this.#forget(id, desk)
    const context: RoomContext = { desk, consoleKeys, facilitatorKey, log, pace, gone }
    const live = { desk, listing: await matchMaker.createRoom(this.#roomType, context) }
    this.#byCode.set(loaded.session.joinCode, desk)
    return live
  }

  #forget(id: string, desk: SessionDesk): void {
    this.#leaving.set(id, desk)
    setTimeout(() => this.#letGo(id, desk), lingering).unref()
    this.#live.delete(id)
    if (this.#byCode.get(desk.session.joinCode) === desk) this.#byCode.delete(desk.session.joinCode)
  }

  async #letGo(id: string, desk: SessionDesk): Promise<void> {
    await desk.idle()
    if (this.#leaving.get(id) === desk) this.#leaving.delete(id)
  }

  /** Closes every console that was opened by one of these (`Opened.by`). */
  async putOut(by: readonly string[]): Promise<void> {
    if (by.length === 0) return
    const opened = await Promise.allSettled(this.#live.values())
    for (const one of opened) if (one.status === 'fulfilled' && one.value) roomOf(one.value)?.putOut(new Set(by))
  }

  /** Closes every room with `code`, and waits until nothing is in hand. */
  async close(code: number): Promise<void> {
    const opened = await Promise.allSettled(this.#live.values())
    await Promise.all(opened.map((one) => one.status === 'fulfilled' && one.value && closeOne(one.value, code)))
  }
}

function roomOf({ listing }: Live): SessionRoom | null {
  const room = matchMaker.getLocalRoomById(listing.roomId)
  return room instanceof SessionRoom ? room : null
}

async function closeOne(live: Live, code: number): Promise<void> {
  await roomOf(live)?.end(code)
  await live.desk.idle()
}
