/** Somebody in a session under load, on whichever system: what the driver needs to know of them. */
import { randomBytes } from 'node:crypto'
import { WebSocket } from 'ws'

export const newKey = (): string => randomBytes(16).toString('base64url')

/** Bytes of frames, their headers included. `text`: those received of card and reference texts, which every system must send. */
export interface Traffic {
  received: number
  sent: number
  text: number
}

/** Bytes of a frame on the wire: header, mask where a client sends it, payload. */
const frameSize = (payload: number, masked: boolean): number =>
  payload + (payload < 126 ? 2 : payload < 65_536 ? 4 : 10) + (masked ? 4 : 0)

export abstract class Player {
  readonly traffic: Traffic = { received: 0, sent: 0, text: 0 }
  phase = ''
  /** The number of ballots as this player's screen shows it. */
  ballots = 0
  /** Told of every phase that this player's screen shows. */
  onPhase: (phase: string) => void = () => undefined
  /** Told once when the line is gone. */
  onClosed: () => void = () => undefined
  protected readonly socket: WebSocket

  protected constructor(url: string) {
    this.socket = new WebSocket(url, { perMessageDeflate: false })
    this.socket.on('message', (data: Buffer) => {
      this.traffic.received += frameSize(data.length, false)
      this.take(data)
    })
    this.socket.on('error', () => undefined)
    this.socket.on('close', () => this.onClosed())
  }

  /** Resolves with the answer to the one vote of this player. Throws when it was not accepted. */
  abstract vote(choice: string): Promise<void>
  /** As facilitator: opens the next phase. Resolves when that is answered. */
  abstract advance(): Promise<void>
  protected abstract take(frame: Buffer): void

  protected send(frame: Uint8Array | string): void {
    this.traffic.sent += frameSize(frame.length, true)
    this.socket.send(frame)
  }

  protected sees(phase: string): void {
    if (phase === this.phase) return
    this.phase = phase
    this.onPhase(phase)
  }

  /** Resolves when the screen shows `phase`. */
  until(phase: string): Promise<void> {
    if (this.phase === phase) return Promise.resolve()
    return new Promise((done) => {
      this.onPhase = (now) => {
        if (now === phase) done()
      }
    })
  }

  close(): void {
    this.socket.terminate()
  }
}

/** A session to come into, on whichever system. */
export interface Table {
  host(): Promise<Player>
  /** With the secret of a place: whoever comes again with the same one gets the same place. */
  join(key: string): Promise<Player>
}

export interface System {
  /** A new session that plays one card through reading, voting, spread and reference. */
  newTable(seats: number): Promise<Table>
}
