/** The limits that hold for all cards together. Under a number of cards they say too little and are left out. */
import type { CodeFigures, CorpusFigures } from './corpus-figures.ts'
import { type Finding, finding } from './finding.ts'

/** Most percent of cards on which the longest, or the first, option is in line; looked at from so many cards. */
export const mostTelling = { percent: 40, fromCards: 20 } as const
/** Fewest contrasts that the cards name together; that and a card per topic are asked from so many cards. */
export const leastCoverage = { contrasts: 35, fromCards: 40 } as const

/** Everything found in the figures of all cards together. */
export const checkCorpus = (figures: CorpusFigures): Finding[] => [
  ...checkTells(figures),
  ...(figures.cards >= leastCoverage.fromCards ? checkCoverage(figures) : []),
]

/** Percent of the cards that can tell, rounded up: 0 if there are none. */
export const percentOf = (count: number, { telling }: CodeFigures): number =>
  telling === 0 ? 0 : Math.ceil((100 * count) / telling)

/** Whether the approved option is given away by its length or its place. */
export const checkTells = ({ cards, codes }: CorpusFigures): Finding[] =>
  cards >= mostTelling.fromCards ? codes.flatMap(tellsUnder) : []

function tellsUnder(figures: CodeFigures): Finding[] {
  const limit = mostTelling.percent
  const [longest, first] = [percentOf(figures.longest, figures), percentOf(figures.first, figures)]
  return [
    ...(longest > limit ? [finding('inLineLongest', '', { percent: longest, limit }, [figures.code])] : []),
    ...(first > limit ? [finding('inLineFirst', '', { percent: first, limit }, [figures.code])] : []),
  ]
}

function checkCoverage({ topics, contrasts }: CorpusFigures): Finding[] {
  const numbers = { used: contrasts.used.length, limit: leastCoverage.contrasts }
  return [
    ...(topics.unused.length > 0 ? [finding('topicsUncovered', '', {}, topics.unused)] : []),
    ...(numbers.used < numbers.limit ? [finding('contrastsUnused', '', numbers, contrasts.unused)] : []),
  ]
}
