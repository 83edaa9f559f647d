/** Cards and decks as authors write them: one YAML file each in `content/cards/` and `content/decks/`. */
import { z } from 'zod'
import { mostOf } from './authored-limits.ts'
import {
  because,
  dottedKebab,
  kebab,
  authoredText as text,
  textOfWords,
  whenFits,
  wholeNumber,
} from './authored-text.ts'
import { optionIds, standings } from './option.ts'

export { mostOf } from './authored-limits.ts'

export const optionId = z.enum(optionIds)

/** One thing a participant can choose, with the strongest argument for and against it (for the facilitator). */
export const option = z.strictObject({ id: optionId, text, for: text, against: text })
export type Option = z.infer<typeof option>

/** What must be there before it can be said whether the parts of a verdict, or of a card, go together: all is said at once. */
const whenVerdict = whenFits(z.looseObject({ standing: z.string(), citations: z.array(z.unknown()) }))
const whenLettered = whenFits(
  z.looseObject({
    options: z.array(z.looseObject({ id: z.string() })),
    references: z.array(z.looseObject({ options: z.record(z.string(), z.unknown()) })),
  }),
)

/** The standing of one option under one code. A grey one says which shade it is: shown on screen with the reason. */
export const verdict = z
  .strictObject({
    standing: z.enum(standings),
    shade: z.enum(['conditional', 'discouraged', 'ambiguous']).optional(),
    reason: text,
    citations: z.array(dottedKebab).max(mostOf.citations).default([]),
    searched: text.optional(),
  })
  .refine((v) => (v.standing === 'grey') === (v.shade !== undefined), {
    path: ['shade'],
    ...because('a grey standing, and only that, has a shade', 'shadeMismatch'),
    when: whenVerdict,
  })
  .refine((v) => v.standing === 'silent' || v.citations.length > 0, {
    path: ['citations'],
    ...because('cite at least one rule, or make the standing silent', 'citationMissing'),
    when: whenVerdict,
  })
  .refine((v) => v.standing !== 'silent' || v.searched !== undefined, {
    path: ['searched'],
    ...because('a silent standing says what was searched', 'searchedMissing'),
    when: whenVerdict,
  })
export type Verdict = z.infer<typeof verdict>

/** What one version of one code says about every option of a card. */
export const reference = z.strictObject({
  code: kebab,
  version: dottedKebab,
  options: z.partialRecord(optionId, verdict),
  leavesOpen: text,
  talkTo: text,
})
export type Reference = z.infer<typeof reference>

/** One dilemma. Words are counted by whitespace. */
export const card = z
  .strictObject({
    id: kebab,
    title: textOfWords(8),
    topics: z.array(kebab).min(1).max(mostOf.topics),
    contrasts: z
      .array(z.string().regex(/^C\d\d$/))
      .max(mostOf.contrasts)
      .default([]),
    role: text,
    situation: textOfWords(120),
    question: textOfWords(15),
    ordered: z.boolean(),
    options: z.array(option).min(2).max(6),
    values: z.array(text).min(2).max(mostOf.texts),
    stakeholders: z.array(text).min(1).max(mostOf.texts),
    twist: z.strictObject({ text, why: text }),
    notes: text,
    prompts: z.array(text).min(2).max(mostOf.texts),
    minutes: wholeNumber.min(3).max(60),
    oath: z.strictObject({ coreValue: text, promise: text }).optional(),
    references: z.array(reference).min(1).max(mostOf.references),
  })
  .refine((c) => c.options.every((o, i) => o.id === optionIds[i]), {
    path: ['options'],
    ...because('letter the options A, B, C, ... in order', 'optionsOutOfOrder'),
    when: whenLettered,
  })
  .refine((c) => c.references.every((r) => Object.keys(r.options).join() === c.options.map((o) => o.id).join()), {
    path: ['references'],
    ...because('give every option, in order, a verdict under every code', 'verdictsMissing'),
    when: whenLettered,
  })
export type Card = z.infer<typeof card>

/** An ordered choice of cards with the script that a facilitator can follow. */
export const deck = z.strictObject({
  id: kebab,
  title: text,
  about: text,
  programme: z.enum(['ambtseed', 'team', 'anders']),
  format: z.enum(['quick', 'workshop', 'deep', 'oath']),
  minutes: wholeNumber.min(5).max(240),
  cards: z
    .array(z.strictObject({ id: kebab, why: text }))
    .min(1)
    .max(mostOf.cards),
})
export type Deck = z.infer<typeof deck>
