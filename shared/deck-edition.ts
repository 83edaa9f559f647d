/** Everything that a draft of a deck is, looked up: its cards, own or shipped, and all that is found in them. */
import { type LintedAgainst, lintCard } from './card-lint.ts'
import { lintDeck } from './deck-lint.ts'
import type { DraftCard } from './draft-card.ts'
import type { DraftDeck } from './draft-deck.ts'
import type { Finding } from './finding.ts'

/** Something found in a deck (`card` '') or in one of its cards. */
export interface FoundIn {
  readonly card: string
  readonly finding: Finding
}

/** The cards of a deck in order, as far as they are there. */
export const cardsOfDeck = ({ cards: order }: DraftDeck, cards: ReadonlyMap<string, DraftCard>): DraftCard[] =>
  [...new Set(order.map(({ id }) => id))].flatMap((id) => cards.get(id) ?? [])

/** All findings of a deck and of its cards. `cards`: all cards that there are, by id. */
export const lintEverything = (
  deck: DraftDeck,
  cards: ReadonlyMap<string, DraftCard>,
  against: LintedAgainst,
): FoundIn[] => [
  ...lintDeck(deck, cards, against).map((finding) => ({ card: '', finding })),
  ...cardsOfDeck(deck, cards).flatMap((card) => lintCard(card, against).map((finding) => ({ card: card.id, finding }))),
]
