/** The order of a deck after a card was put in, moved or taken out. */
import type { DraftDeck } from '../../shared/draft-deck.ts'

type Order = DraftDeck['cards']

/** What stands at `at` comes to stand at `to`. */
export function moved<One>(list: readonly One[], at: number, to: number): One[] {
  const rest = list.filter((_, one) => one !== at)
  return [...rest.slice(0, to), ...list.slice(at, at + 1), ...rest.slice(to)]
}

/** A card comes to stand at a place; one that is in the deck already is moved there, with its reason. */
export function withCardAt(cards: Order, id: string, at: number): Order {
  const now = cards.findIndex((card) => card.id === id)
  if (now >= 0) return moved(cards, now, at)
  return [...cards.slice(0, at), { id, why: '' }, ...cards.slice(at)]
}

export const withoutCard = (cards: Order, at: number): Order => cards.filter((_, one) => one !== at)
