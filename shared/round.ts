/** A round: the phases played for one card, with what people did in it; and what stays of it. */
import type { Argument, MinoritySentence, TeamChoice, TeamDecision, TeamPen, WrittenOption } from './argument.ts'
import { noBallots, type RoundBallots } from './ballot.ts'
import type { ShownRound } from './disclosure.ts'
import type { SpreadMoment } from './format.ts'
import type { OptionId } from './option.ts'
import type { Vote } from './phase.ts'
import type { SeatId } from './team.ts'

/** The round being played. Ballots, arguments and minority sentences live outside the journal. */
export interface Round {
  readonly number: number
  readonly card: number
  /** A round with one changed fact, on a card whose own round is settled. */
  readonly twist: boolean
  /** When its first spread is shown. */
  readonly spreadAt: SpreadMoment
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

/** Round `number` on card `card`, before anything happened in it. */
export const newRound = (
  number: number,
  card: number,
  twist = false,
  spreadAt: SpreadMoment = 'beforeTalk',
): Round => ({
  number,
  card,
  twist,
  spreadAt,
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
