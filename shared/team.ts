/** Seats and teams. */

export type SeatId = string

/** Smallest and largest team. */
export const teamSizes = { min: 3, max: 8 } as const

/** A participant's place. `fromCard` is the first card (from 0) whose votes this seat takes part in. */
export interface Seat {
  readonly id: SeatId
  readonly team: number
  readonly fromCard: number
  /** What happens to it at the next card: it goes to another team, or away. */
  readonly next?: { readonly team: number } | 'away'
  /** The card from which it is in the team that the facilitator moved it to; -1: since the lobby. */
  readonly movedAt?: number
}

export const shapes = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star'] as const
export type Shape = (typeof shapes)[number]

/** The shape of team `number` (from 1): the six repeat. */
export const shapeOf = (number: number): Shape => shapes[(number - 1) % shapes.length] ?? 'circle'

/** Index 0-5 of the team's colour. Up to 12 teams no pair of shape and colour repeats. */
export const colourOf = (number: number): number =>
  (number - 1 + Math.floor((number - 1) / shapes.length)) % shapes.length

/** The number of seats in each team from 1 to `count`; `count` 0 means one room without teams, numbered 1. */
export function teamSizesOf(seats: Iterable<Seat>, count: number): ReadonlyMap<number, number> {
  const sizes = new Map(Array.from({ length: Math.max(count, 1) }, (_, at) => [at + 1, 0]))
  for (const seat of seats) sizes.set(seat.team, (sizes.get(seat.team) ?? 0) + 1)
  return sizes
}

/** The team that a newcomer joins: the smallest, and of those the first. */
export function smallestTeam(seats: Iterable<Seat>, count: number): number {
  if (count <= 1) return 1
  const sizes = [...teamSizesOf(seats, count)]
  return sizes.reduce((least, entry) => (entry[1] < least[1] ? entry : least))[0]
}

/** Deals all seats again over `count` teams, in turn, keeping the order in which they sat down. */
export const dealSeats = (seats: readonly Seat[], count: number): Seat[] =>
  seats.map((seat, at) => ({ ...seat, team: count === 0 ? 1 : (at % count) + 1 }))
