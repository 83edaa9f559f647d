/** A card while it is written: every field of a card, each as far as its author came. Empty texts and missing choices are fine. */
import { z } from 'zod'
import { type OptionId, optionIds, standings } from './option.ts'

/** Most that a draft may hold: far above what a card may, so that a check can say what is too much. */
export const draftLimits = { line: 200, text: 4000, list: 24, options: 6, rules: 40, references: 40 } as const

export const draftId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60)
const line = z.string().max(draftLimits.line)
const text = z.string().max(draftLimits.text)
const lines = z.array(text).max(draftLimits.list)
const ids = z.array(z.string().max(60)).max(draftLimits.list)

export const shades = ['conditional', 'discouraged', 'ambiguous'] as const
export type Shade = (typeof shades)[number]

/** What one code says of one option; `standing` is null until it was chosen. */
export const draftVerdict = z.strictObject({
  standing: z.enum(standings).nullable(),
  shade: z.enum(shades).nullable(),
  reason: text,
  citations: z.array(z.string().max(120)).max(draftLimits.rules),
  searched: text,
})
export type DraftVerdict = z.infer<typeof draftVerdict>

/** What one code says of the card. `options` has a verdict for every option that the card has. */
export const draftReference = z.strictObject({
  code: z.string().max(60),
  version: z.string().max(60),
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
  id: draftId,
  title: line,
  topics: ids,
  contrasts: ids,
  role: text,
  situation: text,
  question: text,
  ordered: z.boolean(),
  options: z.array(draftOption).max(draftLimits.options),
  values: lines,
  stakeholders: lines,
  twist: z.strictObject({ text, why: text }),
  notes: text,
  prompts: lines,
  minutes: z.int().min(0).max(999).nullable(),
  oath: z.strictObject({ coreValue: text, promise: text }).nullable(),
  references: z.array(draftReference).max(draftLimits.references),
})
export type DraftCard = Omit<z.infer<typeof draftCard>, 'references'> & { references: DraftReference[] }
