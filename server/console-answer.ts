/** What the console needs to start: decks, codes of conduct, live sessions, addresses. */
import type { PlayedDeck } from '../shared/citation.ts'
import { type Code, mustWarn } from '../shared/code.ts'
import type { OrganisationSettings } from '../shared/settings.ts'
import type { CodeLabel } from '../shared/view.ts'
import type { ConsoleAnswer, DeckLabel, SessionLabel } from '../shared/wire.ts'
import type { Content } from './content.ts'

export const consoleAnswer = (
  content: Content,
  sessions: readonly SessionLabel[],
  addresses: readonly string[],
  { lens, minimumGroup }: OrganisationSettings,
): ConsoleAnswer => ({
  decks: content.decks.map(deckLabel),
  codes: codeLabels(content),
  sessions,
  addresses,
  lens,
  minimumGroup,
})

function deckLabel({ id, version, title, about, programme, format, minutes, cards, order }: PlayedDeck): DeckLabel {
  const why = new Map(order.map((place) => [place.id, place.why]))
  const labels = cards.map((card) => ({
    id: card.id,
    title: card.title,
    minutes: card.minutes,
    why: why.get(card.id) ?? '',
    codes: card.references.map(({ code }) => code),
  }))
  return { id, version, title, about, programme, format, minutes, cards: labels }
}

/** Every code of conduct, in the order of the content. */
export const codeLabels = ({ codes }: Pick<Content, 'codes'>): CodeLabel[] => [...codes.values()].map(codeLabel)

const codeLabel = ({ id, organisation, title, version }: Code): CodeLabel => ({
  code: id,
  organisation,
  title,
  year: version.year,
  read: version.read,
  warn: mustWarn(version),
})
