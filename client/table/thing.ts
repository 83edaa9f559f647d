/** What a picture is made of. No Phaser here: a picture can be compared, tested and drawn. All lengths in CSS pixels, times in ms. */
import type { OptionId, Slot, Standing } from '../../shared/option.ts'
import type { Phase } from '../../shared/phase.ts'

export interface Size {
  readonly width: number
  readonly height: number
}
export interface Point {
  readonly x: number
  readonly y: number
}
/** `x`, `y`: left and top. */
export interface Rect extends Point, Size {}

export type Role = 'participant' | 'screen'

/**
 * How something looks, whatever its place. `count` above 1: a group with its number on it. Team 0: nobody's team.
 * `move`: what went from one option to another; `weight` 0-1 is how thick its arrow is.
 */
export type Look =
  | { readonly kind: 'table' }
  | { readonly kind: 'card'; readonly title: string; readonly lines: readonly string[] }
  /** The other side of the card, once the code speaks: whose code it is. */
  | { readonly kind: 'verso'; readonly question: string; readonly name: string; readonly text: string }
  | { readonly kind: 'back' }
  /** The recess in the table beside a card. */
  | { readonly kind: 'tray' }
  | OptionLook
  | { readonly kind: 'pawn'; readonly down: boolean; readonly count: number }
  | { readonly kind: 'seat'; readonly team: number; readonly count: number }
  /** A team's own small table, with its sign. */
  | { readonly kind: 'team'; readonly team: number }
  /** `dissent`: its team wrote down what its minority says. */
  | { readonly kind: 'flag'; readonly team: number; readonly count: number; readonly dissent: boolean }
  | {
      readonly kind: 'stamp'
      readonly standing: Standing
      readonly word: string
      readonly shade: string
    }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'slip'; readonly text: string }
  | { readonly kind: 'aside'; readonly title: string; readonly text: string }
  | { readonly kind: 'move'; readonly from: Slot; readonly to: Slot; readonly count: string; readonly weight: number }
  /** `letters`: their height, the same on all notes of a picture. */
  | { readonly kind: 'note'; readonly text: string; readonly letters: number }
  | { readonly kind: 'bag'; readonly open: boolean }
  /** A mark on the rim for each code. */
  | { readonly kind: 'dial'; readonly marks: readonly number[] }
  | { readonly kind: 'needle' }
  | ChapterLook

export interface OptionLook {
  readonly kind: 'option'
  /** '*': everything that was written instead; it has no letter. */
  readonly letter: Slot
  /** '' where the cards have no room for texts. */
  readonly text: string
  /** The texts and numbers of all options of the card: none may stand out by larger letters. */
  readonly peers: readonly string[]
  readonly counts: readonly string[]
  /** `chosen`: by the person at this device. `told`: named in the sentence that the room is shown. */
  readonly mark: 'none' | 'chosen' | 'told'
  /** Ballots as the room is shown them, or ''. */
  readonly count: string
}

/** A played card at the edge: bars are counts per option, or a sentence where no counts were shown. */
export interface ChapterLook {
  readonly kind: 'chapter'
  readonly number: string
  /** Instead of the number, where there is room. */
  readonly name: string
  readonly title: string
  readonly letters: readonly string[]
  readonly bars: readonly number[] | null
  /** What the bars are, where it is not only the last spread; and whether they are the first alone, which without room to say so is left out. */
  readonly said: string
  readonly onlyFirst: boolean
  /** The first spread, where the bars are the second. */
  readonly before: readonly number[] | null
  /** Per bar: what the session's code says, and how many teams chose it. */
  readonly standings: readonly (Standing | null)[]
  readonly flags: readonly number[]
  readonly sentence: string
  /** The same where there is no room for a sentence. */
  readonly short: string
}

/** One stretch of a way: leaves at `at` after the thing appeared, and `takes` so long. */
export interface Leg extends Point {
  readonly at: number
  readonly takes: number
}

/** How a thing comes in: from where, over which legs (the last ends at its place), and when its back is turned. */
export interface Entrance {
  readonly from: Point
  readonly legs: readonly Leg[]
  readonly back?: Look
  readonly flipAt?: number
  /** It begins this many times its size: a stamp comes down. */
  readonly scale?: number
}

/** One thing on the table. `x`, `y`: its centre. Things with one key in two pictures are one thing that moved. */
export interface Thing extends Point, Size {
  readonly key: string
  readonly look: Look
  readonly layer: number
  /** Radians, clockwise. */
  readonly turn?: number
  readonly enter?: Entrance
  /** What lies upward. When it changes, the thing is turned over. */
  readonly side?: string
  /** Where it goes when it leaves; without it, it fades where it lies. */
  readonly exit?: Point
  /** It is gone at the end of its way. */
  readonly gone?: true
  /** A tap on it selects this option. */
  readonly option?: OptionId
}

export interface Picture extends Size {
  readonly phase: Phase
  readonly things: readonly Thing[]
  /** Height of the smallest letters. */
  readonly smallest: number
}

export const layers = { table: 0, recess: 1, edge: 2, card: 3, tray: 4, pawn: 5, over: 6 } as const

export const middle = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })

/** The size in which a thing is painted: to a quarter of a pixel, so that what is as good as alike shares its paint. */
export const paintedSize = ({ width, height }: Size): Size => ({
  width: Math.round(width * 4) / 4,
  height: Math.round(height * 4) / 4,
})

/** A rectangle as the place of a thing. */
export const placed = (rect: Rect): Point & Size => ({ ...middle(rect), width: rect.width, height: rect.height })

export const inset = (rect: Rect, by: number): Rect => ({
  x: rect.x + by,
  y: rect.y + by,
  width: Math.max(0, rect.width - 2 * by),
  height: Math.max(0, rect.height - 2 * by),
})

/** The largest rectangle of one aspect (width / height) in the middle of another. */
export function within(rect: Rect, aspect: number): Rect {
  const width = Math.min(rect.width, rect.height * aspect)
  const height = width / aspect
  return { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height }
}

/** Straight from a point to its place. */
export const arriving = (place: Point, from: Point, at: number, takes: number): Entrance => ({
  from,
  legs: [{ x: place.x, y: place.y, at, takes }],
})
