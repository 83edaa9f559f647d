/** The simulated participants of a rehearsal: they ask what people would ask, at the pace of people, at the same desk. */
import { nanoid } from 'nanoid'
import type { Session } from '../shared/session.ts'
import type { SeatId } from '../shared/team.ts'
import { Alarms } from './alarms.ts'
import { roundKeysOf, seatIdOf, simulatedKeyOf } from './seat-keys.ts'
import type { Seats } from './seats.ts'
import type { Committed, SessionDesk } from './session-desk.ts'
import { SimulatedParticipant, type Step } from './simulated-participant.ts'
import type { Line } from './visitor.ts'

/** How many sit down: enough for two teams and for a spread above the minimum group. */
export const simulatedParticipants = 11

type Command = Parameters<SessionDesk['ask']>[0]['command']

/** `pace` 1 is human; `seated` is told who sat down. */
interface Parts {
  readonly desk: SessionDesk
  readonly seats: Seats<Line>
  readonly facilitatorKey: string
  readonly pace: number
  readonly seated: (seat: SeatId) => void
}

export class Rehearsal {
  readonly #desk: SessionDesk
  readonly #seats: Seats<Line>
  readonly #seated: (seat: SeatId) => void
  readonly #arrivals: Alarms
  readonly #steps: Alarms
  readonly #cast: readonly SimulatedParticipant[]
  #played: string

  /** After a restart the same ones sit down again, for their seat keys are derived. */
  constructor({ desk, seats, facilitatorKey, pace, seated }: Parts) {
    this.#desk = desk
    this.#seats = seats
    this.#seated = seated
    this.#arrivals = new Alarms(pace)
    this.#steps = new Alarms(pace)
    this.#played = momentOf(desk.session)
    this.#cast = Array.from(
      { length: simulatedParticipants },
      (_, at) => new SimulatedParticipant(at, simulatedKeyOf(facilitatorKey, desk.session.id, at)),
    )
    for (const one of this.#cast) this.#arrivals.after(500 + one.number * 700, () => this.#sitDown(one))
  }

  async #sitDown(one: SimulatedParticipant): Promise<void> {
    const answer = await this.#ask(one, { type: 'takeSeat' })
    if (!answer.accepted) return
    const seat = this.#seatOf(one)
    this.#seats.name(seat, one.nickname)
    this.#seats.sit(seat, one.seatKey, null, this.#desk.session)
    this.#seated(seat)
    this.#plan(one)
  }

  /** Plans what everybody does in a phase that has just opened. */
  follow({ session }: Committed): void {
    const moment = momentOf(session)
    if (moment === this.#played) return
    this.#played = moment
    this.#steps.clear()
    if (session.closedAt !== null) this.#arrivals.clear()
    else for (const one of this.#cast) this.#plan(one)
  }

  stop(): void {
    this.#arrivals.clear()
    this.#steps.clear()
  }

  #plan(one: SimulatedParticipant): void {
    for (const step of one.stepsFor(this.#desk.session)) this.#steps.after(step.after, () => this.#take(one, step))
  }

  #take(one: SimulatedParticipant, step: Step): void {
    const { session } = this.#desk
    const seat = session.seats.get(this.#seatOf(one))
    const command = seat && step.command(session, seat)
    if (command) void this.#ask(one, command)
  }

  #ask(one: SimulatedParticipant, command: Command) {
    const { id, round } = this.#desk.session
    const by = {
      role: 'participant',
      seat: this.#seatOf(one),
      ...roundKeysOf(one.seatKey, id, round?.number ?? 0),
    } as const
    return this.#desk.ask({ id: nanoid(), by, at: Date.now(), chance: Math.random(), command })
  }

  #seatOf(one: SimulatedParticipant): SeatId {
    return seatIdOf(one.seatKey, this.#desk.session.id)
  }
}

const momentOf = (session: Session): string => `${session.round?.number ?? 0} ${session.phase} ${session.closedAt}`
