/** Columns of a spread, by their own names: a vote may have had more or fewer of them than the card has options. */
import type { OptionId, Slot } from '../../shared/option.ts'
import type { Counts } from '../../shared/tally.ts'

export interface OptionFace {
  readonly id: OptionId
  readonly text: string
}
/** A column with its words. */
export interface SlotFace {
  readonly id: Slot
  readonly text: string
}
/** What was counted, and under which columns. */
export interface Counted {
  readonly slots: readonly Slot[]
  readonly counts: Counts
}

/** The columns with the words of their options; `other` are the words of what was written instead. */
export const facesOf = (slots: readonly Slot[], options: readonly OptionFace[], other: string): SlotFace[] =>
  slots.map((slot) => ({ id: slot, text: options.find(({ id }) => id === slot)?.text ?? (slot === '*' ? other : '') }))

/** All columns of two votes; what was written instead comes last. */
export const bothSlots = (first: readonly Slot[], second: readonly Slot[]): Slot[] => {
  const all = [...new Set([...second, ...first])]
  return [...all.filter((slot) => slot !== '*'), ...all.filter((slot) => slot === '*')]
}

/** The count in one column; null when the vote did not have it. */
export const countIn = ({ slots, counts }: Counted, slot: Slot): number | null => counts[slots.indexOf(slot)] ?? null

/** Options are Dutch in every language of the page; the words for what was written instead are the page's own (A8). */
export const langOf = ({ id }: Pick<SlotFace, 'id'>): 'nl' | undefined => (id === '*' ? undefined : 'nl')
