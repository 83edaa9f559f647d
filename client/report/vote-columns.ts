/** The votes of a card that are published in shares, as columns of its table and bars of its picture. */
import type { Slot } from '../../shared/option.ts'
import type { PublishedMeasures, PublishedRound, PublishedSpread } from '../../shared/published-schema.ts'
import { bothSlots, facesOf, type SlotFace } from '../parts/slots.ts'
import { text } from '../text/text.ts'

type Shares = Extract<PublishedSpread, { kind: 'shares' }>
type Interval = NonNullable<PublishedMeasures['first']>['intervals'][number]

export interface VoteColumn {
  readonly vote: 'first' | 'second'
  readonly head: string
  readonly spread: Shares
  readonly intervals: readonly Interval[]
}

export function voteColumns({ first, second, measures }: PublishedRound): VoteColumn[] {
  const words = text.value.report
  const heads = { first: second ? words.first : words.only, second: words.second }
  const spreads = { first, second }
  return (['first', 'second'] as const).flatMap((vote) => {
    const spread = spreads[vote]
    if (spread?.kind !== 'shares') return []
    return [{ vote, head: heads[vote], spread, intervals: measures[vote]?.intervals ?? [] }]
  })
}

/** Every option of these votes with its words, in authored order. */
export const facesIn = (columns: readonly VoteColumn[], { options }: PublishedRound): SlotFace[] =>
  facesOf(bothSlots(columns[0]?.spread.slots ?? [], columns[1]?.spread.slots ?? []), options, text.value.report.other)

/** What one vote has for an option. `none`: it could not be chosen then; `kept`: kept back. */
export type Share =
  | { readonly kind: 'share'; readonly percent: number; readonly interval: Interval }
  | { readonly kind: 'kept' | 'none' }

export function shareOf({ spread, intervals }: VoteColumn, slot: Slot): Share {
  const at = spread.slots.indexOf(slot)
  const percent = spread.shares[at] ?? null
  if (at < 0) return { kind: 'none' }
  return percent === null ? { kind: 'kept' } : { kind: 'share', percent, interval: intervals[at] ?? null }
}

/** A share in words: a percentage, or why there is none. */
export function shareSaid(share: Share): string {
  const words = text.value.report
  if (share.kind === 'share') return text.value.words.percent(share.percent / 100)
  return share.kind === 'kept' ? words.keptBack : words.notThen
}
