/**
 * Votes of several sessions added up. This place decides which may be: a sum only ever grows by a group of sessions that
 * could be published by itself, also for somebody who knows some of them (T7). The others wait.
 */
import type { KeptVotes } from './kept-votes.ts'
import type { Slot } from './option.ts'
import { columnsKeptBack } from './published-spread.ts'
import { type AcrossRules, acrossLimits, acrossRules } from './publishing-rules.ts'
import { type Counts, total } from './tally.ts'

/** The votes of a session that are in no sum yet. All that wait together are of one card, with as many votes. */
export interface WaitingVotes extends Pick<KeptVotes, 'slots' | 'votes'> {
  readonly session: string
  /** The account that leads the session; null: anybody with the printed link. */
  readonly owner: string | null
}

/** The votes of one card over `sessions` sessions of a year. */
export interface JoinedVotes {
  readonly sessions: number
  readonly slots: readonly Slot[]
  /** The first vote, and the second where both were kept. */
  readonly votes: readonly Counts[]
  /** The columns of which no share is published. */
  readonly keptBack: readonly Slot[]
}

/** The largest group that may join a sum now; empty: they all wait. */
export function votesToJoin(
  waiting: readonly WaitingVotes[],
  rules: AcrossRules = acrossRules,
): readonly WaitingVotes[] {
  if (!rules.together) return waiting
  for (let group = waiting; ; ) {
    if (!isEnough(group, rules)) return []
    const apart = toldApart(group, rules)
    if (apart.length === 0) return group
    group = group.filter((one) => !apart.includes(one))
  }
}

/** Whether a sum over these may be told: enough sessions, and in each vote enough ballots. */
function isEnough(group: readonly WaitingVotes[], rules: AcrossRules): boolean {
  const ballots = (at: number): number => total(group.map(({ votes }) => total(votes[at]?.counts ?? [])))
  const least = Math.min(...(group[0]?.votes.map((_, at) => ballots(at)) ?? [0]))
  return (!rules.sessions || group.length >= acrossLimits.sessions) && (!rules.ballots || least >= acrossLimits.ballots)
}

/** The first part of the group that somebody could work out, though it is not enough; empty where there is none. */
function toldApart(group: readonly WaitingVotes[], rules: AcrossRules): readonly WaitingVotes[] {
  const parts = [...(rules.ownSessions ? partsBeside(group) : []), ...(rules.reports ? partsHeldBack(group) : [])]
  return parts.find((part) => part.length > 0 && !isEnough(part, rules)) ?? []
}

/** For each account, the sessions of the group that are not its own. */
const partsBeside = (group: readonly WaitingVotes[]): WaitingVotes[][] =>
  [...new Set(group.map(({ owner }) => owner))]
    .filter((owner) => owner !== null)
    .map((owner) => group.filter((one) => one.owner !== owner))

/** For each vote and column, the sessions whose reports hold it back. */
const partsHeldBack = (group: readonly WaitingVotes[]): WaitingVotes[][] =>
  (group[0]?.votes ?? []).flatMap((_, vote) =>
    (group[0]?.slots ?? []).map((slot) => group.filter(({ votes }) => votes[vote]?.hidden.includes(slot))),
  )

/** The sum with a group in it that may join. */
export function joined(
  sum: JoinedVotes | null,
  group: readonly WaitingVotes[],
  rules: AcrossRules = acrossRules,
): JoinedVotes | null {
  const [one] = group
  if (!one) return sum
  const { slots } = one
  const added = one.votes.map((_, vote) =>
    slots.map((_, at) => total(group.map(({ votes }) => votes[vote]?.counts[at] ?? 0))),
  )
  const votes = added.map((counts, vote) => counts.map((count, at) => count + (sum?.votes[vote]?.[at] ?? 0)))
  const keptBack = rules.steady ? columnsKeptBack(slots, added, sum?.keptBack) : columnsKeptBack(slots, votes)
  return { sessions: (sum?.sessions ?? 0) + group.length, slots, votes, keptBack }
}
