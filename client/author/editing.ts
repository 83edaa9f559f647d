/** A card that is being edited, as every field of the form gets it. */
import type { LintedAgainst } from '../../shared/card-lint.ts'
import { lintCard } from '../../shared/card-lint.ts'
import type { Code } from '../../shared/code.ts'
import type { DraftCard } from '../../shared/draft-card.ts'
import { type Finding, isError } from '../../shared/finding.ts'
import { aboutOf, ownStep } from './history.ts'
import type { Manuscript } from './manuscript.ts'
import { withValue } from './paths.ts'

export interface Editing {
  readonly card: DraftCard
  readonly findings: readonly Finding[]
  /** What the card is checked against, and what there is to choose from. */
  readonly against: Against
  /** Puts a value at a path; `about`: what the step back is about, the path itself when left out. */
  set(path: string, value: unknown, about?: string): void
  /** Puts another card in its place. */
  replace(card: DraftCard): void
}

/** Everything to write with. */
export interface Against extends LintedAgainst {
  readonly codes: ReadonlyMap<string, Code>
  readonly topics: readonly { readonly id: string; readonly label: string; readonly description: string }[]
  readonly contrasts: readonly { readonly id: string; readonly question: string; readonly topics: readonly string[] }[]
}

/** The form's view of a manuscript of a card. */
export function editingOf(script: Manuscript, card: DraftCard, against: Against): Editing {
  const change = (body: DraftCard, about: string) => script.change({ kind: 'card', body }, about)
  return {
    card,
    findings: lintCard(card, against),
    against,
    set: (path, value, about = aboutOf(path, value)) => change(withValue(card, path, value), about),
    replace: (body) => change(body, ownStep),
  }
}

/** Findings of one field, errors first. */
export const findingsAt = ({ findings }: Pick<Editing, 'findings'>, path: string): Finding[] =>
  findings.filter(({ field }) => field === path).sort((a, b) => Number(isError(b)) - Number(isError(a)))
