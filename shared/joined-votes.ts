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

/** Whether a sum is over enough sessions, and in each vote over enough ballots. */
export const mayTell = (
  { sessions, votes }: Pick<JoinedVotes, 'sessions' | 'votes'>,
  rules: AcrossRules = acrossRules,
): boolean =>
  (!rules.sessions || sessions >= acrossLimits.sessions) &&
  (!rules.ballots || votes.every((counts) => total(counts) >= acrossLimits.ballots))

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

const isEnough = (group: readonly WaitingVotes[], rules: AcrossRules): boolean =>
  mayTell({ sessions: group.length, votes: addedUp(group) }, rules)

/** Which counts of a group are added up: all of them, or those of some sessions, votes and columns. */
type Which = (one: WaitingVotes, vote: number, slot: Slot) => boolean

/** The counts of a group, per vote and column. */
const addedUp = (group: readonly WaitingVotes[], which: Which = () => true): Counts[] =>
  (group[0]?.votes ?? []).map((_, vote) =>
    (group[0]?.slots ?? []).map((slot, at) =>
      total(group.map((one) => (which(one, vote, slot) ? (one.votes[vote]?.counts[at] ?? 0) : 0))),
    ),
  )

/** What somebody does not know who led the sessions of one account, for each account; and who has all reports. */
const unknownTo = (group: readonly WaitingVotes[], rules: AcrossRules): Which[] => [
  ...(rules.ownSessions
    ? ownersIn(group).map(
        (owner): Which =>
          (one) =>
            one.owner !== owner,
      )
    : []),
  ...(rules.reports ? [((one, vote, slot) => one.votes[vote]?.hidden.includes(slot) ?? false) satisfies Which] : []),
]

const ownersIn = (group: readonly WaitingVotes[]): string[] =>
  [...new Set(group.map(({ owner }) => owner))].filter((owner) => owner !== null)

/** The first part of the group that somebody could work out, though it is not enough; empty where there is none. */
function toldApart(group: readonly WaitingVotes[], rules: AcrossRules): readonly WaitingVotes[] {
  const [first] = group
  const parts = unknownTo(group, rules).flatMap((which) =>
    (first?.votes ?? []).flatMap((_, vote) =>
      (first?.slots ?? []).map((slot) => group.filter((one) => which(one, vote, slot))),
    ),
  )
  return parts.find((part) => part.length > 0 && !isEnough(part, rules)) ?? []
}

/** The sum with a group in it that may join. */
export function joined(
  sum: JoinedVotes | null,
  group: readonly WaitingVotes[],
  rules: AcrossRules = acrossRules,
): JoinedVotes | null {
  const [one] = group
  if (!one) return sum
  const { slots } = one
  const added = addedUp(group)
  const votes = added.map((counts, vote) => counts.map((count, at) => count + (sum?.votes[vote]?.[at] ?? 0)))
  const parts = rules.parts ? unknownTo(group, rules).flatMap((which) => addedUp(group, which)) : []
  const keptBack = rules.steady
    ? columnsKeptBack(slots, [...added, ...parts], sum?.keptBack)
    : columnsKeptBack(slots, [...votes, ...parts])
  return { sessions: (sum?.sessions ?? 0) + group.length, slots, votes, keptBack }
}
