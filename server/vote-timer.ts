/** Closes an open vote when its time is up, if the facilitator switched that on (M5). */
import { nanoid } from 'nanoid'
import { openVote, type Session } from '../shared/session.ts'
import type { SessionDesk } from './session-desk.ts'

export class VoteTimer {
  readonly #desk: SessionDesk
  #timeout: NodeJS.Timeout | undefined
  #endsAt: number | null = null

  constructor(desk: SessionDesk) {
    this.#desk = desk
  }

  /** Sets or clears the alarm as the session now asks. */
  follow(session: Session): void {
    const endsAt = session.autoClose && openVote(session) ? (session.timer?.endsAt ?? null) : null
    if (endsAt === this.#endsAt) return
    this.stop()
    this.#endsAt = endsAt
    if (endsAt !== null) this.#timeout = setTimeout(() => this.#close(), Math.max(0, endsAt - Date.now()))
  }

  stop(): void {
    clearTimeout(this.#timeout)
    this.#endsAt = null
  }

  /** Asks as the facilitator would; when it is too late for it, the command is stale and harmless. */
  #close(): void {
    const { phase, round } = this.#desk.session
    const command = { type: 'advance', phase, round: round?.number ?? 0 } as const
    const by = { role: 'facilitator' } as const
    this.#desk.ask({ id: nanoid(), by, at: Date.now(), chance: Math.random(), command })
  }
}
