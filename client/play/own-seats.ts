/** The places that this device holds: per session the secret that opens it. They never leave the device otherwise. */
import { nanoid } from 'nanoid'
import { keep, keptValue } from '../device-store.ts'

export interface OwnSeat {
  /** Public id of the session; null until the first time that we were let in. */
  readonly session: string | null
  readonly code: string
  readonly seatKey: string
  readonly nickname: string
  /** 1, or higher for each further person who shares this device in one session. */
  readonly place: number
  /** When this device last took the seat, ms since 1970, by its own clock. */
  readonly since: number
  /** The session is over: kept for its notes, but not gone back to. */
  readonly ended?: boolean
}

const name = 'seats'

/** Characters of a seat key: 24 of 64 symbols are 144 bits. */
const keyLength = 24

/** A seat that nobody has yet. */
export const newSeat = (code: string, nickname: string, place = 1): OwnSeat => ({
  session: null,
  code,
  seatKey: nanoid(keyLength),
  nickname,
  place,
  since: Date.now(),
})

/** All seats of this device, the one that was taken last first. */
export function ownSeats(): OwnSeat[] {
  return read().sort((a, b) => b.since - a.since)
}

/** The seats of everybody who plays this session on this device, by place. */
export const seatsIn = (code: string): OwnSeat[] =>
  read()
    .filter((seat) => seat.code === code && !seat.ended)
    .sort((a, b) => a.place - b.place)

/** Keeps a seat, in the place of what was known under its key. */
export function keepSeat(seat: OwnSeat): void {
  write([...read().filter(({ seatKey }) => seatKey !== seat.seatKey), seat])
}

/** This seat is over. One that was never let in is forgotten; else its choices and notes stay to look at. */
export function endSeat({ seatKey }: OwnSeat): void {
  const seat = read().find((known) => known.seatKey === seatKey)
  write(read().filter((known) => known.seatKey !== seatKey))
  if (seat?.session) keepSeat({ ...seat, ended: true })
}

/** The session is over for everybody on this device. */
export const endSession = (code: string): void => seatsIn(code).forEach(endSeat)

function read(): OwnSeat[] {
  const seats = keptValue(name)
  return Array.isArray(seats) ? seats.filter(isSeat).map((seat) => ({ ...seat, place: seat.place ?? 1 })) : []
}

const write = (seats: readonly OwnSeat[]): void => keep(name, JSON.stringify(seats))

function isSeat(value: unknown): value is Omit<OwnSeat, 'place'> & { readonly place?: number } {
  if (typeof value !== 'object' || value === null) return false
  const seat = value as Partial<Record<keyof OwnSeat, unknown>>
  return typeof seat.code === 'string' && typeof seat.seatKey === 'string' && typeof seat.since === 'number'
}
