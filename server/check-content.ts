/** `npm run check:content`: prints what the content holds and everything that breaks a limit; exits 1 on an error. */
import { join } from 'node:path'
import { checkCard } from '../shared/card-checks.ts'
import { checkCorpus } from '../shared/corpus-checks.ts'
import { corpusFigures } from '../shared/corpus-figures.ts'
import { isError } from '../shared/finding.ts'
import { inspectContent } from './content.ts'
import { cardLines, corpusLines, findingLines } from './content-report.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, '../content')
const { content, problems } = inspectContent(folder)
const cards = [...content.written.values()]
const figures = corpusFigures(cards, content.codes, content.topics, content.contrasts)
const perCard = cards.map((card) => ({ card, findings: checkCard(card, content) }))
const together = checkCorpus(figures)
const everything = [...together, ...perCard.flatMap(({ findings }) => findings)]
const unresolved = everything.flatMap(({ key, words }) => (key === 'citationUnknown' ? words : [])).length
const errors = everything.filter(isError).length + problems.length

const sections = [
  corpusLines(figures, unresolved),
  cardLines(perCard),
  perCard.flatMap(({ card, findings }) => findingLines(card.id, findings)),
  findingLines('all cards', together),
  problems,
  [`${errors} errors`],
]
process.stdout.write(
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`,
)
process.exitCode = errors > 0 ? 1 : 0
