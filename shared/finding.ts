/** Something that a check found in a card or a set of cards, with a sentence for its author. */
import { type FindingKey, findingKinds, type Sentence, type Severity } from './finding-kinds.ts'

export type { FindingKey, Severity } from './finding-kinds.ts'

type Numbers = Readonly<Record<string, number>>

/** `field` is a path inside the card ('options.1.text', '' for the whole); `words` are the words that it is about. */
export interface Finding {
  readonly field: string
  readonly key: FindingKey
  readonly severity: Severity
  readonly numbers: Numbers
  readonly words: readonly string[]
  readonly message: string
}

/** A finding of one kind. `numbers` are what was counted and its limit. */
export function finding(key: FindingKey, field: string, numbers: Numbers = {}, words: readonly string[] = []): Finding {
  const [severity, sentence]: readonly [Severity, Sentence] = findingKinds[key]
  return { field, key, severity, numbers, words, message: sentence(numbers, words.join(', ')) }
}

/** Errors keep content from being published. */
export const isError = ({ severity }: Pick<Finding, 'severity'>): boolean => severity === 'error'
