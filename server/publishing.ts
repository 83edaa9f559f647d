/** From drafts to a deck that can be played: checked as the content that ships is checked, and refused when anything does not hold. */
import type { Draft, FindingsAnswer } from '../shared/authoring-wire.ts'
import { type LintedAgainst, lintCard } from '../shared/card-lint.ts'
import { type PlayedCard, type PlayedDeck, resolveCard } from '../shared/citation.ts'
import { type Card, card as cardSchema, type Deck, deck as deckSchema } from '../shared/deck.ts'
import { cardsOfDeck, type FoundIn, lintEverything } from '../shared/deck-edition.ts'
import { deckMinutes } from '../shared/deck-lint.ts'
import type { DraftCard } from '../shared/draft-card.ts'
import type { DraftDeck } from '../shared/draft-deck.ts'
import { cardOfDraft, deckOfDraft, draftOfCard } from '../shared/draft-forms.ts'
import { isError } from '../shared/finding.ts'
import type { Content } from './content.ts'
import type { Edition } from './deck-store.ts'
import { factsFor, playedDeck } from './played-deck.ts'

/** Every card that there is, by id, as it is written now: an author's own goes before one that ships under its id. */
export function cardsNow({ written }: Pick<Content, 'written'>, drafts: readonly Draft[]): Map<string, DraftCard> {
  const shipped = [...written].map(([id, card]) => [id, draftOfCard(card)] as const)
  const own = drafts.flatMap((draft) => (draft.kind === 'card' ? [[draft.id, draft.body] as const] : []))
  return new Map([...shipped, ...own])
}

/** The deck as it would be published; or every error that keeps it from that. */
export function editionOf(
  draft: DraftDeck,
  cards: ReadonlyMap<string, DraftCard>,
  content: Content,
): Edition | FindingsAnswer {
  const errors = lintEverything(draft, cards, content).filter(({ finding }) => isError(finding))
  if (errors.length > 0) return { findings: errors }
  return madeReady(deckOfDraft(draft), cardsOfDeck(draft, cards).map(cardOfDraft), content)
}

/** A deck to try out, which may still be too long or too hard to read; or what keeps it from being played at all. */
export function trialOf(
  draft: DraftDeck,
  cards: ReadonlyMap<string, DraftCard>,
  content: Content,
): PlayedDeck | FindingsAnswer {
  const inside = cardsOfDeck(draft, cards)
  const misfits = inside.filter((card) => !fits(cardOfDraft(card), content))
  if (inside.length > 0 && misfits.length === 0)
    return madeReady(filledIn(deckOfDraft(draft)), inside.map(cardOfDraft), content).played
  return { findings: misfits.flatMap((card) => errorsIn(card, content)) }
}

/** What a deck may still lack while it is tried out. */
const filledIn = (deck: Deck): Deck => ({
  ...deck,
  title: deck.title || deck.id,
  about: deck.about || deck.id,
  minutes: Math.min(deckMinutes.most, Math.max(deckMinutes.least, deck.minutes)),
  cards: deck.cards
    .filter(({ id }, at) => deck.cards.findIndex((one) => one.id === id) === at)
    .map(({ id, why }) => ({ id, why: why || id })),
})

const fits = (card: Card, { codes }: Content): boolean =>
  cardSchema.safeParse(card).success && 'card' in resolveCard(card, codes)

const errorsIn = (card: DraftCard, against: LintedAgainst): FoundIn[] =>
  lintCard(card, against)
    .filter(isError)
    .map((finding) => ({ card: card.id, finding }))

/** Throws when a card or deck without errors does not fit: the checks and the schema would then say different things. */
function madeReady(deck: Deck, cards: readonly Card[], { codes, panel }: Content): Edition {
  const whole = { deck: deckSchema.parse(deck), cards: cards.map((card) => cardSchema.parse(card)) }
  const played = whole.cards.map((card): PlayedCard => {
    const found = resolveCard(card, codes)
    if (!('card' in found)) throw new Error(`card "${card.id}" cannot be played: ${found.problems[0]?.message}`)
    return { ...found.card, facts: factsFor(card, panel) }
  })
  return { ...whole, played: playedDeck(whole.deck, new Map(played.map((card) => [card.id, card]))) }
}
