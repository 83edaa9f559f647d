/** One line to a session: a reservation over HTTP, a socket, and the request that takes the place. It never comes back by itself. */
import type { Room } from '@colyseus/sdk'
import type { Refusal } from '../shared/refusal.ts'
import type { JoinBody, SeatAnswer } from '../shared/wire.ts'
import type { HttpRefusal, Request } from '../shared/wire-names.ts'
import { isRefused, postJoin } from './api.ts'

/** Who comes in, with the secret that lets them in. */
export type Entry =
  | { readonly role: 'participant'; readonly code: string; readonly seatKey: string; readonly nickname?: string }
  | { readonly role: 'facilitator'; readonly session: string; readonly facilitatorKey: string }
  | { readonly role: 'screen'; readonly session: string; readonly screenKey: string }

/** What a line hears. `onClosed` gets the close code of the socket, once. */
export interface Ears {
  onState(state: Readonly<Record<string, unknown>>): void
  onMessage(name: 'own' | 'team' | 'console', message: unknown): void
  onClosed(code: number): void
}

export interface Line {
  readonly session: string
  /** Server's clock minus ours, ms. */
  readonly clockOffset: number
  /** Rejects when no answer came. */
  request(type: Request, body: unknown, patience?: number): Promise<unknown>
  /** Whether the room at the other end answers, within two seconds. */
  lives(): Promise<boolean>
  close(): void
}

export type LineRefusal = Refusal | HttpRefusal | 'noLine'

/** Milliseconds to wait for a socket, for an answer, and for a sign of life. */
const patience = { socket: 8000, answer: 6000, life: 2000 }

/** Half of all script: it arrives while the page is drawn and while the reservation is asked for. */
const fetchSdk = () => import('./sdk.ts')
void fetchSdk().catch(() => undefined)

/** Opens a line, or says why not. `noLine` is about the network: try again. */
export async function openLine(entry: Entry, ears: Ears): Promise<Line | { refusal: LineRefusal }> {
  const joined = await postJoin(joinBody(entry))
  if (isRefused(joined)) return joined
  const room = await consume(joined.reservation)
  if (!room) return { refusal: 'noLine' }
  listen(room, ears)
  const taken = await takePlace(room, entry)
  if (taken.accepted) return lineOf(room, joined.session, taken.clockOffset)
  void room.leave(false)
  return taken
}

function lineOf(room: Room, session: string, clockOffset: number): Line {
  return {
    session,
    clockOffset,
    request: (type, body, ms = patience.answer) => room.request(type, body, { timeout: ms }),
    lives: () => lives(room),
    close: () => room.connection.close(1000),
  }
}

const lives = (room: Room): Promise<boolean> =>
  new Promise((resolve) => {
    if (!room.connection.isOpen) return resolve(false)
    setTimeout(() => resolve(false), patience.life)
    room.ping(() => resolve(true))
  })

/** The SDK reads the reservation; a socket that opens too late is closed again. */
async function consume(reservation: unknown): Promise<Room | null> {
  const opening = fetchSdk().then(
    ({ Client }): Promise<Room> => new Client(location.origin).consumeSeatReservation(reservation as never),
  )
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience.socket))
  const room = await Promise.race([opening.catch(() => null), late])
  if (room) room.reconnection.enabled = false
  else void opening.then((tooLate) => tooLate.leave(false)).catch(() => null)
  return room
}

function listen(room: Room, ears: Ears): void {
  room.onStateChange((state: Readonly<Record<string, unknown>>) => ears.onState(state))
  for (const name of ['own', 'team', 'console'] as const)
    room.onMessage(name, (message: unknown) => ears.onMessage(name, message))
  room.onMessage('*', () => undefined)
  room.onError(() => undefined)
  room.onLeave((code) => ears.onClosed(code))
}

type Taken =
  | { readonly accepted: true; readonly clockOffset: number }
  | { readonly accepted: false; readonly refusal: LineRefusal }

async function takePlace(room: Room, entry: Entry): Promise<Taken> {
  const sent = Date.now()
  const [type, body] = placeRequest(entry)
  try {
    const answer: SeatAnswer | undefined = await room.request(type, body, { timeout: patience.answer })
    if (!answer) return { accepted: false, refusal: 'noLine' }
    if (!answer.accepted) return answer
    return { accepted: true, clockOffset: answer.now - (sent + Date.now()) / 2 }
  } catch {
    return { accepted: false, refusal: 'noLine' }
  }
}

function placeRequest(entry: Entry): [Request, unknown] {
  if (entry.role === 'facilitator') return ['takeConsole', { facilitatorKey: entry.facilitatorKey }]
  if (entry.role === 'screen') return ['takeScreen', { screenKey: entry.screenKey }]
  const { seatKey, nickname } = entry
  return ['takeSeat', nickname ? { seatKey, nickname } : { seatKey }]
}

function joinBody(entry: Entry): JoinBody {
  if (entry.role === 'facilitator') return { session: entry.session, facilitatorKey: entry.facilitatorKey }
  if (entry.role === 'screen') return { session: entry.session, screenKey: entry.screenKey }
  return { code: entry.code, seatKey: entry.seatKey }
}
