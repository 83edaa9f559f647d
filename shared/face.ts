/** The parts of what people see: session, progress, card, counters, teams, arguments, choices, played cards. */
import type { PlayedReference } from './citation.ts'
import type { ShownRound } from './disclosure.ts'
import type { Format, Programme, SpreadMoment } from './format.ts'
import type { OptionId, Standing } from './option.ts'
import type { Phase, Vote } from './phase.ts'
import type { Timer } from './session.ts'

/** Said of the session to everybody. Changes seldom. */
export interface About {
  readonly session: string
  readonly name: string
  readonly joinCode: string
  readonly programme: Programme
  readonly format: Format
  readonly phases: readonly Phase[]
  readonly deckTitle: string
  readonly cards: number
  /** When the first spread of the card on the table is shown, or of the next one between cards. */
  readonly spreadAt: SpreadMoment
  /** False while a session that was made ahead waits for its day. */
  readonly open: boolean
  readonly rehearsal: boolean
  readonly minimumGroup: number
  readonly lens: string
  readonly codes: readonly CodeLabel[]
  readonly teamCount: number
  readonly keepArguments: boolean
  /** Whom people of this organisation can talk to, a line each; empty when the installation names nobody. */
  readonly help: readonly string[]
}

/** A code of conduct by name. `year` null: undated, read on `read`. `warn`: this version may no longer hold. */
export interface CodeLabel {
  readonly code: string
  readonly organisation: string
  readonly title: string
  readonly year: number | null
  readonly read: string
  readonly warn: boolean
}

/** Where the session is. `card` counts from 0; -1 before the first. */
export interface Progress {
  readonly phase: Phase
  readonly round: number
  readonly card: number
  readonly openedAt: number
  readonly vote: Vote | null
  /** The round on the table is a twist. */
  readonly twist: boolean
  readonly timer: Timer | null
  readonly paused: boolean
  readonly autoClose: boolean
  readonly canGoBack: boolean
  readonly locked: boolean
  /** Seats that change team, and that go away, at the next card. */
  readonly moving: number
  readonly leaving: number
  readonly closed: boolean
}

/** The card as participants may read it: no notes, prompts or references. */
export interface CardFace {
  readonly id: string
  readonly title: string
  readonly topics: readonly string[]
  readonly role: string
  readonly situation: string
  readonly question: string
  /** From the second vote on with the option that was made of written-in texts. */
  readonly options: readonly { readonly id: OptionId; readonly text: string }[]
  readonly values: readonly string[]
  /** The changed fact, while the twist is played. */
  readonly twist: string | null
}

/** Counters: seats taken, seats that are ready, ballots (n) and seats that may vote (m). */
export interface Counters {
  readonly seats: number
  readonly ready: number
  readonly ballots: number
  readonly voters: number
}

export interface TeamFace {
  readonly number: number
  readonly seats: number
}

export interface ArgumentFace {
  readonly id: string
  readonly option: OptionId
  readonly text: string
  readonly support: number
}

export interface WrittenFace {
  readonly id: string
  readonly vote: Vote
  readonly text: string
}

/** A team's flag. Reason and minority view follow at the reference. */
export interface ChoiceFace {
  readonly team: number
  readonly option: OptionId
  readonly reason: string | null
  readonly minority: readonly string[]
}

/** A played card at the edge of the table. `standings` under the session's lens; null if its reference was never shown. */
export interface Chapter {
  /** Number of its round, from 1. */
  readonly round: number
  readonly title: string
  readonly options: readonly { readonly id: OptionId; readonly text: string }[]
  readonly twist: boolean
  readonly skipped: boolean
  readonly shown: ShownRound
  readonly choices: readonly ChoiceFace[]
  readonly standings: Readonly<Partial<Record<OptionId, Standing>>> | null
  /** The standings under every other code; empty if its reference was never shown. */
  readonly others: readonly { readonly code: string; readonly standings: NonNullable<Chapter['standings']> }[]
  /** To what the card belongs in the format `oath`, once its reference was shown. */
  readonly oath: { readonly coreValue: string; readonly promise: string } | null
}

/** A card's own round that is not on the table now, as the room saw it. `references`: all codes, the lens first; null if never shown. */
export interface ToldRound {
  readonly round: number
  readonly card: number
  readonly title: string
  readonly options: readonly { readonly id: OptionId; readonly text: string }[]
  readonly shown: ShownRound
  readonly references: readonly PlayedReference[] | null
}
