/**
 * Spreads as they are published after the session: shares without small groups. All votes of a card are looked at together.
 * The same options are kept back in each, and so many that their shares could be exchanged without a change in anything
 * that is published: nobody can tell which of them has the few ballots.
 */
import type { Columns } from './difference.ts'
import type { ShownSpread } from './disclosure.ts'
import type { Slot } from './option.ts'
import type { PublishedSpread } from './published-schema.ts'
import {
  type PublishingRules,
  publishedPeople,
  publishedShare,
  publishingLimits,
  publishingRules,
} from './publishing-rules.ts'
import { type Counts, total } from './tally.ts'

type Counted = Extract<ShownSpread, { kind: 'counts' }>

/** The spreads of all votes of one card, in the same order, as they are published. */
export function publishedSpreads(
  spreads: readonly (ShownSpread | null)[],
  rules: PublishingRules = publishingRules,
): (PublishedSpread | null)[] {
  const inShares = spreads.filter((spread) => spread?.kind === 'counts').filter(hasShares)
  return spreads.map((spread) => {
    if (spread?.kind !== 'counts') return spread
    if (!hasShares(spread)) return { kind: 'word', word: spread.word }
    const together = rules.sameOptions ? inShares.filter((one) => one.slots.join() === spread.slots.join()) : [spread]
    return spreadWithout(keptBack(together, rules), spread, rules)
  })
}

const hasShares = ({ counts }: Counted): boolean => total(counts) >= publishingLimits.percentages

const isSmall = (count: number): boolean => count > 0 && count < publishingLimits.leastCell
const isLarge = (count: number): boolean => count >= publishingLimits.leastCell

/** The columns without a share in any of these votes over the same columns; `before`: those that are kept back anyhow. */
export function columnsKeptBack(
  slots: readonly Slot[],
  votes: readonly Counts[],
  before: readonly Slot[] = [],
  rules: PublishingRules = publishingRules,
): Slot[] {
  const kept = keptBack(
    votes.map((counts) => ({ slots, counts })),
    rules,
    before,
  )
  return slots.filter((slot) => kept.has(slot))
}

/** The columns without a share in any of these spreads, which have the same columns: never one small cell, nor only small ones. */
function keptBack(
  spreads: readonly Columns[],
  rules: PublishingRules,
  before: readonly Slot[] = [],
): ReadonlySet<Slot> {
  const kept = new Set<Slot>(before)
  if (!rules.smallCells) return kept
  for (const spread of spreads) for (const slot of slotsWhere(spread, isSmall)) kept.add(slot)
  if (!rules.complement) return kept
  for (let found = complement(spreads, kept); found.length > 0; found = complement(spreads, kept))
    for (const slot of found) kept.add(slot)
  return kept
}

/** The smallest other columns of the first spread whose small cells have no large one beside them. Equal ones go together: their order must not tell. */
function complement(spreads: readonly Columns[], kept: ReadonlySet<Slot>): Slot[] {
  for (const spread of spreads) {
    const beside = slotsWhere(spread, isLarge)
    if (slotsWhere(spread, isSmall).length === 0 || beside.some((slot) => kept.has(slot)) || beside.length === 0)
      continue
    const least = Math.min(...spread.counts.filter(isLarge))
    return slotsWhere(spread, (count) => count === least)
  }
  return []
}

const slotsWhere = ({ slots, counts }: Columns, holds: (count: number) => boolean): Slot[] =>
  slots.filter((_, at) => holds(counts[at] ?? 0))

/** A spread of which some columns are kept back; without a share that is left to show, only the word. */
export function spreadWithout(
  kept: ReadonlySet<Slot>,
  { slots, counts, word }: Omit<Counted, 'kind'>,
  rules: PublishingRules,
): PublishedSpread {
  const ballots = total(counts)
  const shares = slots.map((slot, at) => (kept.has(slot) ? null : publishedShare((counts[at] ?? 0) / ballots, rules)))
  const isEmpty = slots.every((slot, at) => kept.has(slot) || counts[at] === 0)
  return isEmpty
    ? { kind: 'word', word }
    : { kind: 'shares', slots, shares, ballots: publishedPeople(ballots, rules), word }
}
