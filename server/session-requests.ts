/** What is asked of a room, and how it is answered: always with a value from the closed list, never with an error. */
import { ClientState } from '@colyseus/core'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { isOwnerOnly } from '../shared/co-link.ts'
import { commandMessage } from '../shared/command.ts'
import { type Answer, accepted, type Refusal, refused } from '../shared/refusal.ts'
import type { Participant } from '../shared/rule-of-play.ts'
import type { SeatId } from '../shared/team.ts'
import { type Actor, mayAsk } from '../shared/transition.ts'
import { blankNickname, type SeatAnswer, takeConsole, takeScreen, takeSeat } from '../shared/wire.ts'
import { closeCodes, type Request } from '../shared/wire-names.ts'
import type { ConsoleKeys } from './console-keys.ts'
import type { ConsoleMail } from './console-mail.ts'
import type { PrivateMail } from './private-mail.ts'
import { roundKeysOf, sameKey, seatIdOf } from './seat-keys.ts'
import type { Seats } from './seats.ts'
import type { SessionDesk } from './session-desk.ts'
import { type Line, visitorOn } from './visitor.ts'

/** The parts of a room that requests work on. `presenceChanged`: somebody came, went or got another name; null: a big screen. */
interface Parts {
  readonly desk: SessionDesk
  readonly seats: Seats<Line>
  readonly mail: PrivateMail
  readonly consoles: ConsoleMail
  readonly consoleKeys: ConsoleKeys
  readonly screenKey: string
  readonly presenceChanged: (seat: SeatId | null) => void
}

type Reply = Answer | SeatAnswer

export class SessionRequests {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** One answering function per request. */
  readonly answers: Readonly<Record<Request, (line: Line, body: unknown) => Reply | Promise<Reply>>> = {
    takeSeat: (line, body) => checked(line, body, takeSeat, (asked) => this.#takeSeat(line, asked)),
    takeConsole: (line, body) => checked(line, body, takeConsole, (asked) => this.#takeConsole(line, asked)),
    takeScreen: (line, body) => checked(line, body, takeScreen, (asked) => this.#takeScreen(line, asked)),
    command: (line, body) => checked(line, body, commandMessage, (asked) => this.#command(line, asked)),
    blankNickname: (line, body) => checked(line, body, blankNickname, (asked) => this.#blankNickname(line, asked)),
  }

  async #takeSeat(line: Line, { seatKey, nickname }: z.infer<typeof takeSeat>): Promise<SeatAnswer> {
    const { desk } = this.#parts
    const { id } = desk.session
    const seat = seatIdOf(seatKey, id)
    const round = desk.session.round?.number ?? 0
    const by = { role: 'participant', seat, ...roundKeysOf(seatKey, id, round) } as const
    const answer = await this.#ask(nanoid(), by, { type: 'takeSeat' })
    if (!answer.accepted) return answer
    this.#sit(line, by, seatKey, nickname)
    return welcome()
  }

  /** The newest connection of a seat wins; a device that is passed on leaves the seat of the one before. */
  #sit(line: Line, by: Participant, seatKey: string, nickname: string | undefined): void {
    const { seat } = by
    const { seats, mail, desk, presenceChanged } = this.#parts
    const visitor = visitorOn(line)
    if (visitor.seat !== null && visitor.seat !== seat) {
      seats.leave(visitor.seat, line)
      presenceChanged(visitor.seat)
    }
    visitor.role = 'participant'
    visitor.seat = seat
    const isRenamed = nickname !== undefined && seats.name(seat, nickname)
    const isNews = isRenamed || seats.lineOf(seat) !== line
    const older = seats.sit(seat, seatKey, line, desk.session, by)
    mail.welcome(line, seat)
    older?.leave(closeCodes.replaced)
    if (isNews) presenceChanged(seat)
  }

  async #takeConsole(line: Line, { facilitatorKey }: z.infer<typeof takeConsole>): Promise<SeatAnswer> {
    const { desk, consoles, consoleKeys } = this.#parts
    const opened = await consoleKeys.whose(facilitatorKey, desk.session)
    if (opened === null || line.state === ClientState.LEAVING) return refused('notAllowed') as SeatAnswer
    const visitor = visitorOn(line)
    visitor.role = 'facilitator'
    visitor.isCo = opened.who === 'coFacilitator'
    visitor.by = opened.by
    consoles.welcome(line)
    return welcome()
  }

  #takeScreen(line: Line, { screenKey }: z.infer<typeof takeScreen>): SeatAnswer {
    if (!sameKey(screenKey, this.#parts.screenKey)) return refused('notAllowed') as SeatAnswer
    visitorOn(line).role = 'screen'
    this.#parts.consoles.noteScreen(line)
    this.#parts.presenceChanged(null)
    return welcome()
  }

  #command(line: Line, { id, command }: z.infer<typeof commandMessage>): Answer | Promise<Answer> {
    const by = this.#actorOn(line, 'round' in command ? command.round : 0)
    if (typeof by === 'string') return refused(by)
    if (visitorOn(line).isCo && isOwnerOnly(command.type)) return refused('notAllowed')
    return mayAsk(by.role, command.type) ? this.#ask(id, by, command) : refused('notAllowed')
  }

  #blankNickname(line: Line, { seat }: z.infer<typeof blankNickname>): Answer {
    if (visitorOn(line).role !== 'facilitator') return refused('notAllowed')
    this.#parts.seats.blank(seat)
    this.#parts.presenceChanged(seat)
    return accepted
  }

  /** Who speaks on this line, with the keys of the round that the command names; or why nobody may. */
  #actorOn(line: Line, round: number): Actor | Refusal {
    const { role, seat } = visitorOn(line)
    if (role === 'facilitator') return { role }
    if (role === 'screen') return 'notAllowed'
    const { seats } = this.#parts
    const keys = seat !== null && seats.lineOf(seat) === line && seats.keysOf(seat, round)
    return seat !== null && keys ? { role: 'participant', seat, ...keys } : 'notSeated'
  }

  #ask(id: string, by: Actor, command: Parameters<SessionDesk['ask']>[0]['command']): Promise<Answer> {
    return this.#parts.desk.ask({ id, by, at: Date.now(), chance: Math.random(), command })
  }
}

const welcome = (): SeatAnswer => ({ accepted: true, now: Date.now() })

/** Refuses what comes too fast or has the wrong shape; no word of zod leaves the server. */
function checked<T, R extends Reply>(
  line: Line,
  body: unknown,
  shape: z.ZodType<T>,
  answer: (asked: T) => R | Promise<R>,
): R | Answer | Promise<R> {
  if (visitorOn(line).isTooFast(Date.now())) return refused('tooFast')
  const result = shape.safeParse(body)
  return result.success ? answer(result.data) : refused('malformed')
}
