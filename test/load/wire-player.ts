/**
 * A player of the real server, over the wire that the SDK speaks (@colyseus/sdk 0.18, Room.ts): the same frames, encoded and
 * decoded by the same packages (@colyseus/schema, msgpackr). It leaves out what only costs the driver: a reflection of the
 * schema, listeners and a timer per request. `wire-player.test.ts` shows that it sees what the SDK sees.
 */

import { Protocol } from '@colyseus/core'
import { Decoder, decode, encode } from '@colyseus/schema'
import { Packr, unpack } from 'msgpackr'
import { nanoid } from 'nanoid'
import { RoomState } from '../../server/room-state.ts'
import { padWritten } from '../../shared/ballot.ts'
import type { Command } from '../../shared/command.ts'
import type { Answer } from '../../shared/refusal.ts'
import type { FacilitatorView, OwnView, Progress } from '../../shared/view.ts'
import { Player } from './player.ts'

const packr = new Packr()

/** Where a reservation of POST /api/join leads. */
export interface Reservation {
  readonly processId: string
  readonly roomId: string
  readonly sessionId: string
}

/** Bytes of text that is not part of the comparison. */
const texts = ['card', 'references', 'facts'] as const

export class WirePlayer extends Player {
  readonly state = new RoomState()
  own: OwnView | null = null
  console: FacilitatorView | null = null
  progress: Progress | null = null
  readonly #decoder = new Decoder(this.state)
  readonly #asked = new Map<number, (answer: Answer | undefined) => void>()
  readonly #entered: Promise<void>
  #enter: () => void = () => undefined
  #requests = 0
  #seen: Record<string, string> = {}

  constructor(origin: string, { processId, roomId, sessionId }: Reservation) {
    super(`${origin.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`)
    this.#entered = new Promise((done, fail) => {
      this.#enter = done
      this.socket.once('close', () => {
        fail(new Error('the line was closed before the room was entered'))
        for (const answer of this.#asked.values()) answer(undefined)
      })
    })
    this.#entered.catch(() => undefined)
  }

  /** Takes a seat or the console. Throws when refused, or when the line breaks. */
  async place(type: 'takeSeat' | 'takeConsole', body: object): Promise<void> {
    await this.#entered
    const answer = await this.request(type, body)
    if (!answer?.accepted) throw new Error(`${type}: ${answer?.refusal ?? 'no answer'}`)
  }

  /** The answer; undefined when the line broke before it came. */
  request(type: string, body: unknown): Promise<Answer | undefined> {
    const id = this.#requests++
    const at = { offset: 1 }
    const header = Buffer.alloc(32)
    header[0] = Protocol.ROOM_REQUEST
    encode.number(header, id, at)
    encode.string(header, type, at)
    if (this.socket.readyState !== this.socket.OPEN) return Promise.resolve(undefined)
    return new Promise((done) => {
      this.#asked.set(id, done)
      this.send(Buffer.concat([header.subarray(0, at.offset), packr.pack(body)]))
    })
  }

  ask(command: Command, id = nanoid()): Promise<Answer | undefined> {
    return this.request('command', { id, command })
  }

  async #must(command: Command): Promise<void> {
    const answer = await this.ask(command)
    if (!answer?.accepted) throw new Error(`${command.type}: ${answer?.refusal ?? 'no answer'}`)
  }

  async vote(choice: string): Promise<void> {
    const { round = 0, vote = 'first' } = this.progress ?? {}
    await this.#must({
      type: 'castBallot',
      round,
      vote: vote ?? 'first',
      choice: choice as 'A',
      other: padWritten(''),
    })
    if (this.own) this.own = { ...this.own, hasVoted: true }
  }

  advance(): Promise<void> {
    const { round = 0, phase = 'lobby' } = this.progress ?? {}
    return this.#must({ type: 'advance', round, phase })
  }

  protected override take(frame: Buffer): void {
    const at = { offset: 1 }
    const code = (frame[0] ?? 0) & 0x1f
    if (code === Protocol.JOIN_ROOM) {
      this.send(Uint8Array.of(Protocol.JOIN_ROOM))
      this.#enter()
    } else if (code === Protocol.ROOM_STATE || code === Protocol.ROOM_STATE_PATCH) {
      this.#decoder.decode(frame, at)
      this.#look()
    } else if (code === Protocol.ROOM_DATA) {
      this.#letter(decode.string(frame, at), unpack(frame.subarray(at.offset)))
    } else if (code === Protocol.ROOM_RESPONSE) {
      this.#answer(decode.number(frame, at), frame.subarray(at.offset + 1))
    }
  }

  #look(): void {
    this.ballots = this.state.ballots
    for (const name of texts) this.traffic.text += this.#isNew(name) ? Buffer.byteLength(this.state[name]) : 0
    if (!this.#isNew('progress')) return
    const progress: Progress = JSON.parse(this.state.progress)
    this.progress = progress
    this.sees(progress.phase)
  }

  #isNew(name: (typeof texts)[number] | 'progress'): boolean {
    if (this.#seen[name] === this.state[name]) return false
    this.#seen[name] = this.state[name]
    return true
  }

  #letter(name: string, { view }: { view: never }): void {
    if (name === 'own') this.own = view
    if (name === 'console') this.console = view
  }

  #answer(id: number, body: Buffer): void {
    this.#asked.get(id)?.(body.length > 0 ? unpack(body) : undefined)
    this.#asked.delete(id)
  }
}
