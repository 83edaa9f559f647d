/** A played card: its number and title, and its spread in one colour and in authored order, without a winner. */
import { faded } from '../palette.ts'
import type { ChapterLook, Rect } from '../thing.ts'
import { inset } from '../thing.ts'
import { tableWords } from '../words.ts'
import { icon } from './brass.ts'
import { type Brush, fits, rounded, write } from './brush.ts'
import { sheet, whole } from './paper.ts'

export function chapter(brush: Brush, look: ChapterLook): void {
  sheet(brush, 0.06)
  const { size, palette, smallest } = brush
  const line = smallest * 1.28
  const box = inset(whole(brush), Math.max(2, Math.min(size.height * 0.06, (size.height - 2 * line) / 2)))
  const titled = size.height >= smallest * 6.5
  const head = { ...box, height: titled ? Math.max(line, box.height * 0.32) : line }
  const rest = { ...box, y: box.y + head.height, height: box.height - head.height }
  const full = `${look.number}. ${look.title}`
  const short = fits(brush, look.name, head, 700) ? look.name : look.number
  const title = titled && fits(brush, full, head, 700) ? full : short
  const most = Math.max(smallest, size.height * 0.1)
  write(brush, title, head, { most, weight: 700, colour: palette.ink })
  const under = { ...rest, y: rest.y + rest.height - line, height: line }
  const told = look.said !== '' && titled && fits(brush, look.said, under)
  if (told) write(brush, look.said, under, { most: smallest, colour: palette.inkSoft })
  if (look.bars && (told || !look.onlyFirst))
    bars(brush, look, look.bars, told ? { ...rest, height: rest.height - under.height } : rest)
  else {
    const sentence = fits(brush, look.sentence, rest) ? look.sentence : look.short
    write(brush, sentence, rest, { most: most * 0.9, colour: palette.inkSoft })
  }
}

/** Counts as bars, the first vote as an outline behind the second; numbers, letters, flags and standings where they can be read. */
function bars(brush: Brush, look: ChapterLook, counts: readonly number[], box: Rect): void {
  const { palette, smallest } = brush
  const most = Math.max(1, ...counts, ...(look.before ?? []))
  const step = box.width / counts.length
  const line = smallest * 1.28
  const words = box.height >= line * 3.6 && step >= smallest * 2
  const rows = words ? rowsUnder(brush, look, box.height - line) : []
  const head = words ? line : 0
  const room = box.height - head - rows.length * line
  counts.forEach((count, at) => {
    const middle = box.x + (at + 0.5) * step
    const base = box.y + head + room
    const width = Math.min(step * 0.5, box.height * 0.4)
    const tall = (number: number) => Math.max(number > 0 ? 2 : 0.75, (number / most) * room)
    bar(
      brush,
      { x: middle - width / 2, y: base, width, height: tall(count) },
      look.before && tall(look.before[at] ?? 0),
    )
    if (!words) return
    const place = (y: number): Rect => ({ x: middle - step / 2, y, width: step, height: line })
    write(brush, String(count), place(base - tall(Math.max(count, look.before?.[at] ?? 0)) - line), {
      most: smallest,
      weight: 650,
      colour: palette.ink,
    })
    rows.forEach((row, under) => {
      row(at, place(box.y + box.height - (rows.length - under) * line))
    })
  })
}

/** A bar that stands on `y`, and how high it was at the first vote. */
function bar(brush: Brush, { x, y, width, height }: Rect, before: number | null): void {
  const { on, palette } = brush
  rounded(brush, { x, y: y - height, width, height }, 2)
  on.fillStyle = palette.bar
  on.fill()
  if (before === null) return
  rounded(brush, { x: x - width * 0.22, y: y - before, width: width * 1.44, height: before }, 2)
  on.lineWidth = Math.max(1, width * 0.06)
  on.strokeStyle = faded(palette.ink, 0.55)
  on.stroke()
}

/** Paints what stands under bar `at` in a small box. */
type Row = (at: number, box: Rect) => void

/** Letters always; the teams' flags and the standings where there is something to tell and bars keep half of the room. */
function rowsUnder(brush: Brush, { letters, flags, standings }: ChapterLook, height: number): Row[] {
  const { palette, smallest } = brush
  const names: Row = (at, box) => {
    const letter = letters[at] ?? ''
    // A narrow column has less of the name "anders".
    write(brush, fits(brush, letter, box) ? letter : tableWords().otherShort, box, {
      most: smallest,
      colour: palette.inkSoft,
    })
  }
  const stamps: Row = (at, box) => {
    const standing = standings[at]
    if (standing) icon(brush, standing, box.x + box.width / 2, box.y + box.height / 2, box.height * 0.42)
  }
  const teams: Row = (at, box) => {
    if (flags[at]) write(brush, `⚑ ${flags[at]}`, box, { most: smallest, colour: palette.ink })
  }
  const more = [
    ...(standings.some((standing) => standing !== null) ? [stamps] : []),
    ...(flags.some((count) => count > 0) ? [teams] : []),
  ]
  return height - (1 + more.length) * smallest * 1.28 >= height * 0.4 ? [names, ...more] : [names]
}
