/** A session on the real server, filled with people of the bench, that a browser can come into. */
import type { Choice } from '../../shared/ballot.ts'
import type { NewSessionBody } from '../../shared/wire.ts'
import { newKey } from './player.ts'
import { type Made, RealSystem } from './real-system.ts'
import type { RealServer } from './servers.ts'
import { until } from './until.ts'
import type { WirePlayer } from './wire-player.ts'

/** One card with two votes, in no teams: no phase but the shift moves more pawns. */
const played: NewSessionBody = {
  name: 'Meting',
  programme: 'ambtseed',
  format: 'workshop',
  deck: 'kennismaking',
  cards: ['drie-potten-jam'],
  lens: 'limburg',
  teamCount: 0,
  minimumGroup: 5,
  keepArguments: false,
  spreadAt: 'beforeTalk',
  approveArguments: null,
  prepared: false,
  rehearsal: false,
}

/** What they choose, turn by turn: every pawn of the first spread lies on another option in the second. */
const choices = { voting: ['A', 'B'], revote: ['C', 'D'] } as const satisfies Record<string, readonly Choice[]>

export class BenchSession {
  readonly #made: Made
  readonly #host: WirePlayer
  readonly #players: readonly WirePlayer[]

  private constructor(made: Made, host: WirePlayer, players: readonly WirePlayer[]) {
    this.#made = made
    this.#host = host
    this.#players = players
  }

  /** In its lobby, with `seats` people. */
  static async open(server: RealServer, seats: number): Promise<BenchSession> {
    const system = new RealSystem(server.url, server.facilitatorKey, false)
    const made = await system.newSession(played)
    const host = await system.host(made)
    const players = await Promise.all(Array.from({ length: seats }, () => system.join(made, newKey())))
    await until('the console has its keys', () => host.console !== null)
    return new BenchSession(made, host, players)
  }

  /** What a participant opens. */
  get path(): string {
    return `/#${this.#made.joinCode}`
  }

  /** What the big screen opens. */
  get screenPath(): string {
    return `/screen.html#${this.#made.session}.${this.#host.console?.screenKey}`
  }

  /** Goes on to `phase`; in a vote on the way everybody votes. */
  async lead(phase: string): Promise<void> {
    while (this.#host.phase !== phase) {
      const before = this.#host.phase
      if (before === 'voting' || before === 'revote') await this.#voteAll(choices[before])
      await this.#host.advance()
      await until(`the session leaves ${before}`, () => this.#host.phase !== before)
    }
  }

  async #voteAll(among: readonly Choice[]): Promise<void> {
    await until('everybody sees the vote', () => this.#players.every((player) => player.phase === this.#host.phase))
    await Promise.all(this.#players.map((player, at) => player.vote(among[at % among.length] ?? 'A')))
  }

  close(): void {
    for (const player of [this.#host, ...this.#players]) player.close()
  }
}
