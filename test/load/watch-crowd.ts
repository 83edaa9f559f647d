/** The simulated people of a watched session, each over a line of its own: they do in every phase what people do. */
import { padWritten } from '../../shared/ballot.ts'
import type { Command } from '../../shared/command.ts'
import type { CardFace } from '../../shared/face.ts'
import type { OptionId } from '../../shared/option.ts'
import type { Phase, Vote } from '../../shared/phase.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { newKey } from './player.ts'
import type { Made, RealSystem } from './real-system.ts'
import { until } from './until.ts'
import type { Words } from './watch-words.ts'
import type { WirePlayer } from './wire-player.ts'

const nicknames = ['Zonnebloem', 'Havik', 'Kiezel', 'Otter', 'Wilg', 'Merel', 'Duinroos', 'Fuut', 'Linde', 'Egel']

/** How many come in at once. */
const joining = 20
/** Share of people who keep their choice at the second vote. */
const loyal = 0.6

export class Crowd {
  readonly #players: WirePlayer[] = []
  readonly #words: Words
  readonly #chance: Chance
  readonly #chosen = new Map<WirePlayer, OptionId | undefined>()

  readonly #agree: boolean

  /** `agree`: at the first vote all choose the same. */
  constructor(words: Words, seed: number, agree = false) {
    this.#words = words
    this.#agree = agree
    this.#chance = chanceFrom(seed)
  }

  /** Sits down with `count` people more. */
  async join(system: RealSystem, made: Made, count: number): Promise<void> {
    let left = count
    const oneByOne = async () => {
      while (left-- > 0) {
        const seatKey = newKey()
        const player = await system.join(made, seatKey)
        const nickname = nicknames[this.#players.push(player) % nicknames.length]
        await player.request('takeSeat', { seatKey, nickname })
      }
    }
    await Promise.all(Array.from({ length: joining }, oneByOne))
  }

  /** Waits until everybody's screen shows this phase of this round, then does what it asks. `share` of the people act. */
  async act(round: number, phase: Phase, share = 1): Promise<void> {
    const isThere = ({ progress }: WirePlayer) => progress?.round === round && progress.phase === phase
    await until(`everybody sees ${phase}`, () => this.#players.every(isThere))
    const deeds = this.#deeds[phase]
    if (deeds) await deeds.call(this, round, this.#players.slice(0, Math.ceil(this.#players.length * share)))
  }

  readonly #deeds: Partial<Record<Phase, (round: number, who: readonly WirePlayer[]) => Promise<void>>> = {
    reading: (round, who) => ask(who, () => ({ type: 'sayReady', round, phase: 'reading' })),
    clarify: (round, who) => ask(who, () => ({ type: 'sayReady', round, phase: 'clarify' })),
    voting: (round, who) => this.#vote(round, 'first', who),
    discussion: (round, who) => this.#argue(round, who),
    counter: (round, who) => this.#pick(round, who),
    revote: (round, who) => this.#vote(round, 'second', who),
    decision: (round, who) => this.#decide(round, who),
  }

  /** Most lean to the first options, now and then somebody abstains or writes something else. */
  #vote(round: number, vote: Vote, who: readonly WirePlayer[]): Promise<void> {
    return ask(who, (player, at) => {
      const options = cardOf(player).options
      if (this.#agree && vote === 'first') return ballot(round, vote, options[1]?.id ?? 'B')
      if (at % 23 === 11) return ballot(round, vote, '-')
      if (at % 17 === 8) return ballot(round, vote, '*', this.#words.elsewise[at % this.#words.elsewise.length])
      const kept = vote === 'second' && this.#chance.share() < loyal ? this.#chosen.get(player) : undefined
      const slot = Math.floor(this.#chance.share() ** 1.4 * options.length)
      const choice = kept ?? options[slot]?.id ?? 'A'
      this.#chosen.set(player, choice)
      return ballot(round, vote, choice)
    })
  }

  /** At most thirty arguments, spread over the options. */
  #argue(round: number, who: readonly WirePlayer[]): Promise<void> {
    const { reasons } = this.#words
    return ask(who.slice(0, 30), (player, at) => {
      const { options } = cardOf(player)
      const option = options[at % options.length]?.id ?? 'A'
      return { type: 'addArgument', round, option, text: reasons[(at + round) % reasons.length] ?? '' }
    })
  }

  #pick(round: number, who: readonly WirePlayer[]): Promise<void> {
    return ask(who, (player) => {
      const all: { id: string; option: OptionId }[] = JSON.parse(player.state.arguments)
      const other = all.filter(({ option }) => option !== this.#chosen.get(player))
      return other.length > 0 ? { type: 'pickCounter', round, argument: this.#chance.pick(other).id } : null
    })
  }

  /** In every team the first one writes, and the second one sees it differently. */
  async #decide(round: number, who: readonly WirePlayer[]): Promise<void> {
    const teams = Map.groupBy(who, (player) => player.own?.team ?? 0)
    const first = [...teams.values()].flatMap(([one]) => one ?? [])
    const second = [...teams.values()].flatMap(([, one]) => one ?? [])
    const { teamReasons, minority } = this.#words
    await ask(first, () => ({ type: 'takePen', round }))
    await ask(second, (_, at) => ({ type: 'offerMinority', round, text: minority[at % minority.length] ?? '' }))
    await ask(first, (player, at) => {
      const options = cardOf(player).options
      const option = this.#chosen.get(player) ?? options[at % options.length]?.id ?? 'A'
      return { type: 'putDownPen', round, option, reason: teamReasons[at % teamReasons.length] ?? '' }
    })
  }

  leave(): void {
    for (const player of this.#players) player.close()
  }
}

const cardOf = ({ state }: WirePlayer): CardFace => JSON.parse(state.card)

const ballot = (round: number, vote: Vote, choice: OptionId | '*' | '-', other = ''): Command => ({
  type: 'castBallot',
  round,
  vote,
  choice,
  other: padWritten(other),
})

/** Everybody asks at once. Throws when something is refused. */
async function ask(
  who: readonly WirePlayer[],
  what: (player: WirePlayer, at: number) => Command | null,
): Promise<void> {
  await Promise.all(
    who.map(async (player, at) => {
      const command = what(player, at)
      const answer = command && (await player.ask(command))
      if (answer && !answer.accepted) throw new Error(`${command.type}: ${answer.refusal}`)
    }),
  )
}
