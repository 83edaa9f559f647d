/** Ballots: one choice per voter key in each vote. They never carry a seat, a team, an order or a time. */
import type { Slot } from './option.ts'
import type { Vote } from './phase.ts'

/** What a ballot holds: an option's letter, '*' for something written, or '-' for an abstention. Always one character, so that frames have one length. */
export type Choice = Slot | '-'
export const abstention = '-' as const satisfies Choice

export type VoterKey = string

/** The open ballots of one vote. */
export type Ballots = ReadonlyMap<VoterKey, Choice>

/** The ballots of a round that is not settled, per vote. */
export type RoundBallots = Readonly<Record<Vote, Ballots>>

export const noBallots: RoundBallots = { first: new Map(), second: new Map() }

/** The pairs of first and second choice of voter keys that chose an option in both votes, and how many ballots on options had no partner. */
export function pairsOf({ first, second }: RoundBallots): {
  pairs: readonly (readonly [Slot, Slot])[]
  leftOut: number
} {
  const pairs: (readonly [Slot, Slot])[] = []
  let single = 0
  for (const [key, before] of first) {
    const after = second.get(key) ?? abstention
    if (before !== abstention && after !== abstention) pairs.push([before, after])
    else if (before !== abstention || after !== abstention) single++
  }
  for (const [key, after] of second) if (!first.has(key) && after !== abstention) single++
  return { pairs, leftOut: single }
}

/** Longest written-in text, in characters, and the bytes that its field has in every frame, written in or not. */
export const written = { characters: 140, bytes: 420 } as const

const encoder = new TextEncoder()
const bytesOf = (text: string): number => encoder.encode(text).length

/** A written-in text padded to the length that it always has. A text over `written.characters` is cut off. */
export function padWritten(text: string): string {
  const kept = text.slice(0, written.characters)
  return kept + ' '.repeat(Math.max(0, written.bytes - bytesOf(kept)))
}

/** Whether a field has the one length that is allowed. */
export const isPadded = (field: string): boolean => bytesOf(field) === written.bytes
