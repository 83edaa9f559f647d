/** The soak: cards are played while devices fail and the server is killed; no acknowledged ballot may be lost or counted twice. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Vote } from '../../shared/phase.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { quantile } from './figures.ts'
import { RealServer } from './servers.ts'
import { type Mishaps, SoakRoom } from './soak-room.ts'
import { until } from './until.ts'

export interface SoakPlan {
  readonly participants: number
  readonly cards: readonly string[]
  readonly kills: number
  readonly seed: number
}

export interface SoakFigures extends Mishaps {
  readonly seed: number
  readonly participants: number
  readonly seconds: number
  /** Per vote that was closed: ballots that were acknowledged, and that were counted. */
  readonly votes: readonly { readonly vote: string; readonly acknowledged: number; readonly counted: number }[]
  /** From the restart until everybody was back in the phase, ms. */
  readonly backMedian: number
  readonly backMost: number
}

/** Phases of a card, with those in which a vote is open. */
const script = [
  'reading',
  'voting',
  'spread',
  'discussion',
  'revote',
  'shift',
  'decision',
  'reference',
  'action',
] as const
const voteOf = (phase: string): Vote | null => (phase === 'voting' ? 'first' : phase === 'revote' ? 'second' : null)

/** Plays it. Throws as soon as the figures do not agree, or somebody does not come back. */
export async function soak(plan: SoakPlan): Promise<SoakFigures> {
  const from = performance.now()
  const chance = chanceFrom(plan.seed)
  const server = await RealServer.make()
  await server.start()
  const room = await SoakRoom.open(server, chance, plan.participants, plan.cards)
  const trouble = room.trouble()
  trouble.catch(() => undefined)
  try {
    const play = new Play(room, chance, killsPerPhase(plan, chance))
    for (let card = 0; card < plan.cards.length; card++) for (const phase of script) await play.phase(card, phase)
    const { participants, seed } = plan
    const seconds = (performance.now() - from) / 1000
    const back = { backMedian: quantile(play.back, 0.5), backMost: Math.max(0, ...play.back) }
    return { seed, participants, seconds, ...room.mishaps, ...back, votes: play.votes }
  } finally {
    room.close()
    await trouble
    await server.end()
  }
}

/** How often the server is killed in each phase of the whole play: half of the kills fall in votes. */
function killsPerPhase({ cards, kills }: SoakPlan, chance: Chance): number[] {
  const phases = cards.flatMap(() => [...script])
  const inVotes = [...phases.keys()].filter((at) => voteOf(phases[at] ?? '') !== null)
  const counts = phases.map(() => 0)
  for (let kill = 0; kill < kills; kill++) {
    const at = kill % 2 === 0 ? chance.pick(inVotes) : chance.pick([...phases.keys()])
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

class Play {
  readonly votes: { vote: string; acknowledged: number; counted: number }[] = []
  readonly back: number[] = []
  readonly #room: SoakRoom
  readonly #chance: Chance
  readonly #kills: readonly number[]

  constructor(room: SoakRoom, chance: Chance, kills: readonly number[]) {
    this.#room = room
    this.#chance = chance
    this.#kills = kills
  }

  /** Opens a phase, lives through it, and looks at what it shows. */
  async phase(card: number, phase: (typeof script)[number]): Promise<void> {
    const round = card + 1
    const vote = voteOf(phase)
    const opening = this.#room.advance()
    const living = vote ? this.#voting(round, vote) : wait(this.#chance.between(200, 1200))
    const kills = this.#kills[card * script.length + script.indexOf(phase)] ?? 0
    for (let kill = 0; kill < kills; kill++) {
      await wait(this.#chance.between(0, vote ? 1800 : 300))
      this.back.push(await this.#room.killAndReturn())
      if (vote) await this.#checkOpen(round, vote)
    }
    await Promise.all([opening, living])
    await this.#room.allBack()
    if (this.#room.view.progress.phase !== phase) throw new Error(`in ${this.#room.view.progress.phase}, not ${phase}`)
    if (phase === 'spread') this.#checkClosed(round, 'first')
    if (phase === 'shift') this.#checkClosed(round, 'second')
  }

  /** Everybody votes within two seconds; some change their mind. */
  async #voting(round: number, vote: Vote): Promise<void> {
    const plans = this.#room.voters.map((voter) => ({
      voter,
      after: this.#chance.between(0, 2000),
      choices: this.#chance.share() < 0.3 ? [this.#choice(), this.#choice()] : [this.#choice()],
    }))
    await Promise.all(
      plans.map(async ({ voter, after, choices }) => {
        await wait(after)
        for (const choice of choices) await voter.cast(round, vote, choice)
      }),
    )
  }

  #choice(): string {
    return this.#chance.pick(['A', 'A', 'B', 'C'])
  }

  /** After a restart: who was acknowledged has voted, and nobody is counted who did not try. */
  async #checkOpen(round: number, vote: Vote): Promise<void> {
    const { voters } = this.#room
    if (this.#room.view.progress.vote !== vote) return
    const name = `${round} ${vote}`
    const acknowledged = voters.filter((voter) => voter.acknowledged.has(name))
    await until(`${acknowledged.length} acknowledged ballots of ${name} are there`, () => {
      const kept = acknowledged.every(({ phone }) => phone.connection.own.peek()?.hasVoted)
      return kept && this.#room.view.counters.ballots >= acknowledged.length
    })
    const { ballots } = this.#room.view.counters
    const tried = voters.filter((voter) => voter.acknowledged.has(name) || voter.uncertain.has(name)).length
    if (ballots > tried) throw new Error(`${ballots} ballots are counted in ${name}, and ${tried} were cast`)
  }

  /** After closing: every option has exactly the ballots that were acknowledged for it. */
  #checkClosed(round: number, vote: Vote): void {
    const { voters, view } = this.#room
    const shown = view.shown[vote]
    if (shown?.kind !== 'counts') throw new Error(`no counts are shown of the ${vote} vote`)
    const choices = voters.map((voter) => voter.acknowledged.get(`${round} ${vote}`))
    const counts = view.card?.options.map(({ id }) => choices.filter((choice) => choice === id).length) ?? []
    const acknowledged = choices.filter((choice) => choice !== undefined).length
    const counted = shown.counts.reduce((sum, count) => sum + count, 0)
    this.votes.push({ vote: `${round} ${vote}`, acknowledged, counted })
    if (counts.join() !== shown.counts.join())
      throw new Error(`${round} ${vote}: acknowledged ${counts.join()}, counted ${shown.counts.join()}`)
  }
}
