/**
 * Ballot pawns. They are nobody's: made from the shown counts alone, all alike, in an order that only the round decides.
 * Many ballots merge into groups of one size, each with its number on it.
 */
import type { Counts } from '../../shared/tally.ts'
import { total } from '../../shared/tally.ts'
import { gridFor } from './packing.ts'
import type { Rect } from './thing.ts'

/** Above this number of ballots pawns become groups. */
export const mostPawns = 120

export const groupSizes = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]

/** A pawn for `worth` ballots on option `at` (index). `key` is stable while it stays the same pawn. */
export interface Token {
  readonly key: string
  readonly at: number
  readonly worth: number
}

/** Ballots per pawn, so that the fullest tray still holds them at a size that can be read. */
export function groupFor(counts: Counts, tray: Rect, smallest: number): number {
  const fullest = Math.max(1, ...counts)
  const fits = (size: number): boolean => {
    const pawns = counts.reduce((sum, count) => sum + Math.ceil(count / size), 0)
    const cell = gridFor(tray, Math.ceil(fullest / size)).cell
    return pawns <= mostPawns && cell >= (size === 1 ? smallest * 0.7 : smallest * 2.6)
  }
  return groupSizes.find(fits) ?? Math.max(1, fullest)
}

/** What `count` ballots become: full groups and one for the rest. */
export function groupsOf(count: number, group: number): number[] {
  const full = Array.from({ length: Math.floor(count / group) }, () => group)
  return count % group > 0 ? [...full, count % group] : full
}

/** The pawns of one spread, option by option. */
export function tokensOf(counts: Counts, group: number): Token[] {
  return counts
    .flatMap((count, at) => groupsOf(count, group).map((worth) => ({ at, worth })))
    .map((token, number) => ({ ...token, key: `ballot-${group}-${number}` }))
}

/** A pawn at the shift: where it lay and where it lies; null is the bag. */
export interface Move {
  readonly key: string
  readonly worth: number
  readonly from: number | null
  readonly to: number | null
}

/**
 * The smallest number of moves that turns the first spread into the second: what an option has left over goes where there
 * is room. It says nothing of who moved: only the net differences of two shown spreads go in.
 */
export function netMoves(first: Counts, second: Counts, group: number): Move[] {
  const before = tokensOf(first, group)
  const wanted = second.map((count) => groupsOf(count, group))
  const stays: Move[] = []
  const loose: Token[] = []
  for (const token of before) {
    const place = wanted[token.at]?.indexOf(token.worth) ?? -1
    if (place < 0) loose.push(token)
    else {
      wanted[token.at]?.splice(place, 1)
      stays.push({ key: token.key, worth: token.worth, from: token.at, to: token.at })
    }
  }
  const open = wanted.flatMap((worths, at) => worths.map((worth) => ({ at, worth })))
  const moved = open.map(({ at, worth }, number): Move => {
    const same = loose.findIndex((token) => token.worth === worth)
    const token = same < 0 ? undefined : loose.splice(same, 1)[0]
    return { key: token?.key ?? `ballot-${group}-late-${number}`, worth, from: token?.at ?? null, to: at }
  })
  const gone = loose.map((token): Move => ({ key: token.key, worth: token.worth, from: token.at, to: null }))
  return [...stays, ...moved, ...gone]
}

/** The larger of two spreads per option: room enough for both. */
export const largerOf = (first: Counts, second: Counts): Counts =>
  total(first) === 0 ? second : first.map((count, at) => Math.max(count, second[at] ?? 0))
