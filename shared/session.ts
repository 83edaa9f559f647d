/** A session as one immutable plain value, and questions about it. `transition.ts` is the only way it changes. */
import type { Argument, MinoritySentence, TeamChoice, TeamDecision, TeamPen, WrittenOption } from './argument.ts'
import { noBallots, type RoundBallots } from './ballot.ts'
import type { PlayedCard } from './citation.ts'
import type { ShownRound } from './disclosure.ts'
import { type Format, type Programme, phasesOf, type SpreadMoment, twistPhases } from './format.ts'
import type { OptionId } from './option.ts'
import { type Phase, phaseRules, type Vote } from './phase.ts'
import type { Seat, SeatId } from './team.ts'
import { noTimeUsed, type TimeUsed } from './time-used.ts'

/** What the facilitator chose before the session was made. It never changes. */
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

/** The round being played. Ballots, arguments and minority sentences live outside the journal. */
export interface Round {
  readonly number: number
  readonly card: number
  /** A round with one changed fact, on a card whose own round is settled. */
  readonly twist: boolean
  readonly ballots: RoundBallots
  /** Which votes have been opened, and closed. */
  readonly opened: readonly Vote[]
  readonly closed: readonly Vote[]
  readonly shown: ShownRound
  /** Ballots per vote once it closed, abstentions included. */
  readonly counted: Readonly<Partial<Record<Vote, number>>>
  readonly settled: boolean
  /** What people wrote instead of choosing an option. */
  readonly written: ReadonlyMap<string, WrittenOption>
  /** The option that the facilitator made of it, for the second vote. */
  readonly extra: { readonly id: OptionId; readonly text: string } | null
  /** The argument that each argument key found strongest of the other side. */
  readonly picks: ReadonlyMap<string, string>
  readonly arguments: ReadonlyMap<string, Argument>
  readonly minority: ReadonlyMap<string, MinoritySentence>
  readonly pens: Readonly<Record<number, TeamPen>>
  readonly choices: Readonly<Record<number, TeamChoice>>
  /** Whose turn it is to speak, per team. */
  readonly turns: Readonly<Record<number, SeatId>>
}

/** What stays of a round once its card has ended. */
export interface PastRound {
  readonly number: number
  readonly card: number
  readonly twist: boolean
  readonly skipped: boolean
  readonly referenceShown: boolean
  readonly shown: ShownRound
  readonly counted: Readonly<Partial<Record<Vote, number>>>
  readonly extra: { readonly id: OptionId; readonly text: string } | null
  readonly decisions: readonly TeamDecision[]
  /** Kept only if the facilitator said so before the first one. */
  readonly arguments: readonly { readonly option: OptionId; readonly text: string }[]
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
    removed: [],
    locked: false,
    phase: 'lobby',
    phaseOpenedAt: made.createdAt,
    timer: null,
    paused: false,
    timeUsed: noTimeUsed,
    autoClose: false,
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

/** Round `number` on card `card`, before anything happened in it. */
export const newRound = (number: number, card: number, twist = false): Round => ({
  number,
  card,
  twist,
  ballots: noBallots,
  opened: [],
  closed: [],
  shown: { first: null, second: null, shift: null },
  counted: {},
  settled: false,
  written: new Map(),
  extra: null,
  picks: new Map(),
  arguments: new Map(),
  minority: new Map(),
  pens: {},
  choices: {},
  turns: {},
})

export const seatsOf = (session: Session): Seat[] => [...session.seats.values()]
export const withTeams = (session: Session): boolean => session.teamCount > 0
export const roundPhases = (session: Session): readonly Phase[] =>
  session.round?.twist ? twistPhases : phasesOf(session.settings.format, withTeams(session), session.settings.spreadAt)
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
