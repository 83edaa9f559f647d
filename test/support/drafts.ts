/** Cards and decks for tests of authors: whole ones, made of one that ships. */
import { join } from 'node:path'
import { readContent } from '../../server/content.ts'
import type { DraftCard } from '../../shared/draft-card.ts'
import type { DraftDeck } from '../../shared/draft-deck.ts'
import { draftOfCard, emptyDeck } from '../../shared/draft-forms.ts'

/** The content that ships. */
export const shipped = readContent(join(import.meta.dirname, '../../content'))

const [example] = [...shipped.written.values()]
if (!example) throw new Error('there is no card')

/** A card without errors under an id of its own. */
export const aDraftCard = (id: string, change: Partial<DraftCard> = {}): DraftCard => ({
  ...draftOfCard(example, id),
  title: `Kaart ${id}`,
  ...change,
})

/** A deck without errors, of these cards. */
export const aDraftDeck = (id: string, cards: readonly string[], change: Partial<DraftDeck> = {}): DraftDeck => ({
  ...emptyDeck(id, `Set ${id}`),
  about: 'Om te proberen.',
  cards: cards.map((card) => ({ id: card, why: 'Past hier.' })),
  ...change,
})
