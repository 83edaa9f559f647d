/** Which arguments speak for one's own option, and which for the other side. */
import type { Choice } from '../../shared/ballot.ts'
import { abstention } from '../../shared/ballot.ts'
import { type OptionId, other } from '../../shared/option.ts'
import type { ArgumentFace } from '../../shared/view.ts'

export interface Sides {
  readonly others: readonly ArgumentFace[]
  readonly mine: readonly ArgumentFace[]
  /** One's own option; null when this device knows none. */
  readonly option: OptionId | null
}

/** Without a known option everything is of the other side. Other sides by letter, so that they stand as on the table. */
export function sidesOf(found: readonly ArgumentFace[], choice: Choice | null): Sides {
  const option = choice === null || choice === abstention || choice === other ? null : choice
  const others = found.filter((argument) => argument.option !== option)
  return {
    others: [...others].sort((a, b) => a.option.localeCompare(b.option)),
    mine: found.filter((argument) => argument.option === option),
    option,
  }
}
