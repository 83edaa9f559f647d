/** Who took part: a seat that cast at least one ballot. */
import { noBallots } from './ballot.ts'
import { type Draft, ownSet } from './draft.ts'
import type { Session } from './session.ts'
import type { SeatId } from './team.ts'

/**
 * Seats that have cast a ballot so far. After a restart the server has forgotten which, so the larger number counts of what
 * was known before, what was seen since, and the ballots on the table: a seat that never comes back may then be missed.
 */
export function participantsIn({ participants, voted, round }: Session): number {
  const { first, second } = round?.ballots ?? noBallots
  return Math.max(participants, voted.size, first.size, second.size)
}

/** Remembers that a seat cast a ballot: in memory only, nothing on disk says which seat did. */
export function rememberVoter(draft: Draft, seat: SeatId): void {
  const { session } = draft
  if (!session.voted.has(seat)) draft.session = { ...session, voted: ownSet(draft, session.voted).add(seat) }
}
