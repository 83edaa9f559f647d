/** A session as one immutable plain value, and questions about it. `transition.ts` is the only way it changes. */

import type { PlayedCard } from './citation.ts'
import { type CoLink, noCoLink } from './co-link.ts'
import { type Format, type Programme, phasesOf, type SpreadMoment, twistPhases } from './format.ts'
import type { OptionId } from './option.ts'
import { type Phase, phaseRules, type Vote } from './phase.ts'
import type { PastRound, Round } from './round.ts'
import type { Seat, SeatId } from './team.ts'
import { noTimeUsed, type TimeUsed } from './time-used.ts'

export { newRound, type PastRound, type Round } from './round.ts'

/** What the facilitator chose before the session was made. It never changes; `spreadAt` is what the session begins with. */
export interface Settings {
  readonly name: string
  readonly programme: Programme
  readonly format: Format
  readonly lens: string
  readonly minimumGroup: number
  readonly keepArguments: boolean
  readonly spreadAt: SpreadMoment
  /** Arguments reach the big screen only after the facilitator lets them through; null: from 60 seats (M12). */
  readonly approveArguments: boolean | null
  readonly rehearsal: boolean
  readonly deck: { readonly id: string; readonly version: string; readonly title: string }
  /** Whom people of this organisation can talk to, a line each. */
  readonly help: readonly string[]
}

/** An advisory clock. `endsAt` in ms since 1970; null while stopped, then `left` ms remain. */
export interface Timer {
  readonly endsAt: number | null
  readonly left: number
}

export interface Session {
  readonly id: string
  readonly joinCode: string
  readonly createdAt: number
  readonly settings: Settings
  readonly cards: readonly PlayedCard[]
  /** 0 = without teams. */
  readonly teamCount: number
  /** In the order in which they sat down. */
  readonly seats: ReadonlyMap<SeatId, Seat>
  /** Seats that had cast a ballot when the last round was settled: a number, never which. */
  readonly participants: number
  /** Which seats cast a ballot; in memory only, so none after a restart. */
  readonly voted: ReadonlySet<SeatId>
  /** Seats that the facilitator took away: they do not come back. */
  readonly removed: readonly SeatId[]
  /** False while a session that was made ahead waits for its day. */
  readonly open: boolean
  readonly locked: boolean
  readonly phase: Phase
  readonly phaseOpenedAt: number
  readonly timer: Timer | null
  readonly paused: boolean
  readonly timeUsed: TimeUsed
  readonly autoClose: boolean
  /** When rounds that start from now on show their first spread. */
  readonly spreadAt: SpreadMoment
  /** When the first card came on the table, ms since 1970. */
  readonly startedAt: number | null
  /** When the facilitator wants to be done, ms since 1970; null: as the script says. */
  readonly endsAt: number | null
  readonly coLink: CoLink
  readonly ready: ReadonlySet<SeatId>
  readonly moreTime: number
  readonly round: Round | null
  /** The card's own round while its twist is played, and the phase to come back to. */
  readonly parked: { readonly round: Round; readonly phase: Phase } | null
  readonly past: readonly PastRound[]
  readonly shownCode: string
  readonly closedAt: number | null
  /** Ids of accepted commands, a set per phase, newest first: a repeated one is answered as before. */
  readonly accepted: readonly ReadonlySet<string>[]
}

/** A new session in its lobby. Ids and time are arguments. */
export function newSession(
  made: Pick<Session, 'id' | 'joinCode' | 'createdAt' | 'settings' | 'cards' | 'teamCount' | 'open'>,
): Session {
  return {
    ...made,
    seats: new Map(),
    participants: 0,
    voted: new Set(),
    removed: [],
    locked: false,
    phase: 'lobby',
    phaseOpenedAt: made.createdAt,
    timer: null,
    paused: false,
    timeUsed: noTimeUsed,
    autoClose: false,
    spreadAt: made.settings.spreadAt,
    startedAt: null,
    endsAt: null,
    coLink: noCoLink,
    ready: new Set(),
    moreTime: 0,
    round: null,
    parked: null,
    past: [],
    shownCode: made.settings.lens,
    closedAt: null,
    accepted: [new Set()],
  }
}

export const seatsOf = (session: Session): Seat[] => [...session.seats.values()]
export const withTeams = (session: Session): boolean => session.teamCount > 0
export const roundPhases = (session: Session): readonly Phase[] =>
  session.round?.twist ? twistPhases : phasesOf(session.settings.format, withTeams(session), spreadMoment(session))
/** When the first spread is shown: of the round on the table, else of the one to come. */
export const spreadMoment = ({ round, spreadAt }: Session): SpreadMoment => round?.spreadAt ?? spreadAt
export const cardOf = (session: Session): PlayedCard | undefined =>
  session.round ? session.cards[session.round.card] : undefined
export const optionsOf = (card: PlayedCard): OptionId[] => card.options.map((option) => option.id)

/** The options that a vote of this round chooses from: the second has the one that was made of written-in texts. */
export const optionsIn = (round: Round, card: PlayedCard, vote: Vote): OptionId[] =>
  vote === 'second' && round.extra ? [...optionsOf(card), round.extra.id] : optionsOf(card)

/** The vote that is open now, or null. */
export const openVote = (session: Session): Vote | null =>
  session.closedAt === null ? phaseRules[session.phase].vote : null

/** Seats that take part in the votes of the current card: the m of "n van m". */
export const votersOf = (session: Session): Seat[] => seatsOf(session).filter((seat) => takesPart(session, seat))
export const takesPart = (session: Session, seat: Seat): boolean =>
  session.round !== null && seat.fromCard <= session.round.card

/** The first card whose votes somebody who sits down now takes part in. */
export function firstCardFor(session: Session): number {
  if (!session.round) return session.phase === 'closing' ? session.cards.length : 0
  return session.round.opened.length > 0 ? session.round.card + 1 : session.round.card
}

/** Whether the current round has come to `phase`, or is past it. */
export const hasReached = (session: Session, phase: Phase): boolean => {
  const order = roundPhases(session)
  return session.round !== null && order.includes(phase) && order.indexOf(session.phase) >= order.indexOf(phase)
}
