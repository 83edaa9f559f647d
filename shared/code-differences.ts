/** What a new version of a code of conduct asks of the cards that cite it. */
import type { Code } from './code.ts'
import type { DraftCard } from './draft-card.ts'

/** Why a citation must be looked at: its rule is gone, says something else, or is as it was in the version before. */
export type Doubt = 'gone' | 'changed' | 'version'

/** One verdict of a card that cites another version than the one that holds. */
export interface ToCheck {
  readonly card: string
  readonly title: string
  readonly option: string
  readonly rule: string
  readonly why: Doubt
}

/**
 * Every citation in `cards` of another version of `code` than this one. `before` are the older versions that are known; of
 * a version that is not, a rule that is still there counts as changed.
 */
export function citationsToCheck(cards: readonly DraftCard[], code: Code, before: readonly Code[]): ToCheck[] {
  return cards.flatMap(({ id: card, title, references }) =>
    references
      .filter((reference) => reference.code === code.id && reference.version !== code.version.id)
      .flatMap(({ version, options }) => {
        const old = before.find((one) => one.version.id === version)
        return Object.entries(options).flatMap(([option, verdict]) =>
          verdict.citations.map((rule) => ({ card, title, option, rule, why: doubtOf(rule, code, old) })),
        )
      }),
  )
}

function doubtOf(id: string, { rules }: Code, old: Code | undefined): Doubt {
  const now = rules.find((rule) => rule.id === id)
  if (!now) return 'gone'
  const then = old?.rules.find((rule) => rule.id === id)
  return then && JSON.stringify(wordsOf(then)) === JSON.stringify(wordsOf(now)) ? 'version' : 'changed'
}

/** What a rule says; where it stands may change without a card having to. */
const wordsOf = ({ statement, norm, conditions }: Code['rules'][number]) => [statement, norm, conditions]
