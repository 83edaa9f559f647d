/** How easily a Dutch text reads, by the formula of Flesch as fitted to Dutch by Douma. */
import { countSyllables } from './syllables.ts'

/** A full stop, question mark or exclamation mark ends a sentence when a capital, a number or 's follows. */
const sentenceEnd = /(?<=[.!?…]['"’”)]*)\s+(?=['"‘“(]*(?:[\p{Lu}\p{N}]|s\s))/u

/** The sentences of a text in order. What somebody says inside a sentence belongs to it: 'Kom je?' vraagt ze. */
export const sentencesOf = (text: string): string[] => text.trim().split(sentenceEnd).filter(Boolean)

/** The words of a text in order, split on white space, without the punctuation around them. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).flatMap((piece) => piece.match(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u)?.[0] ?? [])

/**
 * Reading ease, usually 0-100, higher is easier: 206.84 - 0.77 x (syllables per 100 words) - 0.93 x (words per sentence).
 * Null for a text without words. Source: W. H. Douma, De leesbaarheid van landbouwbladen, Landbouwhogeschool
 * Wageningen, afdeling sociologie, bulletin 17, 1960 (60-70 is normal, 45-60 fairly hard). The counts are ours: see
 * `wordsOf`, `sentencesOf` and `countSyllables`.
 */
export function readingEase(text: string): number | null {
  const words = wordsOf(text)
  if (words.length === 0) return null
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return 206.84 - 77 * (syllables / words.length) - 0.93 * (words.length / sentencesOf(text).length)
}
