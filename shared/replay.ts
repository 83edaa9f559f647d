/** A session from what is on disk: its start or a snapshot, the journal after that, and the open ballots and texts. */
import { applyChange, rememberAccepted } from './apply.ts'
import { noBallots } from './ballot.ts'
import type { JournalEntry, LooseChange } from './change.ts'
import type { PlayedCard } from './citation.ts'
import { type Draft, draftOf } from './draft.ts'
import { type Round, type Session, seatsOf } from './session.ts'
import type { Seat } from './team.ts'

/** One row of the journal with the id of the command that caused it. */
export interface JournalRow {
  readonly id: string
  readonly entry: JournalEntry
}

/** A ballot or text that is still in its table, with the round it belongs to. */
export interface OpenRow {
  readonly round: number
  readonly change: LooseChange
}

/** The session after `rows` and with the rows that are still open. Rows of other rounds are left out. */
export function replay(start: Session, rows: readonly JournalRow[], open: readonly OpenRow[]): Session {
  const draft = draftOf(start)
  for (const { id, entry } of rows) {
    applyChange(draft, entry)
    rememberAccepted(draft, id)
  }
  applyOpen(draft, open)
  const { round, parked } = draft.session
  if (!parked) return draft.session
  const own = draftOf({ ...draft.session, round: parked.round })
  applyOpen(own, open)
  return { ...draft.session, round, parked: { ...parked, round: own.session.round ?? parked.round } }
}

/** Applies the rows of the round on the table. */
function applyOpen(draft: Draft, open: readonly OpenRow[]): void {
  for (const { round, change } of open) if (round === draft.session.round?.number) applyChange(draft, change)
}

/** A session as text, without ballots, texts, command ids, who voted, and cards: those are kept elsewhere or not at all. */
export function snapshotOf(session: Session): string {
  const { cards: _, accepted: __, voted: ___, ready, round, parked, ...rest } = { ...session, seats: seatsOf(session) }
  const kept = parked && { ...parked, round: bare(parked.round) }
  return JSON.stringify({ ...rest, ready: [...ready], round: round && bare(round), parked: kept })
}

/** The session that `snapshotOf` wrote, with the cards it was played with. */
export function fromSnapshot(text: string, cards: readonly PlayedCard[]): Session {
  const { ready, seats, round, parked, ...rest } = JSON.parse(text) as Session & { ready: string[]; seats: Seat[] }
  const kept = parked && { ...parked, round: whole(parked.round) }
  const loose = {
    ready: new Set(ready),
    seats: new Map(seats.map((seat) => [seat.id, seat])),
    voted: new Set<string>(),
    accepted: [new Set<string>()],
  }
  return { ...rest, ...loose, cards, round: round && whole(round), parked: kept }
}

/** A round without what is stored loose. */
const bare = (round: Round) => ({
  ...round,
  ballots: undefined,
  arguments: undefined,
  minority: undefined,
  written: undefined,
  picks: undefined,
})

/** A bare round, ready for its open rows. */
const whole = (round: Round): Round => ({
  ...round,
  ballots: noBallots,
  arguments: new Map(),
  minority: new Map(),
  written: new Map(),
  picks: new Map(),
})
