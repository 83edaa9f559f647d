/** Setting text on a thing: as large as fits between two sizes, broken at spaces (not at no-break ones). A text is there whole or not at all. */

export interface Lettering {
  readonly size: number
  /** None when the text does not fit whole in the smallest letters. */
  readonly lines: readonly string[]
  readonly whole: boolean
}

/** The width of a text in letters of size 1. */
export type Measure = (text: string) => number

export interface Bounds {
  readonly most: number
  readonly least: number
  /** Words that are too wide may be broken: people type what they like. */
  readonly breakable?: boolean
}

interface Box {
  readonly width: number
  readonly height: number
}

/** Height of a line in letters. */
export const leading = 1.24

/** A word and its width in letters of size 1. */
interface Word {
  readonly text: string
  readonly width: number
}

/** The largest lettering that fits, from `most` down to `least`. */
export function lettered(text: string, box: Box, bounds: Bounds, measure: Measure): Lettering {
  const { most, least, breakable = false } = bounds
  const words = wordsOf(text, measure)
  const space = measure(' ')
  for (let size = Math.max(most, least); ; size = Math.max(least, size * 0.96)) {
    const here = breakable && size === least ? broken(words, box.width / size, measure) : words
    const lines = linesOf(here, space, box.width / size)
    if (lines && lines.length * size * leading <= box.height + 0.01) return { size, lines, whole: true }
    if (size === least) return { size, lines: [], whole: words.length === 0 }
  }
}

/** The letter size in which each of these texts fits, 0 when one of them does not fit at all. */
export function commonSize(texts: readonly string[], box: Box, bounds: Bounds, measure: Measure): number {
  let most = Math.max(bounds.most, bounds.least)
  for (const text of texts) {
    const set = lettered(text, box, { ...bounds, most }, measure)
    if (!set.whole) return 0
    most = set.size
  }
  return most
}

/** The same lines as even as they can be: no last line of one word. */
export function evened({ size, lines, whole }: Lettering, width: number, measure: Measure): Lettering {
  if (lines.length < 2) return { size, lines, whole }
  const words = wordsOf(lines.join(' '), measure)
  const space = measure(' ')
  let best = lines
  for (let narrower = width * 0.96; narrower > width / 3; narrower *= 0.96) {
    const next = linesOf(words, space, narrower / size)
    if (!next || next.length > lines.length) break
    best = next
  }
  return { size, lines: best, whole }
}

/** Height of a text in lines of at most `width`, in letters of `size`. Words that are too wide are broken. */
export function heightOf(text: string, width: number, size: number, measure: Measure): number {
  const lines = linesOf(broken(wordsOf(text, measure), width / size, measure), measure(' '), width / size)
  return lines ? lines.length * size * leading : Number.POSITIVE_INFINITY
}

const wordsOf = (text: string, measure: Measure): Word[] =>
  text
    .split(/[ \t\n]+/)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, width: measure(word) }))

/** Lines no wider than `width` letters; null when a word is wider by itself. */
function linesOf(words: readonly Word[], space: number, width: number): string[] | null {
  const lines: string[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const word of words) {
    if (word.width > width) return null
    if (used + space + word.width > width) {
      lines.push([word.text])
      used = word.width
    } else {
      lines.at(-1)?.push(word.text)
      used += space + word.width
    }
  }
  return lines.map((line) => line.join(' '))
}

const broken = (words: readonly Word[], width: number, measure: Measure): Word[] =>
  words.flatMap((word) => pieces(word.text, width, measure).map((text) => ({ text, width: measure(text) })))

function pieces(word: string, width: number, measure: Measure): string[] {
  if (word.length < 4 || measure(word) <= width) return [word]
  let end = word.length - 2
  while (end > 3 && measure(`${word.slice(0, end)}-`) > width) end--
  return [`${word.slice(0, end)}-`, ...pieces(word.slice(end), width, measure)]
}
