/** What the codes say about the options of a card, and which share of the ballots went to each standing. */
import type { PlayedCard, PlayedReference } from './citation.ts'
import type { ShownSpread } from './disclosure.ts'
import { type OptionId, type Standing, standings } from './option.ts'
import type { PublishedReference, PublishedSpread, StandingShare } from './published-schema.ts'
import { type PublishingRules, publishedShare, publishingRules } from './publishing-rules.ts'
import { hasStanding, standingShare } from './standing-share.ts'

/** One vote: as the room was shown it, and as it is published. */
export interface PublishedVote {
  readonly shown: ShownSpread | null
  readonly published: PublishedSpread | null
}

/** Every code of the card, the lens first. */
export function publishedReferences(
  card: PlayedCard,
  lens: string,
  votes: { readonly first: PublishedVote; readonly second: PublishedVote },
  rules: PublishingRules = publishingRules,
): PublishedReference[] {
  const lensFirst = [...card.references].sort((a, b) => Number(b.code === lens) - Number(a.code === lens))
  return lensFirst.map((reference) => ({
    code: reference.code,
    organisation: reference.organisation,
    title: reference.title,
    year: reference.version.year,
    read: reference.version.read,
    warn: reference.warn,
    standings: Object.entries(reference.verdicts).map(([option, { standing, shade, reason, citations }]) => ({
      option: option as OptionId,
      standing,
      shade: shade ?? null,
      reason,
      rules: citations.map(({ title, locator }) => ({ title, where: locator })),
    })),
    shares: standings.flatMap((standing): StandingShare[] => {
      const first = shareOf(standing, reference, votes.first, rules)
      const second = shareOf(standing, reference, votes.second, rules)
      return first === null && second === null ? [] : [{ standing, first, second }]
    }),
  }))
}

/** Percent of the ballots on options that the code gives this standing; null where it may not be told, or no option has it. */
function shareOf(
  standing: Standing,
  reference: PlayedReference,
  { shown, published }: PublishedVote,
  rules: PublishingRules,
): number | null {
  if (shown?.kind !== 'counts' || published?.kind !== 'shares') return null
  const isIn = shown.slots.map((slot) => hasStanding(reference, slot, standing))
  const kept = isIn.filter((_, at) => published.shares[at] === null)
  if (!isIn.includes(true) || (rules.standings && new Set(kept).size > 1)) return null
  const share = standingShare(shown, reference, standing)
  return share === null ? null : publishedShare(share, rules)
}
