/** What two tallies differ by: the sums that somebody in the room could do. */
import { other, type Slot } from './option.ts'
import { type Counts, total } from './tally.ts'

/** Counts with what they count. */
export interface Columns {
  readonly slots: readonly Slot[]
  readonly counts: Counts
}

export interface Difference {
  /** Ballots that the later tally has more, and less, summed over its columns. */
  readonly more: number
  readonly less: number
  /** Per column how many more or less, without sign. */
  readonly sizes: Columns
}

const countIn = ({ slots, counts }: Columns, slot: Slot): number => counts[slots.indexOf(slot)] ?? 0

export function differenceOf(before: Columns, after: Columns): Difference {
  const slots = [...new Set([...before.slots, ...after.slots])]
  const differences = slots.map((slot) => countIn(after, slot) - countIn(before, slot))
  return {
    more: total(differences.filter((d) => d > 0)),
    less: -total(differences.filter((d) => d < 0)),
    sizes: { slots, counts: differences.map(Math.abs) },
  }
}

/**
 * The difference as it stands, and as it reads when an option that only one of the two has, is taken for what was written
 * instead of an option in the other: it was made of that.
 */
export const readingsOf = (before: Columns, after: Columns): Difference[] => [
  differenceOf(before, after),
  differenceOf(folded(before, after), folded(after, before)),
]

/** The columns that both have, and everything else in one column. */
function folded(columns: Columns, counterpart: Columns): Columns {
  const shared = columns.slots.filter((slot) => slot !== other && counterpart.slots.includes(slot))
  const rest = total(columns.counts) - total(shared.map((slot) => countIn(columns, slot)))
  return { slots: [...shared, other], counts: [...shared.map((slot) => countIn(columns, slot)), rest] }
}

/** Whether a difference is itself a tally: only ballots that came, or only ones that went. */
export const isTally = ({ more, less }: Difference): boolean => (more === 0) !== (less === 0)
