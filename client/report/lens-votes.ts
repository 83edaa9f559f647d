/** The votes of a session as the lens sees them: per card and vote, the share of every standing. */
import { type Standing, standings } from '../../shared/option.ts'
import type { PublishedReport, PublishedRound } from '../../shared/published-schema.ts'

export interface LensVote {
  readonly vote: 'first' | 'second'
  /** Percent; `null`: kept back; `none`: no option of the card has this standing. */
  readonly shares: Readonly<Record<Standing, number | null | 'none'>>
}

export interface LensCard {
  readonly card: string
  readonly title: string
  readonly votes: readonly LensVote[]
}

/** The cards of which the lens has something to show. */
export const lensCards = ({ rounds, lens }: PublishedReport): LensCard[] =>
  rounds.flatMap((round) => {
    const votes = votesOf(round, lens)
    return votes.length > 0 ? [{ card: round.card, title: round.title, votes }] : []
  })

function votesOf({ references, second }: PublishedRound, lens: string): LensVote[] {
  const reference = references.find(({ code }) => code === lens)
  if (!reference || reference.shares.length === 0) return []
  const shareOf = (vote: 'first' | 'second', standing: Standing): number | null | 'none' => {
    const isThere = reference.standings.some((one) => one.standing === standing)
    return isThere ? (reference.shares.find((one) => one.standing === standing)?.[vote] ?? null) : 'none'
  }
  const votes = (['first', ...(second ? ['second' as const] : [])] as const).map((vote) => ({
    vote,
    shares: Object.fromEntries(standings.map((standing) => [standing, shareOf(vote, standing)])) as LensVote['shares'],
  }))
  const hasShares = votes.some(({ shares }) => Object.values(shares).some((share) => typeof share === 'number'))
  return hasShares ? votes : []
}

/** The standings of a vote that have a share, with where each begins, in percent. Rounded shares can pass 100 together: then all are a little narrower. */
export function segmentsOf({
  shares,
}: LensVote): { standing: Standing; from: number; width: number; percent: number }[] {
  const known = standings.flatMap((standing) => {
    const percent = shares[standing]
    return typeof percent === 'number' && percent > 0 ? [{ standing, percent }] : []
  })
  const whole = Math.max(
    100,
    known.reduce((sum, { percent }) => sum + percent, 0),
  )
  let from = 0
  return known.map(({ standing, percent }) => {
    const width = (100 * percent) / whole
    const segment = { standing, from, width, percent }
    from += width
    return segment
  })
}
