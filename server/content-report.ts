/** The figures about content as lines of text for `npm run check:content`. */
import { optionRatio } from '../shared/card-checks.ts'
import { mostTelling, percentOf } from '../shared/corpus-checks.ts'
import type { CodeFigures, CorpusFigures } from '../shared/corpus-figures.ts'
import type { Card } from '../shared/deck.ts'
import type { Finding } from '../shared/finding.ts'
import { standings } from '../shared/option.ts'
import { sentencesOf, wordsOf } from '../shared/reading-ease.ts'
import { easeOf } from '../shared/text-checks.ts'
import { countWords } from '../shared/words.ts'

/** What the cards cover together, then per code its rules, standings and tells. `unresolved` is a number of citations. */
export function corpusLines({ cards, topics, contrasts, codes }: CorpusFigures, unresolved: number): string[] {
  const missing = (ids: readonly string[]) => (ids.length > 0 ? `, not yet ${ids.join(' ')}` : '')
  const all = ({ used, unused }: CorpusFigures['topics']) => used.length + unused.length
  return [
    `cards ${cards}`,
    `topics covered ${topics.used.length} of ${all(topics)}${missing(topics.unused)}`,
    `contrasts used ${contrasts.used.length} of ${all(contrasts)}${missing(contrasts.unused)}`,
    `unresolved citations ${unresolved}`,
    '',
    ...codes.flatMap(codeLines),
  ]
}

function codeLines(figures: CodeFigures): string[] {
  const { code, cited, citable, citableCited, standings: given, telling, longest, first, byChance } = figures
  const total = standings.reduce((sum, standing) => sum + given[standing], 0)
  const share = (count: number, of: number) => `${count} (${of === 0 ? 0 : Math.round((100 * count) / of)} %)`
  const limit = `at most ${mostTelling.percent} % from ${mostTelling.fromCards} cards`
  return [
    `${code}: rules cited ${cited}; of the ${citable} that set a norm ${share(citableCited, citable)}`,
    `  standings ${standings.map((standing) => `${standing} ${share(given[standing], total)}`).join(', ')}`,
    `  in line on some options of ${telling} cards: longest ${longest} (${percentOf(longest, figures)} %), ` +
      `first ${first} (${percentOf(first, figures)} %); ${limit}; by chance ${Math.round(100 * byChance)} %`,
  ]
}

/** One line per card: lengths, ratio, reading ease and the number of findings, in columns. */
export function cardLines(cards: readonly { card: Card; findings: readonly Finding[] }[]): string[] {
  const head = `${'card'.padEnd(36)} options ratio  situation: words ease longest  options: ease  errors warnings`
  const ease = (value: number | null) => (value?.toFixed(0) ?? '-').padStart(4)
  const lines = cards.map(({ card, findings }) => {
    const { situation, options } = easeOf(card)
    const longest = Math.max(...sentencesOf(card.situation).map((sentence) => wordsOf(sentence).length))
    const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
    return [
      card.id.padEnd(36),
      String(card.options.length).padStart(7),
      optionRatio(card).toFixed(2).padStart(5),
      String(countWords(card.situation)).padStart(17),
      ease(situation),
      String(longest).padStart(7),
      ease(options).padStart(14),
      String(count('error')).padStart(7),
      String(count('warning')).padStart(8),
    ].join(' ')
  })
  return cards.length > 0 ? [head, ...lines] : []
}

/** One line per finding: where, how bad, and the sentence that an author reads. */
export const findingLines = (where: string, findings: readonly Finding[]): string[] =>
  findings.map(({ field, severity, message }) => `${severity} ${where}${field && `, ${field}`}: ${message}`)
