/** Rules about places: sitting down, choosing a team, dealing teams, the lock. */
import type { Change } from './change.ts'
import type { Asked, PaceRule, Participant, SeatRule, Verdict } from './rule-of-play.ts'
import { firstCardFor, type Session, seatsOf } from './session.ts'
import { type Seat, smallestTeam, teamSizes, teamSizesOf } from './team.ts'

/** A seat key came in. A known seat is always let in; a new one only while the door is open. */
export function takeSeat(session: Session, { by }: Asked<unknown, Participant>): Verdict {
  if (session.seats.has(by.seat)) return []
  if (session.removed.includes(by.seat)) return 'seatRemoved'
  if (!session.open) return 'notOpenYet'
  if (session.locked) return 'locked'
  const room = withRoom(session)
  const team = smallestTeam(room.seats, room.count)
  return [...room.changes, { type: 'seatTaken', seat: by.seat, team, fromCard: firstCardFor(session) }]
}

/** In the lobby a team is added, and everybody dealt again, when all teams are full. */
function withRoom(session: Session): { seats: ReturnType<typeof seatsOf>; count: number; changes: readonly Change[] } {
  const seats = seatsOf(session)
  const count = session.teamCount
  const full = count > 0 && seats.length >= count * teamSizes.max && session.phase === 'lobby'
  if (!full) return { seats, count, changes: [] }
  const dealt = seats.map((seat, at) => ({ ...seat, team: (at % (count + 1)) + 1 }))
  return { seats: dealt, count: count + 1, changes: [{ type: 'teamsSet', count: count + 1 }] }
}

export const chooseTeam: SeatRule<'chooseTeam'> = (session, { by, command: { team } }, seat) => {
  if (session.phase !== 'lobby') return 'notNow'
  const size = teamSizesOf(seatsOf(session), session.teamCount).get(team)
  if (size === undefined || team > session.teamCount) return 'unknownTeam'
  if (seat.team === team) return []
  return size >= teamSizes.max ? 'teamFull' : [{ type: 'teamChosen', seat: by.seat, team }]
}

export const setTeams: PaceRule<'setTeams'> = (session, { command: { count } }) =>
  session.phase === 'lobby' ? [{ type: 'teamsSet', count }] : 'notNow'

export const setLock: PaceRule<'setLock'> = (session, { command: { locked } }) =>
  session.locked === locked ? [] : [{ type: 'lockSet', locked }]

export const openLobby: PaceRule<'openLobby'> = (session) => (session.open ? [] : [{ type: 'lobbyOpened' }])

/** Moves a seat to another team: at once in the lobby, else at the next card. */
export const moveSeat: PaceRule<'moveSeat'> = (session, { command: { seat, team } }) => {
  const sitting = session.seats.get(seat)
  if (!sitting) return 'unknownSeat'
  if (team > session.teamCount) return 'unknownTeam'
  return mark(session, sitting, team === sitting.team ? null : { team })
}

/** Takes a seat away: at once in the lobby, else at the next card. Everybody is told. */
export const removeSeat: PaceRule<'removeSeat'> = (session, { command: { seat } }) => {
  const sitting = session.seats.get(seat)
  return sitting ? mark(session, sitting, 'away') : 'unknownSeat'
}

/** Takes back what was asked for a seat. */
export const keepSeat: PaceRule<'keepSeat'> = (session, { command: { seat } }) =>
  session.seats.get(seat)?.next ? [{ type: 'seatMarked', seat, next: null }] : 'unknownSeat'

/** Marks a seat, unless that leaves a team under three, or fills one over eight. */
function mark(session: Session, seat: Seat, next: Seat['next'] | null): Verdict {
  const { next: _, ...rest } = seat
  const marked: Seat = next ? { ...rest, next } : rest
  const after = seatsOf(session).flatMap((one) => afterMoves(one.id === seat.id ? marked : one))
  const sizes = teamSizesOf(after, session.teamCount)
  const size = (team: number): number => sizes.get(team) ?? 0
  if (session.teamCount > 0 && session.phase !== 'lobby' && next && size(seat.team) < teamSizes.min)
    return 'teamsTooSmall'
  if (next && next !== 'away' && size(next.team) > teamSizes.max) return 'teamFull'
  return [{ type: 'seatMarked', seat: seat.id, next }]
}

/** The seat as it will be at the next card; none when it goes away. */
const afterMoves = (seat: Seat): Seat[] =>
  seat.next === 'away' ? [] : seat.next ? [{ ...seat, team: seat.next.team }] : [seat]

/** Why the lobby cannot be left, or null: every team needs three seats, a room without teams one. */
export function lobbyBlock(session: Session): 'teamsTooSmall' | 'notEnoughSeats' | 'notOpenYet' | null {
  if (!session.open) return 'notOpenYet'
  const seats = seatsOf(session)
  if (seats.length === 0) return 'notEnoughSeats'
  if (session.teamCount === 0) return null
  const smallest = Math.min(...teamSizesOf(seats, session.teamCount).values())
  return smallest < teamSizes.min ? 'teamsTooSmall' : null
}
