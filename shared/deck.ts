/** Cards and decks as authors write them: one YAML file each in `content/cards/` and `content/decks/`. */
import { z } from 'zod'
import { optionIds, standings } from './option.ts'
import { countWords } from './words.ts'

const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower case letters, digits and hyphens')
const text = z.string().trim().min(1)
const atMost = (words: number) => text.refine((value) => countWords(value) <= words, `at most ${words} words`)

export const optionId = z.enum(optionIds)

/** One thing a participant can choose, with the strongest argument for and against it (for the facilitator). */
export const option = z.strictObject({ id: optionId, text, for: text, against: text })
export type Option = z.infer<typeof option>

/** The standing of one option under one code. A grey one says which shade it is: shown on screen with the reason. */
export const verdict = z
  .strictObject({
    standing: z.enum(standings),
    shade: z.enum(['conditional', 'discouraged', 'ambiguous']).optional(),
    reason: text,
    citations: z.array(text).default([]),
    searched: text.optional(),
  })
  .refine((v) => (v.standing === 'grey') === (v.shade !== undefined), 'a grey standing, and only that, has a shade')
  .refine(
    (v) => v.standing === 'silent' || v.citations.length > 0,
    'cite at least one rule, or make the standing silent',
  )
  .refine((v) => v.standing !== 'silent' || v.searched !== undefined, 'a silent standing says what was searched')
export type Verdict = z.infer<typeof verdict>

/** What one version of one code says about every option of a card. */
export const reference = z.strictObject({
  code: kebab,
  version: kebab,
  options: z.partialRecord(optionId, verdict),
  leavesOpen: text,
  talkTo: text,
})
export type Reference = z.infer<typeof reference>

/** One dilemma. Words are counted by whitespace. */
export const card = z
  .strictObject({
    id: kebab,
    title: atMost(8),
    topics: z.array(kebab).min(1),
    contrasts: z.array(z.string().regex(/^C\d\d$/)).default([]),
    role: text,
    situation: atMost(120),
    question: atMost(15),
    ordered: z.boolean(),
    options: z.array(option).min(2).max(6),
    values: z.array(text).min(2),
    stakeholders: z.array(text).min(1),
    twist: z.strictObject({ text, why: text }),
    notes: text,
    prompts: z.array(text).min(2),
    minutes: z.int().min(3).max(60),
    oath: z.strictObject({ coreValue: text, promise: text }).optional(),
    references: z.array(reference).min(1),
  })
  .refine((c) => c.options.every((o, i) => o.id === optionIds[i]), {
    path: ['options'],
    error: 'letter the options A, B, C, ... in order',
  })
  .refine((c) => c.references.every((r) => Object.keys(r.options).join() === c.options.map((o) => o.id).join()), {
    path: ['references'],
    error: 'give every option, in order, a verdict under every code',
  })
export type Card = z.infer<typeof card>

/** An ordered choice of cards with the script that a facilitator can follow. */
export const deck = z.strictObject({
  id: kebab,
  title: text,
  about: text,
  programme: z.enum(['ambtseed', 'team', 'anders']),
  format: z.enum(['quick', 'workshop', 'deep', 'oath']),
  minutes: z.int().min(5).max(240),
  cards: z.array(z.strictObject({ id: kebab, why: text })).min(1),
})
export type Deck = z.infer<typeof deck>
