/** From a card as written to a card as played: every citation looked up in the codes. */
import { type Code, type CodeVersion, mustWarn, type Rule } from './code.ts'
import type { Card, Deck, Option, Reference, Verdict } from './deck.ts'
import type { OptionId, Standing } from './option.ts'
import type { Panel } from './panel.ts'

/** A citation with the words that a reader needs beside it. */
export type Citation = Pick<Rule, 'id' | 'locator' | 'title' | 'statement' | 'conditions'>

/** A verdict whose citations were found. */
export interface PlayedVerdict {
  readonly standing: Standing
  readonly shade?: Verdict['shade']
  readonly reason: string
  readonly citations: readonly Citation[]
  readonly searched?: string | undefined
}

/** What one code says about a card, ready to show: no lookup is needed any more. */
export interface PlayedReference {
  readonly code: string
  readonly organisation: string
  readonly title: string
  readonly version: CodeVersion
  readonly warn: boolean
  readonly verdicts: Readonly<Partial<Record<OptionId, PlayedVerdict>>>
  readonly leavesOpen: string
  readonly talkTo: string
}

/** A card with its references looked up: what a session holds, so that it keeps the words it was played with. */
export interface PlayedCard extends Omit<Card, 'references' | 'options'> {
  readonly options: readonly Option[]
  readonly references: readonly PlayedReference[]
  /** Facts from a report that fit beside the card, whatever the lens. */
  readonly facts?: Panel | undefined
}

/**
 * A deck ready to play, in order. `version` is a short hash of all the rest: statistics are added up per version.
 * `order` says per card, in the same order as `cards`, why it stands there.
 */
export interface PlayedDeck extends Omit<Deck, 'cards'> {
  readonly version: string
  readonly cards: readonly PlayedCard[]
  readonly order: readonly { readonly id: string; readonly why: string }[]
}

/** Something wrong in a content file: the field as a path from the card, and a sentence. */
export interface ContentProblem {
  readonly field: string
  readonly message: string
}

/** Looks up every citation of `card` in `codes`; returns the card as played, or every problem found. */
export function resolveCard(
  card: Card,
  codes: ReadonlyMap<string, Code>,
): { card: PlayedCard } | { problems: ContentProblem[] } {
  const problems: ContentProblem[] = []
  const references = card.references.flatMap((reference, at) => {
    const found = codeOf(reference, codes, `references.${at}`, problems)
    return found ? [playedReference(reference, found, `references.${at}`, problems)] : []
  })
  return problems.length > 0 ? { problems } : { card: { ...card, references } }
}

function codeOf(
  reference: Reference,
  codes: ReadonlyMap<string, Code>,
  field: string,
  problems: ContentProblem[],
): Code | undefined {
  const found = codes.get(reference.code)
  if (!found) problems.push({ field, message: `there is no code of conduct "${reference.code}" in content/codes` })
  else if (found.version.id !== reference.version)
    problems.push({
      field,
      message: `cites version "${reference.version}" of ${reference.code}, but the file holds version "${found.version.id}"`,
    })
  else return found
  return undefined
}

function playedReference(reference: Reference, code: Code, field: string, problems: ContentProblem[]): PlayedReference {
  const rules = new Map(code.rules.map((rule) => [rule.id, rule]))
  const verdicts: Partial<Record<OptionId, PlayedVerdict>> = {}
  for (const [id, verdict] of Object.entries(reference.options) as [OptionId, Verdict][])
    verdicts[id] = playedVerdict(verdict, rules, `${field}.options.${id}`, problems)
  const { organisation, title, version } = code
  return {
    code: code.id,
    organisation,
    title,
    version,
    warn: mustWarn(version),
    verdicts,
    leavesOpen: reference.leavesOpen,
    talkTo: reference.talkTo,
  }
}

function playedVerdict(
  verdict: Verdict,
  rules: ReadonlyMap<string, Rule>,
  field: string,
  problems: ContentProblem[],
): PlayedVerdict {
  const citations = verdict.citations.flatMap((id) => {
    const rule = rules.get(id)
    if (!rule) problems.push({ field, message: `cites "${id}", which is no rule of this version of the code` })
    return rule
      ? [{ id, locator: rule.locator, title: rule.title, statement: rule.statement, conditions: rule.conditions }]
      : []
  })
  return { ...verdict, citations }
}
