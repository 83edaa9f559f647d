/** The measures of a round as they are published: only where numbers are, and blind to which option has which share. */
import { agreement } from './agreement.ts'
import type { ShownRound, ShownSpread } from './disclosure.ts'
import { wilsonInterval } from './interval.ts'
import { publishedChanges } from './published-changes.ts'
import type { PublishedMeasures, PublishedRound, PublishedSpread } from './published-schema.ts'
import { type PublishingRules, publishedShare } from './publishing-rules.ts'
import { polarisation, qualitativeVariation } from './statistics.ts'
import { total } from './tally.ts'

type Told = Pick<PublishedRound, 'first' | 'second' | 'shift'>

/** `ordered`: the author of the card says that its options are. */
export function publishedMeasures(
  shown: ShownRound,
  { first, second, shift }: Told,
  ordered: boolean,
  rules: PublishingRules,
): PublishedMeasures {
  return {
    first: measuresOf(shown.first, first, ordered, rules),
    second: measuresOf(shown.second, second, ordered, rules),
    ...publishedChanges(shown, { first, second, shift }, rules),
  }
}

function measuresOf(
  shown: ShownSpread | null,
  published: PublishedSpread | null,
  ordered: boolean,
  rules: PublishingRules,
): PublishedMeasures['first'] {
  if (shown?.kind !== 'counts' || published?.kind !== 'shares') return null
  const { counts } = shown
  const isWhole = !published.shares.includes(null) || !rules.order
  const share = (value: number | null): number => publishedShare(value ?? 0, rules)
  return {
    variation: share(qualitativeVariation(counts)),
    polarisation: share(polarisation(counts)),
    agreement: ordered && isWhole ? share(agreement(counts)) : null,
    intervals: counts.map((count, at) => {
      const interval = published.shares[at] === null ? null : wilsonInterval(count, total(counts))
      return interval && { low: share(interval.low), high: share(interval.high) }
    }),
  }
}
