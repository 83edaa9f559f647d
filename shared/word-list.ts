/** The allow-list of `content/words.yaml`: long words that everybody knows, and abbreviations with what they stand for. */
import { z } from 'zod'

const text = z.string().trim().min(1)

export const wordList = z.strictObject({
  long: z.array(text.regex(/^\p{Ll}+$/u, 'one word in lower case letters')),
  abbreviations: z.array(z.strictObject({ short: text, full: text })),
})
export type WordList = z.infer<typeof wordList>
