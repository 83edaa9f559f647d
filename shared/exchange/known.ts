/** What an installation has that files point at, and what a file points at that is not there. */
import type { Code, Topic } from '../code.ts'
import { type Place, type Problem, problem } from './problem.ts'
import type { WholeDeck } from './whole-deck.ts'

export interface Known {
  readonly codes: ReadonlyMap<string, Code>
  readonly topics: readonly Topic[]
  readonly contrasts: readonly { readonly id: string }[]
}

/** An installation that has nothing: whatever a file points at is unknown to it. */
export const nothingKnown: Known = { codes: new Map(), topics: [], contrasts: [] }

/** A topic by its name, or by what it is called on screen. */
export const topicIn = (name: string, { topics }: Known): string =>
  topics.find(({ id, label }) => id !== name && label.toLowerCase() === name.toLowerCase())?.id ?? name

type Path = readonly PropertyKey[]
type Found = Problem | null

/** Topics, contrasts, codes, versions and rules that a deck names and that are not here. */
export function unknownsIn({ cards }: WholeDeck, known: Known, placeOf: (path: Path) => Place): Problem[] {
  const topics = new Set(known.topics.map(({ id }) => id))
  const contrasts = new Set(known.contrasts.map(({ id }) => id))
  const check = (key: Problem['key'], isKnown: boolean, path: Path, word: string): Found =>
    isKnown ? null : problem(key, placeOf(path), [word])
  return cards
    .flatMap((card, at) => [
      ...card.topics.map((id, i) => check('topicUnknown', topics.has(id), ['cards', at, 'topics', i], id)),
      ...card.contrasts.map((id, i) => check('contrastUnknown', contrasts.has(id), ['cards', at, 'contrasts', i], id)),
      ...card.references.flatMap((one, i) => unknownsOf(one, known, ['cards', at, 'references', i], check)),
    ])
    .filter((found) => found !== null)
}

type Reference = WholeDeck['cards'][number]['references'][number]

function unknownsOf(
  { code: id, version, options }: Reference,
  { codes }: Known,
  path: Path,
  check: (key: Problem['key'], isKnown: boolean, path: Path, word: string) => Found,
): Found[] {
  const code = codes.get(id)
  if (!code) return [check('codeUnknown', false, [...path, 'code'], id)]
  const rules = new Set(code.rules.map((rule) => rule.id))
  return [
    check('versionUnknown', code.version.id === version, [...path, 'version'], version),
    ...Object.entries(options).flatMap(([letter, { citations }]) =>
      citations.map((rule, at) =>
        check('ruleUnknown', rules.has(rule), [...path, 'options', letter, 'citations', at], rule),
      ),
    ),
  ]
}
