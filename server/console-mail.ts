/** Keeps the consoles of a session informed, and counts the big screens for them. */
import { facilitatorView, type SessionKeys } from '../shared/private-views.ts'
import type { Session } from '../shared/session.ts'
import { afterPatch, contentOf, type LetterContent, post } from './letters.ts'
import type { Seats } from './seats.ts'
import type { SessionDesk } from './session-desk.ts'
import { type Line, visitorOn } from './visitor.ts'

/** Seats above which a roster is too long to be sent at every beat. */
const manySeats = 120

export class ConsoleMail {
  readonly #desk: SessionDesk
  readonly #seats: Seats<Line>
  readonly #keysOf: (session: Session) => SessionKeys
  readonly #rosterPause: number
  readonly #consoles = new Set<Line>()
  readonly #screens = new Set<Line>()
  /** When the consoles were written to last, ms since 1970. */
  #writtenAt = 0

  /** `rosterPause`: least time between two letters to the consoles when they list many seats, ms. */
  constructor(desk: SessionDesk, seats: Seats<Line>, keysOf: (session: Session) => SessionKeys, rosterPause: number) {
    this.#desk = desk
    this.#seats = seats
    this.#keysOf = keysOf
    this.#rosterPause = rosterPause
  }

  /** Sends a console everything at once, and keeps it informed. */
  welcome(line: Line): void {
    this.#consoles.add(line)
    visitorOn(line).sent.console = ''
    post(line, 'console', this.#content(visitorOn(line).isCo), undefined)
  }

  /** A big screen came; the consoles hear of it at the next delivery. */
  noteScreen(line: Line): void {
    this.#screens.add(line)
  }

  leave(line: Line): void {
    this.#consoles.delete(line)
    this.#screens.delete(line)
  }

  /** Writes to all consoles. False when it is too soon for another long roster. */
  deliver(when: 'now' | 'beat'): boolean {
    const isLong = this.#desk.session.seats.size > manySeats
    const isSoon = Date.now() - this.#writtenAt < this.#rosterPause
    if (this.#consoles.size === 0) return true
    if (isLong && isSoon && when === 'beat') return false
    this.#writtenAt = Date.now()
    const contents = new Map<boolean, LetterContent>()
    for (const line of this.#consoles) {
      const { isCo } = visitorOn(line)
      const content = contents.get(isCo) ?? this.#content(isCo)
      contents.set(isCo, content)
      post(line, 'console', content, when === 'beat' ? afterPatch : undefined)
    }
    return true
  }

  #content(isCo: boolean): LetterContent {
    const all = this.#keysOf(this.#desk.session)
    const keys = isCo ? { ...all, coKey: '' } : all
    return contentOf(facilitatorView(this.#desk.session, this.#seats, keys, this.#screens.size))
  }
}
