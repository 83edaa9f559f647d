/** The decks that ship with the product, each with its cards as their authors wrote them. */
import { resolve } from 'node:path'
import { readContent } from '../../server/content.ts'
import { deck as deckSchema } from '../../shared/deck.ts'
import type { Known } from '../../shared/exchange/known.ts'
import type { WholeDeck } from '../../shared/exchange/whole-deck.ts'

const content = readContent(resolve(import.meta.dirname, '../../content'))

/** What an installation has that runs the product as it ships. */
export const shipped: Known = content

export const shippedDecks: readonly WholeDeck[] = content.decks.map(({ version: _, cards: __, order, ...about }) => ({
  deck: deckSchema.parse({ ...about, cards: order }),
  cards: order.flatMap(({ id }) => content.written.get(id) ?? []),
}))
