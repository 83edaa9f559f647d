/** A code of conduct as data: a versioned document of rules that cards cite. */
import { z } from 'zod'
import { dottedKebab, kebab, authoredText as text } from './authored-text.ts'

const day = z.iso.date()

/** What rules and cards are sorted under; all topics stand in `content/topics.yaml`. */
export const topic = z.strictObject({ id: kebab, label: text, description: text })
export type Topic = z.infer<typeof topic>

/** What a rule does to its reader, in the terms of the rule indexes. */
export const norms = [
  'verplicht',
  'verboden',
  'toegestaan',
  'toegestaan-onder-voorwaarden',
  'uitgangspunt',
  'feit',
] as const

/** One numbered rule: where a reader finds it (`locator`) and what it says, in our own words. */
export const rule = z.strictObject({
  id: dottedKebab,
  locator: text,
  title: text,
  topic: kebab,
  alsoTopics: z.array(kebab).max(22).default([]),
  statement: text,
  norm: z.enum(norms),
  conditions: z.array(text).max(20).default([]),
  note: text.optional(),
})
export type Rule = z.infer<typeof rule>

/**
 * One version of a document. `year` is the year that the document itself states; without one, `read` says when it was
 * read. `checked` is the day on which the rules were last compared with the document; `lapsed` marks a version that has been replaced.
 */
export const codeVersion = z.strictObject({
  id: dottedKebab,
  year: z.int().min(1990).max(2100).nullable(),
  read: day,
  checked: day.optional(),
  lapsed: z.boolean().default(false),
  inForce: day.optional(),
})
export type CodeVersion = z.infer<typeof codeVersion>

/** A whole code of conduct, as one file in `content/codes/`. */
export const code = z.strictObject({
  id: kebab,
  organisation: text,
  title: text,
  titleNote: text.optional(),
  kind: z.literal('gedragscode'),
  link: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  version: codeVersion,
  rules: z.array(rule).min(1).max(1000),
})
export type Code = z.infer<typeof code>

export { mustWarn } from './code-warning.ts'
