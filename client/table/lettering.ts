/** Setting text on a thing: as large as fits between two sizes, broken at spaces, with an ellipsis where the page has more. */

export interface Lettering {
  readonly size: number
  readonly lines: readonly string[]
  readonly whole: boolean
}

export type Measure = (text: string, size: number) => number

export const leading = 1.24

/** The largest lettering, from `most` down to `least`, that fits. At `least` the last line may end in an ellipsis. */
export function lettered(
  text: string,
  box: { width: number; height: number },
  most: number,
  least: number,
  measure: Measure,
): Lettering {
  for (let size = Math.max(most, least); size > least; size = Math.max(least, size * 0.94)) {
    if (text.split(/\s+/).some((word) => measure(word, size) > box.width)) continue
    const lines = broken(text, box.width, size, measure)
    if (lines.length * size * leading <= box.height) return { size, lines, whole: true }
  }
  const lines = broken(text, box.width, least, measure)
  const room = Math.max(0, Math.floor(box.height / (least * leading) + 0.01))
  if (lines.length <= room) return { size: least, lines, whole: true }
  const kept = lines.slice(0, room)
  const last = kept.pop()
  return {
    size: least,
    lines: last === undefined ? [] : [...kept, elided(last, box.width, least, measure)],
    whole: false,
  }
}

/** Lines no wider than `width`; a word that is wider by itself is cut with a hyphen. */
function broken(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, width, size, measure))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number, size: number, measure: Measure): string[] {
  if (word.length < 4 || measure(word, size) <= width) return [word]
  let end = word.length - 2
  while (end > 3 && measure(`${word.slice(0, end)}-`, size) > width) end--
  return [`${word.slice(0, end)}-`, ...pieces(word.slice(end), width, size, measure)]
}

function elided(line: string, width: number, size: number, measure: Measure): string {
  let kept = line
  while (kept.length > 1 && measure(`${kept}…`, size) > width) kept = kept.slice(0, -1)
  return `${kept.replace(/[\s.,;:]+$/, '')}…`
}
