/** How high a note has to be for its words, so that it is laid whole or not at all. */
import { widthOf } from './font-widths.ts'
import { heightOf } from './lettering.ts'
import { inset, type Rect } from './thing.ts'

const padOf = (smallest: number): number => smallest * 0.5

/** Height of a note of this width in the smallest letters. */
export const noteHeight = (text: string, width: number, smallest: number): number =>
  heightOf(text, width - 2 * padOf(smallest), smallest, widthOf) + 2 * padOf(smallest) + 1

/** Where the words stand on a note. */
export const noteBox = (note: Rect, smallest: number): Rect => inset(note, padOf(smallest))
