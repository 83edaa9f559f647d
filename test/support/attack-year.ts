/**
 * The sums that a reader can do who keeps the year page of every day, may have every report, and may have led sessions. The reader has guessed
 * every exact number behind what is rounded; only what is kept back is unknown. Written without the product's own arithmetic.
 */
import { type JoinedVotes, joined, votesToJoin, type WaitingVotes } from '../../shared/joined-votes.ts'
import { keptVotes } from '../../shared/kept-votes.ts'
import type { Slot } from '../../shared/option.ts'
import { type CardRules, publishCard } from '../../shared/published-card.ts'
import type { PublishedCard } from '../../shared/published-year-schema.ts'
import { type AcrossRules, acrossRules, type PublishingRules, publishingRules } from '../../shared/publishing-rules.ts'
import type { Play } from './attack-people.ts'
import { storedReport } from './attack-published.ts'
import { spanOf } from './span.ts'

export const yearBreaches = {
  fewSessions: 'a sum over fewer than five sessions',
  fewBallots: 'a sum of fewer than fifty ballots',
  difference: 'a sum over too few sessions, worked out from two days',
  ownSessions: 'a sum over too few sessions, for who led the others',
  reports: 'a sum over too few sessions, for who has the reports',
  reportCell: 'one to four ballots of one session',
  smallCell: 'one to four ballots of a sum',
} as const
export type YearBreach = (typeof yearBreaches)[keyof typeof yearBreaches]

/** A session of the year with what was kept of its card, and who led it. */
export interface AttackedSession {
  readonly play: Play
  readonly owner: string | null
}

/** The year as it stood after a session that changed it. `in`: which sessions are in the sum; `told`: what a reader finds of each vote. */
interface Day {
  readonly card: PublishedCard
  readonly in: ReadonlySet<number>
  readonly told: Readonly<Record<VoteName, readonly Slot[] | null>>
}

/** How somebody reads what is published of a card: the columns of a vote of which something is told; null: nothing is. */
export type Reading = (card: PublishedCard, vote: VoteName) => readonly Slot[] | null

/** As the page shows it. */
export const onPage: Reading = (card, vote) => {
  const spread = card[vote]?.spread
  return spread?.kind === 'shares' ? spread.slots.filter((_, at) => spread.shares[at] !== null) : null
}

/** A reader who has guessed every exact number behind what is rounded. */
const guessed: PublishingRules = { ...publishingRules, roundShares: false, roundPeople: false }

interface Lived {
  readonly sessions: readonly (WaitingVotes | null)[]
  /** One row of days for the sessions with one vote, and one for those with two. */
  readonly rows: readonly (readonly Day[])[]
}

/** Plays the year: what is published after every session. Both kinds of sums are read, though the page has one of them. */
export function live(
  year: readonly AttackedSession[],
  rules: AcrossRules,
  reading: Reading = onPage,
  publishing = guessed,
): Lived {
  const sessions = year.map(({ play, owner }, at): WaitingVotes | null => {
    const [kept] = keptVotes(storedReport(play))
    return kept ? { session: String(at), owner, slots: kept.slots, votes: kept.votes } : null
  })
  return { sessions, rows: [1, 2].map((votes) => daysOf(sessions, votes, { across: rules, publishing }, reading)) }
}

function daysOf(sessions: Lived['sessions'], votes: number, rules: CardRules, reading: Reading): Day[] {
  const face = { id: 'kaart', title: 'Kaart', options: [] }
  let waiting: readonly WaitingVotes[] = []
  let sum: JoinedVotes | null = null
  const inSum = new Set<number>()
  return sessions.flatMap((session) => {
    if (session?.votes.length === votes) waiting = [...waiting, session]
    const group = votesToJoin(waiting, rules.across)
    waiting = waiting.filter((one) => !group.includes(one))
    sum = joined(sum, group, rules.across)
    if (group.length === 0) return []
    for (const one of group) inSum.add(Number(one.session))
    const card = publishCard(face, { played: sessions.length, votes: sum ? [sum] : [] }, rules)
    return [{ card, in: new Set(inSum), told: { first: reading(card, 'first'), second: reading(card, 'second') } }]
  })
}

/** Somebody who reads: whether they have every report, and whose sessions they led. */
interface Reader {
  readonly reports: boolean
  readonly led: string | null
}

/** Everything that any reader finds in a year. */
export function yearFindings(
  year: readonly AttackedSession[],
  rules: AcrossRules = acrossRules,
  reading: Reading = onPage,
  publishing = guessed,
): Set<YearBreach> {
  const { sessions, rows } = live(year, rules, reading, publishing)
  const owners = [...new Set(year.map(({ owner }) => owner))].filter((owner) => owner !== null)
  const readers: Reader[] = [false, true].map((reports) => ({ reports, led: null }))
  readers.push(...owners.map((led) => ({ reports: false, led })))
  const found = new Set<YearBreach>()
  for (const days of rows)
    for (const vote of ['first', 'second'] as const)
      for (const reader of readers) for (const name of findingsOf(days, vote, reader, sessions)) found.add(name)
  return found
}

const places = { first: 0, second: 1 } as const
export type VoteName = keyof typeof places

/** A column of a sum, or all of them, as it was told on a day: over which sessions. */
interface Told {
  readonly slot: Slot | null
  readonly over: readonly number[]
}

/** What really happened in one vote, and what of it a reader knows. */
class Truth {
  readonly slots: readonly Slot[]
  readonly sessions: Lived['sessions']
  readonly vote: 0 | 1
  readonly reader: Reader

  constructor(sessions: Lived['sessions'], vote: VoteName, reader: Reader) {
    this.sessions = sessions
    this.vote = places[vote]
    this.reader = reader
    this.slots = sessions.find((one) => one !== null)?.slots ?? []
  }

  count(session: number, slot: Slot): number {
    return this.#kept(session)?.counts[this.slots.indexOf(slot)] ?? 0
  }

  ballots(over: readonly number[]): number {
    return over.reduce((sum, session) => this.slots.reduce((all, slot) => all + this.count(session, slot), sum), 0)
  }

  /** In the report of the session no share of it is given. */
  isHidden(session: number, slot: Slot): boolean {
    return this.#kept(session)?.hidden.includes(slot) ?? false
  }

  isKnown(session: number, slot: Slot): boolean {
    if (this.reader.led !== null && this.sessions[session]?.owner === this.reader.led) return true
    return this.reader.reports && !this.isHidden(session, slot)
  }

  isFew(over: readonly number[]): boolean {
    return over.length > 0 && (over.length < 5 || this.ballots(over) < 50)
  }

  #kept(session: number) {
    return this.sessions[session]?.votes[this.vote]
  }
}

function findingsOf(days: readonly Day[], vote: VoteName, reader: Reader, sessions: Lived['sessions']): YearBreach[] {
  const truth = new Truth(sessions, vote, reader)
  const told = days.flatMap((day) => toldOn(day, vote))
  const parts = subtractions(told)
  const found: YearBreach[] = []
  for (const { over } of told)
    if (truth.isFew(over)) found.push(over.length < 5 ? yearBreaches.fewSessions : yearBreaches.fewBallots)
  const { led, reports } = reader
  const worked = led !== null ? yearBreaches.ownSessions : reports ? yearBreaches.reports : yearBreaches.difference
  const unknown = ({ slot, over }: Told) => over.filter((session) => slot !== null && !truth.isKnown(session, slot))
  if (parts.some((part) => truth.isFew(unknown(part)))) found.push(worked)
  return [...found, ...cellsIn(told, parts, truth)]
}

/** Every column of which a share is told on a day, and the sum of all; days on which nothing came are left out. */
function toldOn({ told, in: over }: Day, vote: VoteName): Told[] {
  const columns = told[vote]
  return columns === null ? [] : [null, ...columns].map((slot) => ({ slot, over: [...over] }))
}

/** What a day has more than an earlier one, per column, and what it has at all. */
const subtractions = (told: readonly Told[]): Told[] =>
  told.flatMap((later, place) => [
    later,
    ...told
      .slice(0, place)
      .filter(({ slot, over }) => slot === later.slot && over.length < later.over.length)
      .map(({ over }) => ({ slot: later.slot, over: later.over.filter((session) => !over.includes(session)) })),
  ])

/** Small cells that follow from everything that a reader knows: of a session, or of all that came between two days. */
function cellsIn(told: readonly Told[], parts: readonly Told[], truth: Truth): YearBreach[] {
  const last = told.at(-1)?.over ?? []
  const cells = last.flatMap((session) => truth.slots.map((slot) => ({ session, slot })))
  const vectorOf = (holds: (session: number, slot: Slot) => boolean): number[] =>
    cells.map(({ session, slot }) => Number(holds(session, slot)))
  const unknown = (session: number, slot: Slot): boolean => !truth.isKnown(session, slot)
  const sums = told.map(({ slot, over }) =>
    vectorOf((session, column) => over.includes(session) && (slot ?? column) === column && unknown(session, column)),
  )
  // A report with any share gives its ballots too, so what it holds back is known together.
  const rests = last
    .filter((one) => truth.reader.reports && truth.slots.some((slot) => !truth.isHidden(one, slot)))
    .map((one) => vectorOf((session, slot) => session === one && unknown(session, slot)))
  const span = spanOf([...sums, ...rests])
  const isSmall = (count: number): boolean => count > 0 && count < 5
  const found: YearBreach[] = []
  const small = cells.filter(({ session, slot }) => unknown(session, slot) && isSmall(truth.count(session, slot)))
  if (small.some((cell) => span.has(vectorOf((session, slot) => session === cell.session && slot === cell.slot))))
    found.push(yearBreaches.reportCell)
  const groups = [...new Map(parts.map(({ over }) => [over.join(), over])).values()]
  for (const over of groups)
    for (const column of truth.slots) {
      const rest = over.filter((session) => unknown(session, column))
      const count = rest.reduce((sum, session) => sum + truth.count(session, column), 0)
      if (isSmall(count) && span.has(vectorOf((session, slot) => rest.includes(session) && slot === column)))
        found.push(yearBreaches.smallCell)
    }
  return found
}
