/** One connection to a room: who it is, how fast it talks, and what it was sent last. */
import type { Client } from '@colyseus/core'
import type { SeatId } from '../shared/team.ts'

/** Most messages that are answered in one second. */
const perSecond = 10

/** Names of the messages that only one connection gets. */
export type Letter = 'own' | 'team' | 'console'

export class Visitor {
  role: 'nobody' | 'participant' | 'facilitator' | 'screen' = 'nobody'
  /** A facilitator with the key of this session only: it is shown no key to pass on. */
  isCo = false
  /** What let a facilitator in (`Opened.by`). */
  by: string | null = null
  seat: SeatId | null = null
  /** The number of the last letter; a client drops older ones. */
  number = 0
  /** The last letter of each name, as text; of `own` without whether it voted. */
  readonly sent: Partial<Record<Letter, string>> = {}
  /** The vote in which this client knows that its ballot lies: from a letter or from the answer to its ballot. */
  votedIn: string | null = null
  #second = 0
  #messages = 0

  /** Counts a message at `now` (ms); true when it is one too many. */
  isTooFast(now: number): boolean {
    if (now - this.#second >= 1000) {
      this.#second = now
      this.#messages = 0
    }
    this.#messages++
    return this.#messages > perSecond
  }
}

/** The part of a socket that can hold back what is written to it. */
interface Corked {
  cork(): void
  uncork(): void
}

/** What is sent on a line in this turn goes out in one packet: a system call per frame is most of what a frame costs. */
export function inOnePacket(line: Line): void {
  const { _socket: socket } = line.ref as { readonly _socket?: Corked | null }
  socket?.cork()
  process.nextTick(() => socket?.uncork())
}

/** The connection of a visitor, as Colyseus holds it. */
export type Line = Client<{ userData: Visitor }>

/** The visitor on a line; made at its first message. */
export const visitorOn = (line: Line): Visitor => {
  line.userData ??= new Visitor()
  return line.userData
}
