/** The columns of the table: the options of the card, and "anders" where the room is shown what was written instead. */
import type { ShownSpread } from '../../shared/disclosure.ts'
import { other, type Slot } from '../../shared/option.ts'
import type { Phase, Vote } from '../../shared/phase.ts'
import type { Counts } from '../../shared/tally.ts'
import type { PublicView } from '../../shared/view.ts'
import { tableWords } from './words.ts'

export interface Column {
  readonly slot: Slot
  readonly text: string
}

/** The votes whose spread may lie on the table. In other phases every column is an option. */
const onTable: Readonly<Partial<Record<Phase, readonly Vote[]>>> = {
  spread: ['first'],
  discussion: ['first'],
  counter: ['first'],
  shift: ['first', 'second'],
}

/** In authored order; "anders" is the last, without a letter, and only there when a shown spread has it. */
export function columnsOf({ card, progress, shown }: PublicView): readonly Column[] {
  if (!card) return []
  const options = card.options.map(({ id, text }): Column => ({ slot: id, text }))
  const apart = onTable[progress.phase]?.some((vote) => names(shown[vote], other))
  return apart ? [...options, { slot: other, text: tableWords().other }] : options
}

function names(spread: ShownSpread | null, slot: Slot): boolean {
  if (spread?.kind === 'counts') return spread.slots.includes(slot)
  return spread?.kind === 'nearlyAll' && spread.option === slot
}

/** The ballots of a shown spread, column by column. */
export const countsIn = (columns: readonly Column[], spread: Extract<ShownSpread, { kind: 'counts' }>): Counts =>
  columns.map(({ slot }) => spread.counts[spread.slots.indexOf(slot)] ?? 0)
