/** How changes of seats and teams alter a session. */
import { nextCoLink } from './co-link.ts'
import { type Applier, type Draft, ownMap, set } from './draft.ts'
import { seatsOf } from './session.ts'
import { dealSeats } from './team.ts'

export const seating: {
  [T in 'seatTaken' | 'teamChosen' | 'teamsSet' | 'lockSet' | 'coLinkSet' | 'lobbyOpened' | 'seatMarked']: Applier<T>
} = {
  seatTaken(draft, { seat, team, fromCard }) {
    const seats = ownMap(draft, draft.session.seats)
    set(draft, { seats: seats.set(seat, { id: seat, team, fromCard }) })
  },
  teamChosen(draft, { seat, team }) {
    const seats = ownMap(draft, draft.session.seats)
    const sitting = seats.get(seat)
    if (!sitting) return
    const { movedAt: _, ...rest } = sitting
    set(draft, { seats: seats.set(seat, { ...rest, team }) })
  },
  teamsSet(draft, { count }) {
    const seats = dealSeats(seatsOf(draft.session), count)
    set(draft, { teamCount: count, seats: new Map(seats.map((seat) => [seat.id, seat])) })
  },
  lockSet: (draft, { locked }) => set(draft, { locked }),
  coLinkSet: (draft, { open }) => set(draft, { coLink: nextCoLink(draft.session.coLink, open) }),
  lobbyOpened: (draft) => set(draft, { open: true }),
  seatMarked(draft, { seat, next }) {
    const sitting = draft.session.seats.get(seat)
    if (!sitting) return
    const { next: _, ...rest } = sitting
    set(draft, { seats: ownMap(draft, draft.session.seats).set(seat, next ? { ...rest, next } : rest) })
    if (draft.session.phase === 'lobby') moveSeats(draft)
  },
}

/** Lets the moves take effect that were asked for since the last card. */
export function moveSeats(draft: Draft): void {
  const marked = seatsOf(draft.session).filter((seat) => seat.next)
  if (marked.length === 0) return
  const seats = ownMap(draft, draft.session.seats)
  const movedAt = draft.session.round?.card ?? -1
  for (const { next, ...seat } of marked) {
    if (next === 'away') seats.delete(seat.id)
    else if (next) seats.set(seat.id, { ...seat, team: next.team, movedAt })
  }
  const away = marked.filter((seat) => seat.next === 'away').map((seat) => seat.id)
  set(draft, { seats, removed: [...draft.session.removed, ...away] })
}
