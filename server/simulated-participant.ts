/** What a simulated participant does in each phase: some are quick, some abstain, some change their mind. */
import { abstention, type Choice, padWritten } from '../shared/ballot.ts'
import type { ParticipantCommand } from '../shared/command.ts'
import { type OptionId, other } from '../shared/option.ts'
import type { Phase, Vote } from '../shared/phase.ts'
import { cardOf, optionsIn, optionsOf, type Session } from '../shared/session.ts'
import type { Seat } from '../shared/team.ts'

/** Something to ask `after` so many ms of human time; null when there is nothing to ask any more. */
export interface Step {
  readonly after: number
  readonly command: (session: Session, seat: Seat) => ParticipantCommand | null
}

const nicknames = ['Noor', 'Sem', 'Fatima', 'Bram', 'Yara', 'Joost', 'Amira', 'Daan', 'Mei', 'Ruben', 'Lotte']
/** What they write; long enough to look like people, and no more. */
export const reasons = [
  'Je wilt dat iedereen je kan vertrouwen.',
  'Dit is eerlijk naar je collega.',
  'Zo kun je het later goed uitleggen.',
  'Een klein ding kan groot worden.',
  'Vraag het eerst aan je leidinggevende.',
  'De relatie met de ander is ook belangrijk.',
  'Niemand heeft hier last van.',
  'Je geeft zo het goede voorbeeld.',
]
export const teamReasons = [
  'Dit kunnen we allemaal uitleggen.',
  'Zo houden we het open en eerlijk.',
  'Dit past bij ons werk.',
]
export const minorityViews = ['Ik vind dit te streng.', 'Voor mij gaat dit niet ver genoeg.']

const elsewise = [
  'Ik vraag eerst raad aan een collega.',
  'Ik slaap er een nacht over en beslis dan.',
  'Ik leg het voor in het teamoverleg.',
]

const between = (least: number, most: number): number => least + Math.random() * (most - least)
const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)]
const chance = (share: number): boolean => Math.random() < share

export class SimulatedParticipant {
  readonly number: number
  readonly nickname: string
  readonly seatKey: string
  #chosen: Choice = abstention

  constructor(number: number, seatKey: string) {
    this.number = number
    this.seatKey = seatKey
    this.nickname = nicknames[number % nicknames.length] ?? ''
  }

  /** Everything this one will do in the phase that is open. */
  stepsFor(session: Session): Step[] {
    const round = session.round?.number
    if (round === undefined) return []
    return this.#steps[session.phase]?.(round) ?? []
  }

  readonly #steps: Partial<Record<Phase, (round: number) => Step[]>> = {
    reading: (round) => [this.#saysReady(round, 'reading')],
    clarify: (round) => [this.#saysReady(round, 'clarify')],
    voting: (round) => this.#votes(round, 'first'),
    counter: (round) => [this.#picks(round)],
    revote: (round) => this.#votes(round, 'second'),
    discussion: (round) => [this.#argues(round), this.#supports(round)],
    decision: (round) => this.#decides(round),
  }

  #saysReady(round: number, phase: Phase): Step {
    return { after: between(4000, 20_000), command: () => ({ type: 'sayReady', round, phase }) }
  }

  /** One ballot, and sometimes another one after that. */
  #votes(round: number, vote: Vote): Step[] {
    const cast = (after: number): Step => ({
      after,
      command: (session) => {
        const choice = this.#choose(session, vote)
        const text = choice === other ? (elsewise[this.number % elsewise.length] ?? '') : ''
        return { type: 'castBallot', round, vote, choice, other: padWritten(text) }
      },
    })
    const first = between(3000, 25_000)
    return chance(0.15) ? [cast(first), cast(first + between(2000, 8000))] : [cast(first)]
  }

  /** Leans to the first options; at the revote most keep their choice. What the twist brings on changes nothing on the card itself. */
  #choose(session: Session, vote: Vote): Choice {
    if (vote === 'second' && chance(0.7)) return this.#chosen
    const choice = freshChoice(session, vote)
    if (!session.round?.twist) this.#chosen = choice
    return choice
  }

  #argues(round: number): Step {
    const text = reasons[(this.number + round * 3) % reasons.length] ?? ''
    return {
      after: between(6000, 50_000),
      command: (session) => {
        const option = this.#preferred(session)
        return option && chance(0.7) ? { type: 'addArgument', round, option, text } : null
      },
    }
  }

  #supports(round: number): Step {
    return {
      after: between(40_000, 80_000),
      command: (session, { team }) => {
        const argument = oneOf([...(session.round?.arguments.values() ?? [])].filter((one) => one.team === team))
        return argument ? { type: 'supportArgument', round, argument: argument.id, support: true } : null
      },
    }
  }

  /** The strongest argument for something else than the own choice. */
  #picks(round: number): Step {
    return {
      after: between(8000, 60_000),
      command: (session) => {
        const all = [...(session.round?.arguments.values() ?? [])].filter(({ hidden }) => !hidden)
        const argument = oneOf(all.filter(({ option }) => option !== this.#chosen))
        return argument ? { type: 'pickCounter', round, argument: argument.id } : null
      },
    }
  }

  /** Everybody tries to take the pen; who has it, writes. A real member of the team has time to be first. */
  #decides(round: number): Step[] {
    const at = between(12_000, 25_000)
    const take: Step['command'] = (session, { team }) =>
      session.round?.choices[team] || session.round?.pens[team] ? null : { type: 'takePen', round }
    const write: Step['command'] = (session, { id, team }) => {
      const option = this.#preferred(session)
      const hasPen = session.round?.pens[team]?.seat === id
      return option && hasPen ? { type: 'putDownPen', round, option, reason: oneOf(teamReasons) ?? '' } : null
    }
    const offer = { type: 'offerMinority', round, text: oneOf(minorityViews) ?? '' } as const
    const steps = [
      { after: at, command: take },
      { after: at + between(10_000, 20_000), command: write },
    ]
    return chance(0.2) ? [...steps, { after: between(8000, 30_000), command: () => offer }] : steps
  }

  #preferred(session: Session): OptionId | undefined {
    if (this.#chosen !== abstention && this.#chosen !== other) return this.#chosen
    const card = cardOf(session)
    return card && oneOf(optionsOf(card))
  }
}

/** Somebody's choice of what there is to choose: now and then nothing, or something else. */
function freshChoice(session: Session, vote: Vote): Choice {
  const card = cardOf(session)
  const options = card && session.round ? optionsIn(session.round, card, vote) : []
  if (chance(0.08)) return abstention
  if (chance(0.08)) return other
  return options[Math.floor(Math.random() ** 1.6 * options.length)] ?? abstention
}
