/**
 * What can be checked about one card by counting: lengths, plainness, completeness. It also works on a draft that its
 * schema would refuse, so that an author sees everything at once. Whether a dilemma is good, no count can tell.
 */
import type { Code } from './code.ts'
import type { Card } from './deck.ts'
import { type Finding, finding } from './finding.ts'
import { checkReferences } from './reference-checks.ts'
import { checkTexts } from './text-checks.ts'
import type { WordList } from './word-list.ts'
import { countWords } from './words.ts'

/** What a card is checked against: all codes of conduct by id, and the allow-list of words. */
export interface CheckedAgainst {
  readonly codes: ReadonlyMap<string, Code>
  readonly words: WordList
}

/** Most words of a title, a situation and a question (A9). */
export const mostWordsOf = { title: 8, situation: 120, question: 15 } as const
/** How many times as long as the shortest option the longest may be, in characters. */
export const mostRatio = 1.6
/** Fewest and most options of a card, and of a card that talks easily. */
export const optionLimits = { least: 2, most: 6, easyLeast: 3, easyMost: 4 } as const

/** Every finding about a card, in the order: lengths, options, texts, references. */
export const checkCard = (card: Card, { codes, words }: CheckedAgainst): Finding[] => [
  ...checkLengths(card),
  ...checkOptions(card),
  ...checkTexts(card, words),
  ...checkReferences(card, codes),
]

/** Length of the longest option divided by that of the shortest, in characters; 1 without options. */
export function optionRatio({ options }: Card): number {
  const lengths = options.map(({ text }) => text.length)
  return lengths.length > 0 ? Math.max(...lengths) / Math.max(1, Math.min(...lengths)) : 1
}

function checkLengths(card: Card): Finding[] {
  const tooLong = { title: 'titleTooLong', situation: 'situationTooLong', question: 'questionTooLong' } as const
  return (['title', 'situation', 'question'] as const).flatMap((field) => {
    const [words, limit] = [countWords(card[field]), mostWordsOf[field]]
    return words > limit ? [finding(tooLong[field], field, { words, limit })] : []
  })
}

function checkOptions(card: Card): Finding[] {
  const ratio = optionRatio(card)
  const uneven = finding('optionsUneven', 'options', { ratio: Math.ceil(ratio * 100) / 100, limit: mostRatio })
  return [...checkCount(card.options.length), ...(ratio > mostRatio ? [uneven] : [])]
}

function checkCount(options: number): Finding[] {
  const { least, most, easyLeast, easyMost } = optionLimits
  if (options < least || options > most) return [finding('optionCount', 'options', { options, least, most })]
  return options < easyLeast || options > easyMost ? [finding('optionCountUnusual', 'options', { options })] : []
}
