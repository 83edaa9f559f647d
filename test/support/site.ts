/** How tests talk to a running server, whether it runs in this process or in one of its own. */
import type { NewSessionBody } from '../../shared/wire.ts'
import { enter, type Guest, newSeatKey } from './guest.ts'

export const newSessionOf = {
  name: 'Testsessie',
  programme: 'team',
  format: 'workshop',
  deck: 'dek',
  cards: ['eerste', 'tweede'],
  lens: 'een',
  teamCount: 2,
  minimumGroup: 5,
  keepArguments: false,
  spreadAt: 'beforeTalk',
  approveArguments: null,
  prepared: false,
  rehearsal: false,
} as const satisfies NewSessionBody

export interface MadeSession {
  readonly session: string
  readonly joinCode: string
}

/** A participant of a test: which seat, under which name. */
interface As {
  readonly seatKey?: string
  readonly nickname?: string
}

export abstract class Site {
  readonly guests: Guest[] = []
  abstract readonly url: string
  abstract readonly facilitatorKey: string

  post(path: string, sent: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof sent === 'string' ? sent : JSON.stringify(sent),
    })
  }

  async newSession(changed: Partial<NewSessionBody & { facilitatorKey: string }> = {}): Promise<MadeSession> {
    const response = await this.post('sessions', { ...newSessionOf, facilitatorKey: this.facilitatorKey, ...changed })
    return (await response.json()) as MadeSession
  }

  /** The refusal that joining with this code gets, or null when it is let in. */
  async refusalOf(code: string, seatKey = newSeatKey()): Promise<string | null> {
    const answer = (await (await this.post('join', { code, seatKey })).json()) as { refusal?: string }
    return answer.refusal ?? null
  }

  /** Sits down as a participant. Throws when not let in. */
  async joinAs({ joinCode }: MadeSession, as: As = {}): Promise<Guest> {
    const { seatKey = newSeatKey(), nickname } = as
    const guest = await this.#enter({ code: joinCode, seatKey }, seatKey)
    await guest.take('takeSeat', nickname === undefined ? { seatKey } : { seatKey, nickname })
    return guest
  }

  /** Comes in, but takes no seat. */
  standing({ joinCode }: MadeSession): Promise<Guest> {
    const seatKey = newSeatKey()
    return this.#enter({ code: joinCode, seatKey }, seatKey)
  }

  async joinMany(made: MadeSession, count: number): Promise<Guest[]> {
    return Promise.all(Array.from({ length: count }, () => this.joinAs(made)))
  }

  /** The console, with the key of the printed link or another that opens it. */
  async facilitate({ session }: MadeSession, facilitatorKey = this.facilitatorKey): Promise<Guest> {
    const guest = await this.#enter({ session, facilitatorKey })
    await guest.take('takeConsole', { facilitatorKey })
    return guest
  }

  /** A co-facilitator, with the key that the console shows once it is asked for one. */
  async coFacilitate({ session }: MadeSession, facilitator: Guest): Promise<Guest> {
    await facilitator.until(() => facilitator.console !== null)
    await facilitator.ask({ type: 'makeCoLink' })
    await facilitator.until(() => facilitator.console?.coKey !== '')
    const facilitatorKey = facilitator.console?.coKey
    const guest = await this.#enter({ session, facilitatorKey })
    await guest.take('takeConsole', { facilitatorKey })
    return guest
  }

  /** The big screen, opened with the key that the console shows. */
  async watch({ session }: MadeSession, facilitator: Guest): Promise<Guest> {
    await facilitator.until(() => facilitator.console !== null)
    const screenKey = facilitator.console?.screenKey
    const guest = await this.#enter({ session, screenKey })
    await guest.take('takeScreen', { screenKey })
    return guest
  }

  async #enter(how: object, seatKey = ''): Promise<Guest> {
    const answer = (await (await this.post('join', how)).json()) as { reservation?: unknown; refusal?: string }
    if (!answer.reservation) throw new Error(`not let in: ${answer.refusal}`)
    const guest = await enter(this.url, answer.reservation, seatKey)
    this.guests.push(guest)
    return guest
  }

  hangUpAll(): void {
    for (const guest of this.guests) guest.hangUp()
  }
}
