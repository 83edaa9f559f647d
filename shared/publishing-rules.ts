/** What may be published after a session (T7): the limits and the rules by name. `published-spread.ts`, `joined-votes.ts` and their neighbours apply them. */

/** In ballots on options; `step` in percent, and in people. Below ten ballots there is only the word (what the rules leave of fewer is nothing). */
export const publishingLimits = { percentages: 10, leastCell: 5, step: 5 } as const

/**
 * The rules. All of them hold, always; the attack test switches each off to see that it is needed. Rounding comes on top: the
 * others hold back enough for a reader who has guessed every number behind what is rounded.
 */
export const publishingRules = {
  /** An option with one to four ballots has no share. */
  smallCells: true,
  /** Nor has the option with the next fewest ballots, and every one equal to it: otherwise the rest of the sum would tell. */
  complement: true,
  /** An option that is kept back in one vote of a card is kept back in all of them, so that nothing beside them tells two such options apart. */
  sameOptions: true,
  /** The word for the shift only where both votes have the same columns, or nothing is kept back. */
  comparable: true,
  /** The share of a standing only if its options are all of those kept back, or none of them. */
  standings: true,
  /** Agreement over ordered options only where nothing is kept back: it would tell which option has the few ballots. */
  order: true,
  /** One to four ballots that moved have no share, nor all that moved where one to four stayed. */
  fewMoves: true,
  /** Who went from which option to which only where no cell has one to four ballots, nothing is kept back, and no spread has one to four more than the matrix. */
  wholeMatrix: true,
  /** Shares in steps of five percent. */
  roundShares: true,
  /** Ballots and seats in steps of five, and none under ten. */
  roundPeople: true,
} as const
export type PublishingRules = Readonly<Record<keyof typeof publishingRules, boolean>>

const { step, percentages } = publishingLimits

/** Percent of 0-1 (agreement: from -1), in steps of five. */
export function publishedShare(part: number, rules: PublishingRules = publishingRules): number {
  if (!rules.roundShares) return Number((100 * part).toFixed(9))
  // Without minus zero.
  return Math.round((100 * part) / step) * step + 0
}

/** A number of people or ballots, to the nearest five; null under ten. */
export function publishedPeople(count: number, rules: PublishingRules = publishingRules): number | null {
  if (!rules.roundPeople) return count
  return count < percentages ? null : Math.round(count / step) * step
}

/** Least sessions, and ballots on options in each vote, of which a sum over sessions may be told. */
export const acrossLimits = { sessions: 5, ballots: 50 } as const

/**
 * The rules for sums over sessions, by name. They hold on top of those for a report, which a sum is published by as well. All say the same: what
 * somebody can work out with a subtraction is again a sum over enough sessions.
 */
export const acrossRules = {
  /** No sum over fewer sessions. */
  sessions: true,
  /** No sum over fewer ballots. */
  ballots: true,
  /** A sum grows by enough sessions at a time: otherwise the year before and after would tell the last session. */
  together: true,
  /** Of what grows together, the sessions that somebody did not lead are enough, or none: who led a session knows its counts. */
  ownSessions: true,
  /** Of what grows together, the sessions whose reports hold an option back are enough, or none: the other reports tell the rest. */
  reports: true,
  /** An option with few ballots in such a part is held back in the sum. */
  parts: true,
  /** An option with few ballots in what grows together is held back with another, from then on: otherwise the sums before and after would tell them. */
  steady: true,
} as const
export type AcrossRules = Readonly<Record<keyof typeof acrossRules, boolean>>
