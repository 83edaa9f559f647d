/** How the card of an option is divided: its letter, its text, the number that the room is shown. Used to lay it and to paint it. */
import { widthOf } from './font-widths.ts'
import { commonSize } from './lettering.ts'
import { inset, type Rect, type Size } from './thing.ts'

/** What all options of a card have in common, so that none stands out by larger letters. */
export interface OptionWords {
  readonly texts: readonly string[]
  /** The numbers on the cards; none where the room is shown none. */
  readonly counts: readonly string[]
}

export interface OptionParts {
  /** Width of the band with the letter. */
  readonly band: number
  /** Where the text stands, and how high its letters are; null where there is no room for all texts whole. */
  readonly text: Rect | null
  readonly letters: number
  readonly count: Rect | null
}

/** Divides a card of this size. `smallest`: height of the smallest letters. */
export function optionParts(size: Size, words: OptionWords, smallest: number): OptionParts {
  const short = Math.min(size.width, size.height)
  const pad = Math.max(3, Math.min(short * 0.08, smallest * 0.8))
  const band = Math.min(size.width * 0.5, Math.max(smallest * 1.9, Math.min(size.width * 0.16, short * 0.28)))
  const box = inset({ x: band, y: 0, width: size.width - band, height: size.height }, pad)
  const longest = words.counts.reduce((most, count) => Math.max(most, widthOf(count, 700)), 0)
  // A card with only its letter has the rest for its number.
  if (words.texts.length === 0) return { band, text: null, letters: 0, count: longest > 0 ? box : null }
  if (longest === 0) return settle(band, box, null, words, smallest, short)
  const roomy = Math.max(smallest * 1.1, Math.min(box.height * 0.4, smallest * 1.9))
  const ways = [besides(box, longest * roomy, pad), besides(box, longest * smallest * 1.1, pad), below(box, smallest)]
  const apart = ways.map(([text, count]) => settle(band, text, count, words, smallest, short))
  // A number at the side can be larger, so it gets smaller, or goes below, only where that gives clearly larger letters.
  const best = apart.reduce((side, under) => (under.letters > side.letters * 1.25 ? under : side))
  return best.text ? best : { band, text: null, letters: 0, count: box }
}

/** A column at the right for a number that is `wide`. */
function besides(box: Rect, wide: number, pad: number): [Rect, Rect] {
  const width = wide + pad
  const text = { ...box, width: Math.max(0, box.width - width - pad) }
  return [text, { ...box, x: box.x + box.width - width, width }]
}

/** A line for the number under the text. */
function below(box: Rect, smallest: number): [Rect, Rect] {
  const height = Math.min(box.height, Math.max(smallest * 1.7, box.height * 0.24))
  return [
    { ...box, height: box.height - height },
    { ...box, y: box.y + box.height - height, height },
  ]
}

function settle(
  band: number,
  text: Rect,
  count: Rect | null,
  { texts }: OptionWords,
  smallest: number,
  short: number,
): OptionParts {
  const bounds = { most: Math.max(smallest, Math.min(short * 0.19, smallest * 1.7)), least: smallest }
  const letters = commonSize(texts, text, bounds, widthOf)
  return letters > 0 ? { band, text, letters, count } : { band, text: null, letters: 0, count }
}
