/** A session of the history played as people would, command by command, to its end; and written as the server writes it. */
import type { Journal } from '../../server/journal.ts'
import type { SessionStore } from '../../server/session-store.ts'
import { padWritten } from '../../shared/ballot.ts'
import type { PlayedDeck } from '../../shared/citation.ts'
import type { Command } from '../../shared/command.ts'
import type { OptionId } from '../../shared/option.ts'
import { reportOf } from '../../shared/report.ts'
import { newSession, type Session } from '../../shared/session.ts'
import { type Asked, transition } from '../../shared/transition.ts'
import { facilitator, participant } from './builders.ts'
import type { RawCard, RawSession } from './history.ts'

/** The one deck of a history, of these cards. */
export const historyDeck = (cards: PlayedDeck['cards']): PlayedDeck => ({
  id: 'dek',
  version: 'v1',
  title: 'Dek',
  about: '',
  programme: 'team',
  format: 'workshop',
  minutes: 60,
  cards,
  order: [],
})

/** Before its lobby. */
export function startOf(raw: RawSession, deck: PlayedDeck): Session {
  const { id, version, title } = deck
  return newSession({
    id: raw.id,
    joinCode: raw.id,
    createdAt: raw.closedAt - 5_400_000,
    settings: {
      name: `Sessie ${raw.id}`,
      programme: raw.programme,
      format: raw.format,
      lens: deck.cards[0]?.references[0]?.code ?? 'een',
      minimumGroup: raw.minimum,
      keepArguments: false,
      spreadAt: 'beforeTalk',
      approveArguments: null,
      rehearsal: raw.isRehearsal,
      deck: { id, version, title },
      help: [],
    },
    cards: raw.cards.flatMap(({ card }) => deck.cards.find((one) => one.id === card) ?? []),
    teamCount: 0,
    open: true,
  })
}

/** Plays the session to its end. Throws when a command is refused: then the history is no history. */
export function playOut(raw: RawSession, deck: PlayedDeck): Session {
  const play = new Player(startOf(raw, deck))
  const sits = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => play.by(from + at, { type: 'takeSeat' }))
  play.ask(sits(0, raw.people - raw.late))
  for (const [nth, card] of raw.cards.entries()) {
    play.advanceTo('voting')
    if (nth === 0 && raw.late > 0) {
      play.ask([play.byFacilitator({ type: 'setLock', locked: false })])
      play.ask(sits(raw.people - raw.late, raw.people))
    }
    playCard(play, card)
  }
  play.ask([play.byFacilitator({ type: 'closeSession' }, raw.closedAt)])
  return play.session
}

function playCard(play: Player, { first, second, isCutShort }: RawCard): void {
  play.cast('first', first)
  play.advance()
  if (isCutShort) play.skip()
  else if (second !== null) {
    play.advanceTo('revote')
    play.cast('second', second)
    play.advance()
  }
}

class Player {
  session: Session
  #asked = 0

  constructor(session: Session) {
    this.session = session
  }

  by(seat: number, command: Asked['command']): Asked {
    return { id: `id-${this.#asked++}`, by: participant(`p${seat}`, this.#round), at: this.#now, chance: 0.5, command }
  }

  byFacilitator(command: Command, at = this.#now): Asked {
    return { id: `id-${this.#asked++}`, by: facilitator, at, chance: 0.5, command }
  }

  ask(batch: readonly Asked[]): void {
    const { session, answers } = transition(this.session, batch)
    const refused = answers.find((answer) => !answer.accepted)
    if (refused) throw new Error(`refused in ${this.session.phase}: ${JSON.stringify(refused)}`)
    this.session = session
  }

  cast(vote: 'first' | 'second', letters: string): void {
    const round = this.#round
    const ballots = [...letters].flatMap((choice, seat) => {
      const other = padWritten(choice === '*' ? 'iets anders' : '')
      const command = { type: 'castBallot', round, vote, choice: choice as OptionId, other } as const
      return choice === ' ' ? [] : [this.by(seat, command)]
    })
    this.ask(ballots)
  }

  advance(): void {
    this.ask([this.byFacilitator({ type: 'advance', phase: this.session.phase, round: this.#round })])
  }

  advanceTo(phase: string): void {
    for (let steps = 0; steps < 20 && this.session.phase !== phase; steps++) this.advance()
    if (this.session.phase !== phase) throw new Error(`never came to ${phase}`)
  }

  skip(): void {
    this.ask([this.byFacilitator({ type: 'skipCard', phase: this.session.phase, round: this.#round })])
  }

  get #round(): number {
    return this.session.round?.number ?? 0
  }

  get #now(): number {
    return this.session.createdAt + 1000 * this.#asked
  }
}

/** Makes the session on disk and closes it, in the two steps in which the server does. */
export async function keep(raw: RawSession, deck: PlayedDeck, store: SessionStore, journal: Journal): Promise<void> {
  await store.create(startOf(raw, deck), deck, raw.owner)
  const closing = { on: new Date(raw.closedAt).toISOString().slice(0, 10), report: reportOf(playOut(raw, deck)) }
  const nothing = { rows: [], loose: [], settled: [], ended: [], snapshot: null, activeAt: null }
  await journal.write({ session: raw.id, from: 0, ...nothing, closing })
}
