/** A deck while it is put together. Its cards are named by id: an author's own, or one that ships. */
import { z } from 'zod'
import { draftId, draftLimits } from './draft-card.ts'

export const draftDeck = z.strictObject({
  id: draftId,
  title: z.string().max(draftLimits.line),
  about: z.string().max(draftLimits.text),
  programme: z.enum(['ambtseed', 'team', 'anders']),
  format: z.enum(['quick', 'workshop', 'deep', 'oath']),
  minutes: z.int().min(0).max(9999).nullable(),
  cards: z.array(z.strictObject({ id: draftId, why: z.string().max(draftLimits.text) })).max(200),
})
export type DraftDeck = z.infer<typeof draftDeck>
