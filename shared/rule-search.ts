/** Finding a rule to cite: by words, by topic, by the number of its article; and where it stands in its code. */
import type { Code, Rule } from './code.ts'
import { fitOf, wordsOfQuery } from './word-search.ts'

/** A rule with the code it stands in. */
export interface FoundRule {
  readonly code: Code
  readonly rule: Rule
}

/** What to look for. Empty texts do not narrow it down. */
export interface RuleQuery {
  readonly words: string
  readonly topic: string
  readonly code: string
}

/** What fits, best first; rules that fit alike stay in the order of their code. `labels`: how topics are called. */
export function findRules(
  codes: readonly Code[],
  { words, topic, code: only }: RuleQuery,
  labels: ReadonlyMap<string, string>,
): FoundRule[] {
  const query = wordsOfQuery(words)
  const scored = codes
    .filter(({ id }) => only === '' || id === only)
    .flatMap((code) => code.rules.map((rule) => ({ code, rule })))
    .filter(({ rule }) => topic === '' || topicsOf(rule).includes(topic))
    .map((found) => ({ found, fit: query.length === 0 ? 1 : fitOf(query, textsOf(found, labels)) }))
  return scored
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ found }) => found)
}

const topicsOf = (rule: Rule): string[] => [rule.topic, ...rule.alsoTopics]

const textsOf = ({ code, rule }: FoundRule, labels: ReadonlyMap<string, string>) =>
  [
    [6, rule.title],
    [5, rule.locator],
    [5, rule.id],
    [4, rule.statement],
    [
      3,
      topicsOf(rule)
        .map((id) => labels.get(id) ?? id)
        .join(' '),
    ],
    [2, [...rule.conditions, rule.note ?? ''].join(' ')],
    [2, code.organisation],
  ] as const

/** The rules of the other codes, and of this one, about one of `topics`: this code first. */
export const rulesAbout = (codes: readonly Code[], topics: readonly string[], first: string): FoundRule[] =>
  [...codes]
    .sort((a, b) => Number(b.id === first) - Number(a.id === first))
    .flatMap((code) => code.rules.map((rule) => ({ code, rule })))
    .filter(({ rule }) => topics.includes(rule.topic))

/** A rule between those before and after it in its code, at most `around` on each side. */
export function placeOf({ rules }: Code, id: string, around = 2): readonly Rule[] {
  const at = rules.findIndex((rule) => rule.id === id)
  return at < 0 ? [] : rules.slice(Math.max(0, at - around), at + around + 1)
}
