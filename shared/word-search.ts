/** Looking for words: in rules, cards and decks alike. Without accents or capitals, every word somewhere, the nearest first. */

/** A text as it is searched: lower case, without accents. */
export const foldText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a query. */
export const wordsOfQuery = (query: string): string[] =>
  foldText(query)
    .split(/[\s,;]+/)
    .filter(Boolean)

/** A text to look in, and how much it counts that a word stands there. */
export type Weighed = readonly [weight: number, text: string]

/**
 * How well texts fit a query: per word the heaviest text that has it, one half more where it begins a word there. 0: some
 * word stands nowhere. A number, such as that of an article, must stand there whole: 5.4 does not fit 15.4 or 5.41.
 */
export function fitOf(query: readonly string[], texts: readonly Weighed[]): number {
  const folded = texts.map(([weight, text]) => [weight, foldText(text)] as const)
  let sum = 0
  for (const word of query) {
    const best = Math.max(0, ...folded.map(([weight, text]) => weight * fitIn(word, text)))
    if (best === 0) return 0
    sum += best
  }
  return sum
}

const isNumber = (word: string): boolean => /^\d+(?:\.\d+)*$/.test(word)

function fitIn(word: string, text: string): number {
  if (isNumber(word)) return new RegExp(`(?<![\\d.])${word.replaceAll('.', '\\.')}(?!\\.?\\d)`).test(text) ? 1.5 : 0
  const at = text.indexOf(word)
  if (at < 0) return 0
  return beginsWord(text, word) ? 1.5 : 1
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true
  return false
}
