/**
 * The floor: the same session over plain `ws` and JSON, without seats, rules, journal or checks. `--count=everybody` sends the
 * number of ballots to the room four times a second, as the product does; `--count=host` only to the facilitator.
 */
import { resolve } from 'node:path'
import { type WebSocket, WebSocketServer } from 'ws'
import { readContent } from '../../server/content.ts'
import type { Phase } from '../../shared/phase.ts'
import { faceOf } from '../../shared/public-view.ts'
import type { Progress } from '../../shared/view.ts'

const toEverybody = process.argv.includes('--count=everybody')
const phases = ['lobby', 'reading', 'voting', 'spread', 'reference']
const beat = 250

const content = readContent(resolve(import.meta.dirname, '../../content'))
const card = content.cards.get('drie-potten-jam')
if (!card) throw new Error('the card of the bench is gone')

interface Room {
  readonly lines: Set<WebSocket>
  readonly ballots: Map<string, string>
  host: WebSocket | null
  at: number
  told: string
  beat: NodeJS.Timeout | undefined
}
const rooms = new Map<string, Room>()
const roomOf = (name: string): Room => {
  const room = rooms.get(name) ?? { lines: new Set(), ballots: new Map(), host: null, at: 0, told: '', beat: undefined }
  rooms.set(name, room)
  return room
}

const face = faceOf(card)
const textsOf = (phase: string): object => {
  if (phase === 'reading') return { card: face }
  return phase === 'reference' ? { references: card.references } : {}
}

/** The same facts as in the product, which every screen needs. */
const progressOf = (phase: string): Progress => ({
  phase: phase as Phase,
  round: 1,
  card: 0,
  openedAt: Date.now(),
  vote: phase === 'voting' ? 'first' : null,
  twist: false,
  timer: { endsAt: Date.now() + 60_000, left: 60_000 },
  paused: false,
  autoClose: false,
  canGoBack: false,
  locked: phase !== 'lobby',
  moving: 0,
  leaving: 0,
  closed: false,
})

function phaseOf({ at, ballots }: Room): string {
  const phase = phases[at] ?? ''
  const counts: Record<string, number> = {}
  if (phase === 'spread') for (const choice of ballots.values()) counts[choice] = (counts[choice] ?? 0) + 1
  return JSON.stringify({ t: 'phase', progress: progressOf(phase), counts, ...textsOf(phase) })
}

function tell(room: Room): void {
  room.beat = undefined
  const text = JSON.stringify({ t: 'count', seats: room.lines.size, ballots: room.ballots.size })
  if (text === room.told) return
  room.told = text
  room.host?.send(text)
  if (toEverybody) for (const line of room.lines) line.send(text)
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (line) => {
  let room = roomOf('')
  let key = ''
  line.on('message', (data) => {
    const message = JSON.parse(String(data))
    if (message.t === 'join') {
      room = roomOf(message.room)
      key = message.key
      if (message.host) room.host = line
      else room.lines.add(line)
      line.send(phaseOf(room))
    }
    if (message.t === 'vote') room.ballots.set(key, message.choice)
    if (message.t === 'advance') {
      room.at++
      const text = phaseOf(room)
      for (const other of room.lines) other.send(text)
      room.host?.send(text)
    }
    if (message.t !== 'advance') room.beat ??= setTimeout(() => tell(room), beat)
    line.send(JSON.stringify({ t: 'ok', id: message.id }))
  })
  line.on('close', () => room.lines.delete(line))
})
server.on('listening', () => console.log(`port ${(server.address() as { port: number }).port}`))
