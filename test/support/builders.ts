/** Small sessions for tests: build, play a few moves, look. */
import { nanoid } from 'nanoid'
import { padWritten } from '../../shared/ballot.ts'
import type { PlayedCard, PlayedReference } from '../../shared/citation.ts'
import type { Command } from '../../shared/command.ts'
import { type OptionId, optionIds } from '../../shared/option.ts'
import type { Answer } from '../../shared/refusal.ts'
import { newSession, type Session, type Settings } from '../../shared/session.ts'
import { type Actor, type Asked, transition } from '../../shared/transition.ts'

/** A word that stands in every reference text, and nowhere else: frames and views are searched for it. */
export const referenceSentinel = 'REFERENTIEWOORD'

const referenceOf = (code: string, options: readonly OptionId[]): PlayedReference => ({
  code,
  organisation: `Provincie ${code}`,
  title: `Gedragscode ${code}`,
  version: { id: '2020', year: 2020, read: '2026-11-22', checked: '2026-11-22', lapsed: false },
  warn: false,
  verdicts: Object.fromEntries(
    options.map((option) => [option, { standing: 'inLine', reason: `${referenceSentinel} ${option}`, citations: [] }]),
  ),
  leavesOpen: `${referenceSentinel} open`,
  talkTo: `${referenceSentinel} met wie`,
})

/** A card with `options` options. */
export function aCard(id = 'een-kaart', options = 3): PlayedCard {
  const letters = optionIds.slice(0, options)
  return {
    id,
    title: `Titel van ${id}`,
    topics: ['geschenken'],
    contrasts: [],
    role: 'Je bent beleidsmedewerker.',
    situation: 'Er gebeurt iets.',
    question: 'Wat doe je?',
    ordered: false,
    options: letters.map((letter) => ({ id: letter, text: `Keuze ${letter}`, for: 'voor', against: 'tegen' })),
    values: ['openheid', 'loyaliteit'],
    stakeholders: ['collega'],
    twist: { text: 'Wat als het anders was?', why: 'omdat' },
    notes: `${referenceSentinel} notities`,
    prompts: ['Waarom?', 'Waarom niet?'],
    minutes: 10,
    references: ['een', 'twee'].map((code) => referenceOf(code, letters)),
  }
}

const settings: Settings = {
  name: 'Testsessie',
  programme: 'team',
  format: 'workshop',
  lens: 'een',
  minimumGroup: 5,
  keepArguments: false,
  spreadAt: 'beforeTalk',
  approveArguments: null,
  rehearsal: false,
  deck: { id: 'dek', version: 'v1', title: 'Testdek' },
  help: [],
}

/** A session in its lobby; two cards, workshop, two teams unless told otherwise. */
export const aSession = (
  changed: Partial<Settings> & { teamCount?: number; cards?: PlayedCard[]; open?: boolean } = {},
): Session => {
  const { teamCount = 2, open = true, cards = [aCard('eerste'), aCard('tweede', 4)], ...rest } = changed
  return newSession({
    id: 'sessie-0001',
    joinCode: 'ABC234',
    createdAt: 0,
    settings: { ...settings, ...rest },
    cards,
    teamCount,
    open,
  })
}

export const facilitator: Actor = { role: 'facilitator' }

/** The actor on seat `name`, with keys that depend on the round, as the server derives them. */
export const participant = (name: string, round = 1): Actor => ({
  role: 'participant',
  seat: `seat-${name}`,
  keyRound: round,
  voterKey: `voter-${name}-${round}`,
  argumentKey: `argument-${name}-${round}`,
})

/** A session that can be played by short sentences; `at` rises by one second with every command. */
export class Play {
  session: Session
  now = 1000
  constructor(session: Session) {
    this.session = session
  }

  /** Asks one command; returns the answer. */
  ask(by: Actor, command: Command | { type: 'takeSeat' }, id = nanoid()): Answer {
    this.now += 1000
    const asked: Asked = { id, by, at: this.now, chance: 0.37, command }
    const outcome = transition(this.session, [asked])
    this.session = outcome.session
    return outcome.answers[0] as Answer
  }

  /** Seats `count` participants named p1, p2, ... */
  seat(count: number): this {
    for (let at = 1; at <= count; at++) this.ask(participant(`p${at}`), { type: 'takeSeat' })
    return this
  }

  /** Moves on until `phase` opens. */
  advanceTo(phase: string): this {
    for (let step = 0; step < 30 && this.session.phase !== phase; step++) this.advance()
    if (this.session.phase !== phase) throw new Error(`never came to ${phase}`)
    return this
  }

  advance(): Answer {
    const { phase, round } = this.session
    return this.ask(facilitator, { type: 'advance', phase, round: round?.number ?? 0 })
  }

  /** Casts ballots in the open vote: one letter (or -) per participant, p1 first. */
  vote(letters: string): this {
    const round = this.session.round?.number ?? 0
    const vote = this.session.phase === 'revote' ? 'second' : 'first'
    for (const [at, choice] of [...letters].entries())
      this.ask(participant(`p${at + 1}`, round), {
        type: 'castBallot',
        round,
        vote,
        choice: choice as OptionId | '-',
        other: padWritten(choice === '*' ? `iets anders van p${at + 1}` : ''),
      })
    return this
  }
}
