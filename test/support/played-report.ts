/** Reports of sessions that were played on shipped cards, with everything that a report can hold. */
import { resolve } from 'node:path'
import { type Content, readContent } from '../../server/content.ts'
import type { PlayedDeck } from '../../shared/citation.ts'
import type { Format } from '../../shared/format.ts'
import type { OptionId } from '../../shared/option.ts'
import { type Report, reportOf } from '../../shared/report.ts'
import { cardOf, seatsOf } from '../../shared/session.ts'
import { aSession, facilitator, Play, participant } from './builders.ts'

export const shippedContent = (): Content => readContent(resolve(import.meta.dirname, '../../content'))

/** How a session is played. `first` and `second`: per card one letter per person, - abstains, * writes; in turn for more cards than are given. */
export interface Played {
  readonly session: string
  readonly name: string
  readonly deck: string
  readonly lens: string
  readonly cards: number
  readonly format: Format
  readonly teams: number
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly keepArguments?: boolean
  /** Plays a twist on the first card. */
  readonly twist?: boolean
}

const reasons = [
  'Wij willen dit eerst met elkaar bespreken, want een collega alleen laten met zo’n vraag helpt niemand.',
  'Openheid vooraf voorkomt gedoe achteraf.',
  'Zo blijft het eerlijk voor de bedrijven die niet aan tafel zitten, ook als dat meer tijd kost dan we nu hebben.',
]
const minority = [
  'Een klein gebaar afslaan kan de ander ook kwetsen.',
  'Eén van ons vindt dat de leidinggevende hier eerst iets over moet zeggen.',
]

/** Plays it from the lobby to the closed session. */
export function playedReport(played: Played, content: Content): Report {
  const deck = deckOf(played, content)
  const cards = deck.cards.slice(0, played.cards)
  const { format, name, lens, keepArguments = false, teams } = played
  const { id, version, title } = deck
  const play = new Play({
    ...aSession({ format, name, lens, keepArguments, teamCount: teams, cards, deck: { id, version, title } }),
    id: played.session,
    createdAt: Date.UTC(2026, 10, 22),
  })
  play.now = Date.UTC(2026, 10, 22, 9)
  play.seat(played.first[0]?.length ?? 0)
  for (let at = 0; at < cards.length; at++) playCard(play, played, at)
  play.ask(facilitator, { type: 'closeSession' })
  return reportOf(play.session) as Report
}

/** The deck; with cards of other decks behind its own where more are wanted. */
export function deckOf({ deck: id, cards: wanted }: Pick<Played, 'deck' | 'cards'>, content: Content): PlayedDeck {
  const deck = content.decks.find((one) => one.id === id)
  if (!deck) throw new Error(`there is no deck ${id}`)
  if (deck.cards.length >= wanted) return deck
  const all = [deck, ...content.decks].flatMap(({ cards }) => cards)
  const cards = [...new Map(all.map((card) => [card.id, card])).values()].slice(0, wanted)
  return { ...deck, version: `${deck.version}-${wanted}`, cards }
}

function playCard(play: Play, played: Played, at: number): void {
  play.advanceTo('voting')
  play.vote(played.first[at % played.first.length] ?? '')
  play.now += (7 + at) * 60_000
  play.advanceTo(played.format === 'quick' ? 'spread' : 'discussion')
  if (played.format !== 'quick') {
    argue(play)
    play.advanceTo('revote').vote(played.second[at % played.second.length] ?? '')
    play.now += 6 * 60_000
    play.advance()
  }
  if (played.twist && at === 0) twist(play, played)
  if (played.teams > 0 && played.format !== 'quick') decide(play.advanceTo('decision'))
  play.advanceTo('reference')
  play.now += 3 * 60_000
}

const roundOf = (play: Play): number => play.session.round?.number ?? 0
const optionsOf = (play: Play): OptionId[] => cardOf(play.session)?.options.map(({ id }) => id) ?? []

function argue(play: Play): void {
  for (const [at, option] of optionsOf(play).entries())
    play.ask(participant(`p${at + 1}`, roundOf(play)), {
      type: 'addArgument',
      round: roundOf(play),
      option,
      text: `Een argument voor ${option}: het is niet alleen mijn vraag, maar ook die van de mensen voor wie wij werken.`,
    })
}

function twist(play: Play, { first }: Played): void {
  play.ask(facilitator, { type: 'startTwist', round: roundOf(play), phase: play.session.phase })
  play.vote(first.at(-1) ?? '')
  play.now += 4 * 60_000
  play.advance()
  play.advance()
}

/** Every team settles: the first person of each writes, the second sees it differently in every other team. */
function decide(play: Play): void {
  const round = roundOf(play)
  const options = optionsOf(play)
  for (let team = 1; team <= play.session.teamCount; team++) {
    const [pen, other] = seatsOf(play.session)
      .filter((seat) => seat.team === team)
      .map(({ id }) => participant(id.replace('seat-', ''), round))
    if (!pen || !other) continue
    play.ask(pen, { type: 'takePen', round })
    const option = options[team % options.length] ?? 'A'
    play.ask(pen, { type: 'putDownPen', round, option, reason: reasons[team % reasons.length] ?? '' })
    if (team % 2 === 0) play.ask(other, { type: 'offerMinority', round, text: minority[team % minority.length] ?? '' })
  }
}
