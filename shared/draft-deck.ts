/** A deck while it is put together. Its cards are named by id: an author's own, or one that ships. */
import { z } from 'zod'
import { kebab, mostCharacters } from './authored-text.ts'
import { mostOf } from './deck.ts'

const text = z.string().max(mostCharacters)

export const draftDeck = z.strictObject({
  id: kebab,
  title: text,
  about: text,
  programme: z.enum(['ambtseed', 'team', 'anders']),
  format: z.enum(['quick', 'workshop', 'deep', 'oath']),
  minutes: z.int().min(0).max(9999).nullable(),
  cards: z.array(z.strictObject({ id: kebab, why: text })).max(mostOf.cards),
})
export type DraftDeck = z.infer<typeof draftDeck>
