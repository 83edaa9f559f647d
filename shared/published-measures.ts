/** The measures of a round as they are published: only where numbers are, and blind to which option has which share. */
import { agreement } from './agreement.ts'
import type { ShownRound, ShownSpread } from './disclosure.ts'
import { wilsonInterval } from './interval.ts'
import type { PublishedMeasures, PublishedRound, PublishedSpread } from './published-schema.ts'
import { type PublishingRules, publishedShare, publishingLimits } from './publishing-rules.ts'
import { grossChange, netChange } from './shift.ts'
import { shiftTest } from './shift-test.ts'
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
    ...changesIn(shown, shift !== null, rules),
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

/** From the matrix, where the room was shown it and the word for the shift is published. One to four ballots that moved are kept back. */
function changesIn(
  { shift }: ShownRound,
  isPublished: boolean,
  rules: PublishingRules,
): Pick<PublishedMeasures, 'gross' | 'net' | 'test'> {
  if (shift?.kind !== 'words' || !shift.matrix || shift.pairs === null || !isPublished)
    return { gross: null, net: null, test: null }
  const pairs = { matrix: shift.matrix, pairs: shift.pairs, leftOut: 0 }
  const moved = (change: number | null): number | null => {
    const ballots = Math.round((change ?? 0) * pairs.pairs)
    const isFew = rules.fewMoves && ballots > 0 && ballots < publishingLimits.leastCell
    return change === null || isFew ? null : publishedShare(change, rules)
  }
  const chance = shiftTest(shift.matrix)
  return {
    gross: moved(grossChange(pairs)),
    net: moved(netChange(pairs)),
    test: chance === null ? null : chance < 0.05 ? 'shown' : 'notShown',
  }
}
