/** What all cards together cover, and whether length or place gives the option away that a code approves. */
import type { Code } from './code.ts'
import type { Card, Reference, Verdict } from './deck.ts'
import type { Standing } from './option.ts'

/** How a code is used: rules cited by any card, standings given, and where the options in line stand. */
export interface CodeFigures {
  readonly code: string
  readonly cited: number
  /** Rules that set a norm (every norm but `feit`), and how many of those are cited. */
  readonly citable: number
  readonly citableCited: number
  readonly standings: Readonly<Record<Standing, number>>
  /** Cards on which some options are in line and others not; of those, how often the longest or the first is in line. */
  readonly telling: number
  readonly longest: number
  readonly first: number
  /** How often the first would be in line if the options were shuffled: the mean share of options in line, 0-1. */
  readonly byChance: number
}

export interface CorpusFigures {
  readonly cards: number
  /** Ids that occur on a card, in the order of the lists they come from, and those that do not yet. */
  readonly topics: { readonly used: readonly string[]; readonly unused: readonly string[] }
  readonly contrasts: { readonly used: readonly string[]; readonly unused: readonly string[] }
  readonly codes: readonly CodeFigures[]
}

type Identified = readonly { readonly id: string }[]

/** Counts over `cards`; `topics` and `contrasts` are all there are. */
export const corpusFigures = (
  cards: readonly Card[],
  codes: ReadonlyMap<string, Code>,
  topics: Identified,
  contrasts: Identified,
): CorpusFigures => ({
  cards: cards.length,
  topics: split(topics, new Set(cards.flatMap((card) => card.topics))),
  contrasts: split(contrasts, new Set(cards.flatMap((card) => card.contrasts))),
  codes: [...codes.values()].map((code) => codeFigures(cards, code)),
})

function split(all: Identified, present: ReadonlySet<string>) {
  const ids = all.map(({ id }) => id)
  return { used: ids.filter((id) => present.has(id)), unused: ids.filter((id) => !present.has(id)) }
}

function codeFigures(cards: readonly Card[], { id, rules }: Code): CodeFigures {
  const references = cards.flatMap((card) => referenceTo(card, id) ?? [])
  const verdicts = references.flatMap(({ options }) => Object.values(options))
  const cited = new Set(verdicts.flatMap(({ citations }) => citations))
  const citable = rules.filter(({ norm }) => norm !== 'feit')
  return {
    code: id,
    cited: rules.filter((rule) => cited.has(rule.id)).length,
    citable: citable.length,
    citableCited: citable.filter((rule) => cited.has(rule.id)).length,
    standings: countStandings(verdicts),
    ...tells(cards, id),
  }
}

const referenceTo = (card: Card, code: string): Reference | undefined =>
  card.references.find((reference) => reference.code === code)

function countStandings(verdicts: readonly Verdict[]): Record<Standing, number> {
  const count = (standing: Standing) => verdicts.filter((verdict) => verdict.standing === standing).length
  return { inLine: count('inLine'), grey: count('grey'), contrary: count('contrary'), silent: count('silent') }
}

/** Ties count as longest: whoever picks the longest may pick any of them. */
function tells(cards: readonly Card[], code: string) {
  const telling = cards.flatMap((card) => inLineOn(card, code) ?? [])
  const share = ({ inLine }: OptionsInLine) => inLine.filter(Boolean).length / inLine.length
  return {
    telling: telling.length,
    longest: telling.filter(({ inLine, longest }) => inLine.some((yes, at) => yes && longest[at])).length,
    first: telling.filter(({ inLine }) => inLine[0]).length,
    byChance: telling.reduce((sum, one) => sum + share(one), 0) / Math.max(1, telling.length),
  }
}

interface OptionsInLine {
  readonly inLine: readonly boolean[]
  readonly longest: readonly boolean[]
}

/** Per option, whether it is in line and whether it is the longest; undefined if all or none are in line. */
function inLineOn(card: Card, code: string): OptionsInLine | undefined {
  const verdicts = referenceTo(card, code)?.options
  const inLine = card.options.map(({ id }) => verdicts?.[id]?.standing === 'inLine')
  const most = Math.max(...card.options.map(({ text }) => text.length))
  if (inLine.every(Boolean) || !inLine.some(Boolean)) return undefined
  return { inLine, longest: card.options.map(({ text }) => text.length === most) }
}
