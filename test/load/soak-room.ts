/** Everybody in the soak's session: the voters, a facilitator who vanishes, and the trouble that befalls their devices. */
import { setTimeout as wait } from 'node:timers/promises'
import type { PublicView } from '../../shared/view.ts'
import type { Chance } from './chance.ts'
import { Phone, phonesTalkTo } from './phone.ts'
import { type Made, RealSystem } from './real-system.ts'
import type { RealServer } from './servers.ts'
import { Voter } from './soak-voter.ts'
import { until } from './until.ts'

/** How often what happened. */
export interface Mishaps {
  sleeps: number
  reloads: number
  cuts: number
  vanishings: number
  kills: number
}

export class SoakRoom {
  readonly voters: readonly Voter[]
  readonly mishaps: Mishaps = { sleeps: 0, reloads: 0, cuts: 0, vanishings: 0, kills: 0 }
  readonly #server: RealServer
  readonly #chance: Chance
  readonly #made: Made
  #console: Phone
  /** Trouble holds its breath while somebody looks whether all are there. */
  #isCalm = true
  #isOver = false

  private constructor(server: RealServer, chance: Chance, made: Made, participants: number) {
    this.#server = server
    this.#chance = chance
    this.#made = made
    this.voters = Array.from({ length: participants }, () => new Voter(made.joinCode))
    this.#console = this.#openConsole()
  }

  /** A session with everybody in it. */
  static async open(server: RealServer, chance: Chance, participants: number, cards: readonly string[]) {
    phonesTalkTo(server.url)
    const system = new RealSystem(server.url, server.facilitatorKey, true)
    const made = await system.newSession({ ...session, teamCount: Math.floor(participants / 6), cards: [...cards] })
    const room = new SoakRoom(server, chance, made, participants)
    await room.allBack()
    return room
  }

  #openConsole(): Phone {
    const { facilitatorKey } = this.#server
    return new Phone({ role: 'facilitator', session: this.#made.session, facilitatorKey })
  }

  get view(): PublicView {
    if (!this.#console.view) throw new Error('the console shows nothing')
    return this.#console.view
  }

  get #phones(): Phone[] {
    return [this.#console, ...this.voters.map(({ phone }) => phone)]
  }

  /** Everybody is live and sees the same phase. */
  async allBack(): Promise<void> {
    this.#isCalm = true
    for (const phone of this.#phones) phone.wake()
    await until('everybody is back in one phase', () => {
      const opened = this.#console.view?.progress.openedAt
      return this.#phones.every((phone) => phone.isLive && phone.view?.progress.openedAt === opened)
    })
    this.#isCalm = false
  }

  /** The facilitator opens the next phase, however long it takes to get across. */
  async advance(): Promise<void> {
    await until('the console shows a phase', () => this.#console.view !== null)
    const { phase, round, openedAt } = this.view.progress
    for (;;) {
      await until('there is a console to tap on', () => this.#console.isLive && this.#console.view !== null)
      if (this.view.progress.openedAt !== openedAt) return
      const answer = await this.#console.connection.ask({ type: 'advance', phase, round })
      if (!answer.accepted && answer.refusal !== 'unknown' && answer.refusal !== 'stale')
        throw new Error(`advance from ${phase}: ${answer.refusal}`)
      await wait(100)
    }
  }

  /** kill -9 and a new start. Resolves with the ms from the start until everybody is back. */
  async killAndReturn(): Promise<number> {
    this.mishaps.kills++
    await this.#server.kill('SIGKILL')
    const from = performance.now()
    await this.#server.start()
    await this.allBack()
    return performance.now() - from
  }

  /** Trouble with devices goes on until the room is closed: every four seconds for each of them. */
  async trouble(): Promise<void> {
    while (!this.#isOver) {
      await wait(this.#chance.between(2000, 6000) / this.voters.length)
      if (this.#isCalm) continue
      const { phone } = this.#chance.pick(this.voters)
      const what = this.#chance.share()
      if (what < 0.4) this.#count('sleeps', () => phone.sleep(this.#chance.between(300, 4000)))
      else if (what < 0.7) this.#count('cuts', () => phone.cut())
      else if (what < 0.98) this.#count('reloads', () => phone.reload())
      else await this.#count('vanishings', () => this.#vanish())
    }
  }

  #count<T>(what: keyof Mishaps, happen: () => T): T {
    this.mishaps[what]++
    return happen()
  }

  /** The facilitator's device is gone; after a while the console is opened on another one. */
  async #vanish(): Promise<void> {
    this.#console.close()
    await wait(this.#chance.between(200, 1500))
    this.#console = this.#openConsole()
  }

  close(): void {
    this.#isOver = this.#isCalm = true
    for (const phone of this.#phones) phone.close()
  }
}

const session = {
  name: 'Duurproef',
  programme: 'team',
  format: 'workshop',
  deck: 'teamgesprek',
  lens: 'limburg',
  minimumGroup: 5,
  keepArguments: false,
  spreadAt: 'beforeTalk',
  approveArguments: null,
  prepared: false,
  rehearsal: false,
} as const
