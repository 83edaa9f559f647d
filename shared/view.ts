/** What each role may see: the shapes that go over the wire. Built in `public-view.ts` and `private-views.ts`. */
import type { PlayedReference } from './citation.ts'
import type { ShownRound } from './disclosure.ts'
import type {
  About,
  ArgumentFace,
  CardFace,
  Chapter,
  ChoiceFace,
  Counters,
  Progress,
  TeamFace,
  WrittenFace,
} from './face.ts'
import type { SpreadMoment } from './format.ts'
import type { Panel } from './panel.ts'
import type { Phase } from './phase.ts'
import type { Prompt } from './prompts.ts'
import type { Plan } from './script.ts'

export type {
  About,
  ArgumentFace,
  CardFace,
  Chapter,
  ChoiceFace,
  CodeLabel,
  Counters,
  Progress,
  TeamFace,
  ToldRound,
  WrittenFace,
} from './face.ts'

/** All that the room sees. The big screen gets this and nothing else. Sections travel apart, so a counter costs a counter. */
export interface PublicView {
  readonly about: About
  readonly progress: Progress
  readonly counters: Counters
  readonly card: CardFace | null
  readonly teams: readonly TeamFace[]
  readonly shown: ShownRound
  /** What people wrote instead of an option, in random order, once its vote is shown in numbers. */
  readonly written: readonly WrittenFace[]
  readonly arguments: readonly ArgumentFace[]
  /** The argument of the other side that was picked most; null before, or under the minimum group. */
  readonly counter: ArgumentFace | null
  readonly choices: readonly ChoiceFace[]
  /** Null before the reference phase. All codes, the lens first. */
  readonly references: readonly PlayedReference[] | null
  /** Facts from a report beside the codes; null before the reference phase, and where no report was read. */
  readonly facts: Panel | null
  /** The code that the facilitator shows on the big screen. */
  readonly shownCode: string
  readonly story: readonly Chapter[]
}

/** What one team sees beside the public view. Members by nickname, '' when none was given. */
export interface TeamView {
  readonly number: number
  readonly members: readonly {
    readonly nickname: string
    readonly connected: boolean
    readonly turn: boolean
    readonly pen: boolean
  }[]
  readonly arguments: readonly ArgumentFace[]
  readonly choice: ChoiceFace | null
  readonly minority: readonly string[]
  readonly penTaken: boolean
  /** When a pen that is not heard of falls free, ms since 1970; null while nobody writes. */
  readonly penFreeAt: number | null
}

/** What one seat sees of itself. Whether it voted, never what. `supported`: ids of arguments it supports. */
export interface OwnView {
  readonly seat: string
  readonly nickname: string
  readonly team: number
  readonly takesPart: boolean
  readonly joinsAtCard: number
  readonly hasVoted: boolean
  readonly isReady: boolean
  readonly hasTurn: boolean
  readonly hasPen: boolean
  /** What happens to this seat at the next card. */
  readonly next: { readonly team: number } | 'away' | null
  /** The facilitator moved it: it is in this team since this card, or since it was moved in the lobby. */
  readonly moved: boolean
  /** The argument it picked as the strongest of the other side. */
  readonly picked: string | null
  readonly supported: readonly string[]
  readonly wrote: readonly string[]
}

/** One row of the facilitator's roster. Nothing about votes. */
export interface RosterRow {
  readonly seat: string
  readonly team: number
  readonly nickname: string
  readonly connected: boolean
  readonly next: { readonly team: number } | 'away' | null
}

/** What only the facilitator sees. */
export interface FacilitatorView {
  readonly roster: readonly RosterRow[]
  /** Teams of which all seats have voted. */
  readonly teamsDone: readonly number[]
  readonly moreTime: number
  readonly prompts: readonly Prompt[]
  readonly notes: string
  readonly questions: readonly string[]
  readonly twist: string
  readonly arguments: readonly (ArgumentFace & {
    readonly team: number
    readonly hidden: boolean
    readonly released: boolean
  })[]
  /** Arguments wait for the facilitator before they reach the big screen (M12). */
  readonly approves: boolean
  /** How many picked a strongest argument of the other side. */
  readonly picks: number
  /** The twist can be played now. */
  readonly canTwist: boolean
  /** An option can be made of what was written, for the second vote. */
  readonly canAddOption: boolean
  /** The option that was made of it; the room sees it from the second vote on. */
  readonly madeOption: string | null
  readonly coKey: string
  /** Big screens that are connected. */
  readonly screens: number
  /** When rounds that start from now on show their first spread. */
  readonly spreadAt: SpreadMoment
  readonly plan: Plan
  readonly decided: readonly number[]
  /** What advance will do next: the phase it opens, or null at the end. */
  readonly next: Phase | null
  /** Why advance would be refused now, in the words of the refusal list. */
  readonly blocked: 'teamsTooSmall' | 'notEnoughSeats' | 'notOpenYet' | null
  readonly screenKey: string
}
