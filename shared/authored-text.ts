/** What authors write: texts and names that come back unchanged from every file, and show alike everywhere. */
import { z } from 'zod'
import { mostCharacters } from './authored-limits.ts'
import { countWords } from './words.ts'

export { mostCharacters } from './authored-limits.ts'

/** Why a check failed that a schema cannot express; `key` names the sentence that an author reads (`exchange/problem.ts`). */
export const because = (error: string, key: string, limit?: number) => ({ error, params: { key, limit } })

/** Lines end in a line feed, whatever wrote them. */
const oneLineEnd = (value: string): string => value.replace(/\r\n?/g, '\n')

/** No control characters other than tab and line feed, no half characters: XML, JSON and YAML each lose one of them. */
export const isPlainText = (value: string): boolean => !brokenCharacter.test(value)
const brokenCharacter = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/u

/** A text of at least one character, without white space around it. */
export const authoredText = z
  .string()
  .overwrite(oneLineEnd)
  .trim()
  .min(1)
  .max(mostCharacters)
  .refine(isPlainText, because('holds a character that is no text', 'brokenText'))

/** A text of at most so many words. */
export const textOfWords = (words: number) =>
  authoredText.refine((value) => countWords(value) <= words, because(`at most ${words} words`, 'tooManyWords', words))

/** The name of a deck, card, code or topic: lower case words with hyphens. */
export const kebab = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower case letters, digits and hyphens')

/** The name of a rule or a version, in which articles are numbered: `velsen-5.4`. */
export const dottedKebab = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'use lower case letters, digits, hyphens and dots')

/** A whole number. Not `z.int()`: after that one, no check of what stands around it is run any more. */
export const wholeNumber = z.number().multipleOf(1, 'use a whole number')

/** Runs a check also when something else does not fit, as long as `shape` does. */
export const whenFits =
  (shape: z.ZodType) =>
  ({ value }: { readonly value: unknown }): boolean =>
    shape.safeParse(value).success
