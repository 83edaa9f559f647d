/** Counting ballots. */
import { abstention, type Choice } from './ballot.ts'
import type { Slot } from './option.ts'

/** Ballots per option in authored order; every option has a number, also when it is 0. */
export type Counts = readonly number[]

export interface Tally {
  readonly counts: Counts
  /** Ballots without an option. */
  readonly abstained: number
}

/** Counts ballots per option. Ballots on an option that the card does not have are a bug, and throw. */
export function tallyOf(ballots: Iterable<Choice>, options: readonly Slot[]): Tally {
  const counts = new Map<Choice, number>([...options, abstention].map((choice) => [choice, 0] as const))
  for (const choice of ballots) {
    const sofar = counts.get(choice)
    if (sofar === undefined) throw new Error(`a ballot holds "${choice}", which is no option of this card`)
    counts.set(choice, sofar + 1)
  }
  return { counts: options.map((option) => counts.get(option) ?? 0), abstained: counts.get(abstention) ?? 0 }
}

/** Sum of counts. */
export const total = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0)
