/** A card while it is written: every field of a card, each as far as its author came. Empty texts and missing choices are fine. */
import { z } from 'zod'
import { kebab, mostCharacters } from './authored-text.ts'
import { mostOf } from './deck.ts'
import { type OptionId, optionIds, shades, standings } from './option.ts'

const text = z.string().max(mostCharacters)
const texts = z.array(text).max(mostOf.texts)
const name = z.string().max(120)

/** What one code says of one option; `standing` is null until it was chosen. */
export const draftVerdict = z.strictObject({
  standing: z.enum(standings).nullable(),
  shade: z.enum(shades).nullable(),
  reason: text,
  citations: z.array(name).max(mostOf.citations),
  searched: text,
})
export type DraftVerdict = z.infer<typeof draftVerdict>

/** What one code says of the card. `options` has a verdict for every option that the card has. */
export const draftReference = z.strictObject({
  code: name,
  version: name,
  options: z.partialRecord(z.enum(optionIds), draftVerdict),
  leavesOpen: text,
  talkTo: text,
})
export type DraftReference = Omit<z.infer<typeof draftReference>, 'options'> & {
  options: Partial<Record<OptionId, DraftVerdict>>
}

export const draftOption = z.strictObject({ text, for: text, against: text })
/** An option has no letter of its own: it is lettered by its place. */
export type DraftOption = z.infer<typeof draftOption>

export const draftCard = z.strictObject({
  id: kebab,
  title: text,
  topics: z.array(name).max(mostOf.topics),
  contrasts: z.array(name).max(mostOf.contrasts),
  role: text,
  situation: text,
  question: text,
  ordered: z.boolean(),
  options: z.array(draftOption).max(6),
  values: texts,
  stakeholders: texts,
  twist: z.strictObject({ text, why: text }),
  notes: text,
  prompts: texts,
  minutes: z.int().min(0).max(999).nullable(),
  oath: z.strictObject({ coreValue: text, promise: text }).nullable(),
  references: z.array(draftReference).max(mostOf.references),
})
export type DraftCard = Omit<z.infer<typeof draftCard>, 'references'> & { references: DraftReference[] }
