/** The floor, as the driver comes in. */
import { padWritten } from '../../shared/ballot.ts'
import type { Progress } from '../../shared/view.ts'
import { newKey, Player, type System, type Table } from './player.ts'

interface Message {
  readonly t: 'ok' | 'phase' | 'count'
  readonly id: number
  readonly progress: Progress
  readonly ballots: number
  readonly card?: object
  readonly references?: object
}

const sizeOf = (value: object | undefined): number => (value ? Buffer.byteLength(JSON.stringify(value)) : 0)

class FloorPlayer extends Player {
  readonly #asked = new Map<number, () => void>()
  #requests = 0

  static async join(url: string, room: string, host: boolean, key: string): Promise<FloorPlayer> {
    const player = new FloorPlayer(url)
    await new Promise((done, fail) => player.socket.once('open', done).once('error', fail))
    await player.#request({ t: 'join', room, host, key })
    return player
  }

  #request(message: object): Promise<void> {
    const id = this.#requests++
    return new Promise((done) => {
      this.#asked.set(id, done)
      this.send(JSON.stringify({ ...message, id }))
    })
  }

  vote(choice: string): Promise<void> {
    return this.#request({ t: 'vote', round: 1, choice, other: padWritten('') })
  }

  advance(): Promise<void> {
    return this.#request({ t: 'advance' })
  }

  protected override take(frame: Buffer): void {
    const message: Message = JSON.parse(frame.toString())
    if (message.t === 'ok') {
      this.#asked.get(message.id)?.()
      this.#asked.delete(message.id)
    }
    if (message.t === 'count') this.ballots = message.ballots
    if (message.t === 'phase') {
      this.traffic.text += sizeOf(message.card) + sizeOf(message.references)
      this.sees(message.progress.phase)
    }
  }
}

export class FloorSystem implements System {
  readonly #url: string

  constructor(url: string) {
    this.#url = url.replace('http', 'ws')
  }

  async newTable(): Promise<Table> {
    const room = newKey()
    return {
      host: () => FloorPlayer.join(this.#url, room, true, ''),
      join: (key) => FloorPlayer.join(this.#url, room, false, key),
    }
  }
}
