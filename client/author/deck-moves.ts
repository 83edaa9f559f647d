/** The order of a deck after a card was put in, moved or taken out. */
import type { DraftDeck } from '../../shared/draft-deck.ts'

type Order = DraftDeck['cards']

/** The card at `at` comes to stand at `to`. */
export function moved(cards: Order, at: number, to: number): Order {
  const card = cards[at]
  if (!card) return cards
  const rest = cards.filter((_, one) => one !== at)
  return [...rest.slice(0, to), card, ...rest.slice(to)]
}

/** A card comes to stand at a place; one that is in the deck already is moved there, with its reason. */
export function withCardAt(cards: Order, id: string, at: number): Order {
  const now = cards.findIndex((card) => card.id === id)
  if (now >= 0) return moved(cards, now, at)
  return [...cards.slice(0, at), { id, why: '' }, ...cards.slice(at)]
}

export const withoutCard = (cards: Order, at: number): Order => cards.filter((_, one) => one !== at)
