/** What one closed session can add to the sums of its year: how it was played, and the votes whose counts were kept. */
import type { ShownSpread } from './disclosure.ts'
import type { Programme } from './format.ts'
import { other, type Slot } from './option.ts'
import { publish } from './published-report.ts'
import type { PublishedSpread } from './published-schema.ts'
import type { Report, ReportedRound } from './report.ts'
import { type Counts, total } from './tally.ts'

/** What counts without any vote. Participations are seats that cast at least one ballot. */
export interface PlayedSession {
  readonly year: number
  /** 1-12. */
  readonly month: number
  readonly programme: Programme
  readonly participants: number
  /** As the facilitator wrote it down; null: not counted. */
  readonly present: number | null
}

/** Null when nobody cast a ballot: then nothing was played. */
export function playedSession({ date, programme, participants, present = null }: Report): PlayedSession | null {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return participants === 0 ? null : { year, month, programme, participants, present }
}

/** The cards on which a vote was held, without their twists. */
export const playedCards = (report: Report): { readonly card: string; readonly topics: readonly string[] }[] =>
  ownRounds(report).flatMap(({ card, topics, counted }) => (counted.first === undefined ? [] : [{ card, topics }]))

const ownRounds = ({ rounds }: Report): readonly ReportedRound[] => rounds.filter(({ twist }) => !twist)

/** The counts of one vote. `hidden`: the columns of which the session's own report gives no share. */
export interface KeptVote {
  readonly counts: Counts
  readonly hidden: readonly Slot[]
}

/** The votes of one card, all with the same columns: the options as authored, and in one column all that was written instead. */
export interface KeptVotes {
  readonly card: string
  readonly slots: readonly Slot[]
  /** The first vote, and the second where its counts were kept too. */
  readonly votes: readonly KeptVote[]
}

/** The cards of which the counts of the first vote were kept. */
export function keptVotes(report: Report): KeptVotes[] {
  const published = publish(report, []).rounds
  return report.rounds.flatMap((round, at) => {
    const { first, second } = round.shown
    const told = published[at]
    if (round.twist || first?.kind !== 'counts' || !told) return []
    const slots = [...first.slots.filter((slot) => slot !== other), other]
    const votes = [keptVote(first, told.first, slots)]
    if (second?.kind === 'counts') votes.push(keptVote(second, told.second, slots))
    return [{ card: round.card, slots, votes }]
  })
}

type Counted = Extract<ShownSpread, { kind: 'counts' }>

/** An option that was made in the session counts as written instead of an option. */
function keptVote(shown: Counted, published: PublishedSpread | null, slots: readonly Slot[]): KeptVote {
  const place = (slot: Slot): Slot => (slots.includes(slot) ? slot : other)
  const count = (slot: Slot): number => total(shown.counts.filter((_, at) => place(shown.slots[at] ?? other) === slot))
  const hidden =
    published?.kind === 'shares'
      ? new Set(published.slots.filter((_, at) => published.shares[at] === null).map(place))
      : new Set(slots)
  return { counts: slots.map(count), hidden: slots.filter((slot) => hidden.has(slot)) }
}
