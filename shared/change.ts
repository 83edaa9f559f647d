/**
 * What a command does to a session. Journal entries are rows of the journal; loose changes (ballots, arguments, minority
 * sentences) live in tables of their own, without order or time, so that the disk never tells whose they were.
 */
import type { ArgumentKey, TeamDecision } from './argument.ts'
import type { Choice, VoterKey } from './ballot.ts'
import type { ShownRound } from './disclosure.ts'
import type { SpreadMoment } from './format.ts'
import type { OptionId } from './option.ts'
import type { Phase, Vote } from './phase.ts'
import type { Timer } from './session.ts'
import type { Seat, SeatId } from './team.ts'

/** A row of the journal. Times in ms since 1970. */
export type JournalEntry =
  | { readonly type: 'seatTaken'; readonly seat: SeatId; readonly team: number; readonly fromCard: number }
  | { readonly type: 'teamChosen'; readonly seat: SeatId; readonly team: number }
  | { readonly type: 'teamsSet'; readonly count: number }
  | { readonly type: 'lockSet'; readonly locked: boolean }
  | { readonly type: 'lobbyOpened' }
  | { readonly type: 'seatMarked'; readonly seat: SeatId; readonly next: Seat['next'] | null }
  | { readonly type: 'roundStarted'; readonly number: number; readonly card: number; readonly twist: boolean }
  /** The twist is over: the card's own round is on the table again. */
  | { readonly type: 'roundResumed'; readonly number: number }
  | { readonly type: 'optionAdded'; readonly option: OptionId; readonly text: string }
  | {
      readonly type: 'phaseOpened'
      readonly phase: Phase
      readonly at: number
      readonly timer: Timer | null
      readonly turns: Readonly<Record<number, SeatId>> | null
    }
  | { readonly type: 'voteClosed'; readonly vote: Vote; readonly shown: ShownRound; readonly counted: number }
  | { readonly type: 'settled'; readonly participants: number }
  | {
      readonly type: 'cardEnded'
      readonly skipped: boolean
      readonly referenceShown: boolean
      readonly decisions: readonly TeamDecision[]
      readonly arguments: readonly { readonly option: OptionId; readonly text: string }[]
    }
  | { readonly type: 'readySaid'; readonly seat: SeatId }
  | { readonly type: 'moreTimeAsked' }
  | { readonly type: 'timerSet'; readonly timer: Timer | null }
  | { readonly type: 'pausedSet'; readonly at: number; readonly paused: boolean; readonly timer: Timer | null }
  | { readonly type: 'autoCloseSet'; readonly autoClose: boolean }
  | { readonly type: 'endSet'; readonly at: number | null }
  /** A link for a co-facilitator was made, or the last one withdrawn. */
  | { readonly type: 'coLinkSet'; readonly open: boolean }
  | { readonly type: 'spreadMomentSet'; readonly spreadAt: SpreadMoment }
  | { readonly type: 'turnPassed'; readonly team: number; readonly seat: SeatId }
  | { readonly type: 'penTaken'; readonly team: number; readonly seat: SeatId; readonly at: number }
  | { readonly type: 'penPutDown'; readonly team: number; readonly option: OptionId; readonly reason: string }
  | { readonly type: 'codeShown'; readonly code: string }
  | { readonly type: 'sessionClosed'; readonly at: number }

/** A change that is stored loose from the journal, by voter key or argument key. */
export type LooseChange =
  | { readonly type: 'ballotCast'; readonly vote: Vote; readonly voterKey: VoterKey; readonly choice: Choice }
  | {
      readonly type: 'argumentAdded'
      readonly id: string
      readonly key: ArgumentKey
      readonly team: number
      readonly option: OptionId
      readonly text: string
    }
  | { readonly type: 'argumentHidden'; readonly id: string; readonly hidden: boolean }
  | { readonly type: 'argumentReleased'; readonly id: string; readonly released: boolean }
  | { readonly type: 'counterPicked'; readonly key: ArgumentKey; readonly argument: string }
  /** `text` null: the ballot was changed into one on an option. */
  | {
      readonly type: 'optionWritten'
      readonly id: string
      readonly key: ArgumentKey
      readonly vote: Vote
      readonly text: string | null
    }
  | { readonly type: 'supportSet'; readonly id: string; readonly key: ArgumentKey; readonly support: boolean }
  | {
      readonly type: 'minorityOffered'
      readonly id: string
      readonly key: ArgumentKey
      readonly team: number
      readonly text: string
    }

export type Change = JournalEntry | LooseChange

const loose: ReadonlySet<Change['type']> = new Set([
  'ballotCast',
  'argumentAdded',
  'argumentHidden',
  'argumentReleased',
  'counterPicked',
  'optionWritten',
  'supportSet',
  'minorityOffered',
])
export const isLoose = (change: Change): change is LooseChange => loose.has(change.type)
