/** Fills a room and stays; after the server was killed everybody comes back, with the waits of `client/pauses.ts`. */
import { setTimeout as wait } from 'node:timers/promises'
import { pauseBefore } from '../../client/pauses.ts'
import { newKey, type Player, type System, type Table } from './player.ts'
import { rssOf } from './process-meter.ts'

const joining = 50
const phase = 'voting'
/** Until memory has settled, ms. */
const quiet = 1500

/** A participant who always comes back. */
class Stayer {
  readonly #table: Table
  readonly #key = newKey()
  readonly #back = Promise.withResolvers<number>()
  #player: Player | null = null

  constructor(table: Table) {
    this.#table = table
  }

  /** When this participant's screen showed the phase again after the line was lost, ms since 1970. */
  get back(): Promise<number> {
    return this.#back.promise
  }

  async enter(): Promise<void> {
    this.#player = await this.#table.join(this.#key)
    this.#player.onClosed = () => void this.#return(0)
  }

  async #return(attempt: number): Promise<void> {
    await wait(pauseBefore(attempt, Math.random()))
    try {
      await this.enter()
      await this.until(phase)
      this.#back.resolve(Date.now())
    } catch {
      await this.#return(attempt + 1)
    }
  }

  until(name: string): Promise<void> | undefined {
    return this.#player?.until(name)
  }
}

let everybody: Stayer[] = []

/** `seats` people come in and the first vote opens. Returns the server's memory per client, bytes. */
export async function fill(system: System, pid: number, seats: number): Promise<number> {
  const table = await system.newTable(seats)
  const host = await table.host()
  const before = rssOf(pid)
  everybody = Array.from({ length: seats }, () => new Stayer(table))
  const waiting = [...everybody]
  const oneByOne = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await next.enter()
  }
  await Promise.all(Array.from({ length: joining }, oneByOne))
  await wait(quiet)
  const memory = (rssOf(pid) - before) / seats
  await host.advance()
  await host.until('reading')
  await host.advance()
  await Promise.all(everybody.map((one) => one.until(phase)))
  return memory
}

/** Resolves when the last participant is back after the server was killed, with that time, ms since 1970. */
export async function cameBack(): Promise<number> {
  return Math.max(...(await Promise.all(everybody.map((one) => one.back))))
}
