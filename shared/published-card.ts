/** What is published of one card over the sessions of a year: its spreads, how divided they were, and what grew. */
import { growthInterval, variationInterval, wilsonInterval } from './interval.ts'
import { type JoinedVotes, mayTell } from './joined-votes.ts'
import { other, type Slot } from './option.ts'
import { spreadWithout } from './published-spread.ts'
import type { PublishedCard, PublishedGrowth, PublishedSum } from './published-year-schema.ts'
import {
  type AcrossRules,
  acrossRules,
  type PublishingRules,
  publishedShare,
  publishingRules,
} from './publishing-rules.ts'
import { qualitativeVariation, spreadWord } from './statistics.ts'
import { type Counts, total } from './tally.ts'
import type { CardSum, DeckFaces } from './year-sums.ts'

export interface CardRules {
  readonly across: AcrossRules
  readonly publishing: PublishingRules
}
const allRules: CardRules = { across: acrossRules, publishing: publishingRules }

/** Of a card that is played with one vote and with two, each is a sum by itself: the one with two votes is told. */
export function publishCard(
  { id, title, options }: DeckFaces['cards'][number],
  { played, votes }: Pick<CardSum, 'played' | 'votes'>,
  rules: CardRules = allRules,
): PublishedCard {
  const told = votes.filter((sum) => mayTell(sum, rules.across))
  const sum = withoutEmpty(told.find((one) => one.votes.length === 2) ?? told[0] ?? null)
  const [first = null, second = null] = sum?.votes ?? []
  const [firstSum, secondSum] = [first, second].map((counts) => sum && counts && publishSum(sum, counts, rules))
  return {
    card: id,
    title,
    options: options.map(({ id: letter, text }) => ({ id: letter, text })),
    played,
    leftOut: played - (sum?.sessions ?? 0),
    first: firstSum ?? null,
    second: secondSum ?? null,
    variation: first && firstSum?.spread.kind === 'shares' ? variationOf(first, rules.publishing) : null,
    growth: sum && first && second ? mostGrown(sum, first, second, rules.publishing) : null,
  }
}

/** Without the column of what was written, where nobody wrote anything in either vote. */
function withoutEmpty(sum: JoinedVotes | null): JoinedVotes | null {
  if (!sum) return null
  const at = sum.slots.indexOf(other)
  if (sum.votes.some((counts) => counts[at] !== 0)) return sum
  return {
    ...sum,
    slots: sum.slots.filter((slot) => slot !== other),
    votes: sum.votes.map((counts) => counts.filter((_, place) => place !== at)),
  }
}

function publishSum({ slots, keptBack }: JoinedVotes, counts: Counts, { publishing }: CardRules): PublishedSum {
  const word = spreadWord(counts) ?? 'mixed'
  const spread = spreadWithout(new Set(keptBack), { slots, counts, word }, publishing)
  const intervals = slots.map((slot, at) => {
    const interval = wilsonInterval(counts[at] ?? 0, total(counts))
    return keptBack.includes(slot) || !interval ? null : roundedRange(interval, publishing)
  })
  return { spread, intervals: spread.kind === 'shares' ? intervals : [] }
}

function variationOf(counts: Counts, rules: PublishingRules): PublishedCard['variation'] {
  const [value, interval] = [qualitativeVariation(counts), variationInterval(counts)]
  if (value === null || !interval) return null
  return { value: publishedShare(value, rules), interval: roundedRange(interval, rules) }
}

/** Of the options of which a share is published, the one whose share changed most; the first of equal ones. */
function mostGrown(
  { slots, keptBack }: JoinedVotes,
  first: Counts,
  second: Counts,
  rules: PublishingRules,
): PublishedGrowth | null {
  const grown = slots.flatMap((slot, at) =>
    keptBack.includes(slot)
      ? []
      : [growthOf(slot, first[at] ?? 0, second[at] ?? 0, [total(first), total(second)], rules)],
  )
  const most = Math.max(...grown.map(({ by }) => Math.abs(by)))
  return grown.find(({ by }) => Math.abs(by) === most) ?? null
}

function growthOf(
  slot: Slot,
  before: number,
  after: number,
  [of, ofAfter]: readonly [number, number],
  rules: PublishingRules,
): PublishedGrowth {
  const interval = growthInterval({ count: before, of }, { count: after, of: ofAfter }) ?? { low: -1, high: 1 }
  return { slot, by: publishedShare(after / ofAfter - before / of, rules), interval: roundedRange(interval, rules) }
}

const roundedRange = ({ low, high }: { readonly low: number; readonly high: number }, rules: PublishingRules) => ({
  low: publishedShare(low, rules),
  high: publishedShare(high, rules),
})
