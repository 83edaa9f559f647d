/** How large the letters of notes can be, and how high a note has to be for its words, so that it is laid whole or not at all. */
import { widthOf } from './font-widths.ts'
import { heightOf, lettered } from './lettering.ts'
import { inset, type Rect, type Size } from './thing.ts'

const padOf = (letters: number): number => letters * 0.5

/** Height of a note of this width in letters of this height. */
export const noteHeight = (text: string, width: number, letters: number): number =>
  heightOf(text, width - 2 * padOf(letters), letters, widthOf) + 2 * padOf(letters) + 1

/** Where the words stand on a note. */
export const noteBox = (note: Rect, letters: number): Rect => inset(note, padOf(letters))

/** Where the sentence stands on a slip. */
export const slipBox = (slip: Rect): Rect => inset(slip, Math.min(14, slip.height * 0.1))

/** Heights to try, in smallest letters. */
const larger = [1.6, 1.45, 1.3, 1.15] as const

/** The largest letters in which each pile of notes lies whole in a tray, and no word is broken; else the smallest. `air`: between two notes. */
export function noteLetters(piles: readonly (readonly string[])[], tray: Size, air: number, smallest: number): number {
  const lies = (letters: number): boolean =>
    piles.every(
      (pile) =>
        pile.reduce((sum, text) => sum + noteHeight(text, tray.width, letters) + air, -air) <= tray.height &&
        pile.every((text) => unbroken(text, tray.width - 2 * padOf(letters), letters)),
    )
  return (larger.find((times) => lies(smallest * times)) ?? 1) * smallest
}

const unbroken = (text: string, width: number, letters: number): boolean =>
  lettered(text, { width, height: Number.POSITIVE_INFINITY }, { most: letters, least: letters }, widthOf).whole
