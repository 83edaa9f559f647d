/** What a rule of play looks like: it reads a session and a command, and gives the changes or the reason why not. */
import type { Change } from './change.ts'
import type { Command } from './command.ts'
import type { Refusal } from './refusal.ts'
import { type Round, type Session, seatsOf } from './session.ts'
import type { Seat, SeatId } from './team.ts'

/** Who asks. The keys of a participant are derived, for round `keyRound`, from the seat key, which never comes here. */
export type Actor =
  | {
      readonly role: 'participant'
      readonly seat: SeatId
      readonly keyRound: number
      readonly voterKey: string
      readonly argumentKey: string
    }
  | { readonly role: 'facilitator' }
export type Participant = Extract<Actor, { role: 'participant' }>

/** One command with its id, its sender, the server's time (ms since 1970) and a random number 0-1 for whatever chance it needs. */
export interface Asked<C = Command | { readonly type: 'takeSeat' }, A = Actor> {
  readonly id: string
  readonly by: A
  readonly at: number
  readonly chance: number
  /** `takeSeat` is asked by the room itself, when a seat key comes in. */
  readonly command: C
}

export type Verdict = readonly Change[] | Refusal

type Of<T> = Extract<Command | { type: 'takeSeat' }, { type: T }>

/** A rule for a command of a seated participant. */
export type SeatRule<T extends Command['type']> = (
  session: Session,
  asked: Asked<Of<T>, Participant>,
  seat: Seat,
) => Verdict
/** A rule for a command of the facilitator. */
export type PaceRule<T extends Command['type']> = (session: Session, asked: Asked<Of<T>>) => Verdict

/** The round that a command names, or why it is too late for it. */
export function namedRound(session: Session, named: { readonly round: number }): Round | Refusal {
  return session.round && session.round.number === named.round ? session.round : 'stale'
}

/** Whether the command names the phase that is open now. */
export const namesPhase = (session: Session, named: { readonly round: number; readonly phase: string }): boolean =>
  session.phase === named.phase && (session.round?.number ?? 0) === named.round

/** The seats of a team in the order in which they sat down. */
export const membersOf = (session: Session, team: number): Seat[] =>
  seatsOf(session).filter((seat) => seat.team === team)
