/** Somebody in a session, through the real SDK, with every raw frame kept. */
import { randomBytes } from 'node:crypto'
import { Protocol } from '@colyseus/core'
import type { Room } from '@colyseus/sdk'
import { nanoid } from 'nanoid'
import { Received } from '../../client/received.ts'
import { padWritten } from '../../shared/ballot.ts'
import type { Command } from '../../shared/command.ts'
import type { Vote } from '../../shared/phase.ts'
import type { Answer } from '../../shared/refusal.ts'
import type { FacilitatorView, OwnView, PublicView, TeamView } from '../../shared/view.ts'
import { counters, sectionFrom, sections } from '../../shared/wire-names.ts'

/** A socket that remembers what went through it. The SDK takes the WebSocket of `globalThis` when it is first loaded. */
class RecordingSocket extends WebSocket {
  readonly received: Buffer[] = []
  readonly sent: Buffer[] = []

  constructor(url: string | URL, options?: string | string[]) {
    super(url, options)
    this.addEventListener('message', ({ data }) => this.received.push(Buffer.from(data as ArrayBuffer)))
  }

  override send(data: Parameters<WebSocket['send']>[0]): void {
    this.sent.push(Buffer.from(data as Uint8Array))
    super.send(data)
  }
}
globalThis.WebSocket = RecordingSocket
const { Client } = await import('@colyseus/sdk')

export const newSeatKey = (): string => randomBytes(16).toString('base64url')

/** Uses a reservation of POST /api/join. */
export async function enter(url: string, reservation: unknown, seatKey: string): Promise<Guest> {
  return new Guest(await new Client(url).consumeSeatReservation(reservation as never), seatKey)
}

export class Guest {
  readonly room: Room
  readonly seatKey: string
  /** What the page's own code makes of what comes in. */
  readonly #received = new Received()
  /** How many letters to the console came in. */
  consoleLetters = 0
  /** The close code, once the line is gone. */
  closed: number | null = null

  constructor(room: Room, seatKey: string) {
    this.room = room
    this.seatKey = seatKey
    room.reconnection.enabled = false
    room.onStateChange(this.#received.takeState)
    for (const name of ['own', 'team', 'console'] as const)
      room.onMessage(name, (letter: unknown) => {
        this.#received.takeMessage(name, letter)
        if (name === 'console') this.consoleLetters++
      })
    room.onLeave((code) => {
      this.closed = code
    })
    room.onError(() => undefined)
  }

  /** First bytes of an answer to a request, of a full state, and of a change to it. */
  readonly answerCode: number = Protocol.ROOM_RESPONSE
  readonly stateCode: number = Protocol.ROOM_STATE
  readonly patchCode: number = Protocol.ROOM_STATE_PATCH

  get own(): OwnView | null {
    return this.#received.own.peek()
  }

  get team(): TeamView | null {
    return this.#received.team.peek()
  }

  get console(): FacilitatorView | null {
    return this.#received.console.peek()
  }

  /** The socket under the room. */
  get socket(): RecordingSocket {
    return (this.room.connection.transport as unknown as { ws: RecordingSocket }).ws
  }

  /** Takes seat, console or screen. Throws when refused. */
  async take(type: string, place: object): Promise<void> {
    const answer: Answer = await this.room.request(type, place)
    if (!answer.accepted) throw new Error(`${type}: ${answer.refusal}`)
  }

  /** Asks one command; `notKnown` when no answer came. */
  async ask(command: Command, id = nanoid()): Promise<'accepted' | 'notKnown' | string> {
    const answer = await this.request('command', { id, command })
    if (answer.accepted) this.#received.takeAccepted(command)
    return answer.accepted ? 'accepted' : answer.refusal
  }

  request(type: string, sent: unknown): Promise<Answer> {
    return this.room.request(type, sent, { timeout: 20_000 })
  }

  /** The public view as this guest has it now. */
  get view(): PublicView {
    const state = this.room.state as Record<string, string & number>
    const parts = Object.fromEntries(
      sections.map((name) => [name, state[name] ? sectionFrom(name, state[name]) : null]),
    )
    return { ...parts, counters: Object.fromEntries(counters.map((name) => [name, state[name]])) } as never
  }

  /** Waits until `holds`, looking every few ms. Throws after `patience` ms. */
  async until(holds: () => boolean, patience = 20_000): Promise<void> {
    const end = Date.now() + patience
    while (!holds()) {
      if (Date.now() > end) throw new Error(`waited ${patience} ms in vain for ${holds}`)
      await new Promise((done) => setTimeout(done, 5))
    }
  }

  /** Waits until this guest's screen shows `phase`. */
  sees(phase: string): Promise<void> {
    return this.until(() => this.view.progress?.phase === phase)
  }

  /** Moves on, as facilitator, from the phase on this guest's screen. */
  async advance(): Promise<string> {
    const { phase, round } = this.view.progress
    return this.ask({ type: 'advance', phase, round })
  }

  /** Moves on until `phase` is on screen. */
  async advanceTo(phase: string): Promise<void> {
    for (let step = 0; step < 30 && this.view.progress.phase !== phase; step++) {
      const before = this.view.progress.openedAt
      const answer = await this.advance()
      if (answer === 'tooFast') {
        await new Promise((done) => setTimeout(done, 1000))
        continue
      }
      if (answer !== 'accepted') throw new Error(`advance: ${answer}`)
      await this.until(() => this.view.progress.openedAt !== before)
    }
    await this.sees(phase)
  }

  /** Casts a ballot; `text` is what is written when the choice is '*'. */
  cast(choice: string, vote: Vote = 'first', text = '', id = nanoid()): Promise<string> {
    const { round } = this.view.progress
    return this.ask({ type: 'castBallot', round, vote, choice: choice as 'A', other: padWritten(text) }, id)
  }

  /** Starts the twist, as facilitator, of the card on the table. */
  async twist(): Promise<void> {
    const { phase, round } = this.view.progress
    const answer = await this.ask({ type: 'startTwist', phase, round })
    if (answer !== 'accepted') throw new Error(`startTwist: ${answer}`)
    await this.until(() => this.view.progress.twist)
  }

  /** Every byte that came in, one character per byte. */
  get frames(): string {
    return Buffer.concat(this.socket.received).toString('latin1')
  }

  /** Breaks the line without a word. */
  hangUp(): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.close()
  }
}
