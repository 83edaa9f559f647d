/** The sums of a year as they are counted, before anything of them is published. */
import type { PlayedDeck } from './citation.ts'
import type { Programme } from './format.ts'
import type { JoinedVotes } from './joined-votes.ts'

/** A row of the year: sessions of one programme in one month (1-12). */
export interface MonthSum {
  readonly month: number
  readonly programme: Programme
  readonly sessions: number
  readonly participants: number
  readonly present: number
  readonly presentIn: number
}

/** How often a card of a version of a deck was played, and what was added up of its votes: with one vote, with two. */
export interface CardSum {
  readonly deck: string
  readonly version: string
  readonly card: string
  readonly played: number
  readonly votes: readonly JoinedVotes[]
}

/** Everything that was counted in a year. */
export interface YearSums {
  readonly year: number
  readonly months: readonly MonthSum[]
  readonly topics: readonly { readonly topic: string; readonly played: number }[]
  readonly cards: readonly CardSum[]
}

/** What is needed of the version of a deck that was played. */
export type DeckFaces = Pick<PlayedDeck, 'id' | 'version' | 'title'> & {
  readonly cards: readonly Pick<PlayedDeck['cards'][number], 'id' | 'title' | 'options'>[]
}
