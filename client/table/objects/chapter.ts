/** A played card: its number and title, and its spread in one colour and in authored order, without a winner. */
import type { ChapterLook, Rect } from '../thing.ts'
import { inset } from '../thing.ts'
import { icon } from './brass.ts'
import { type Brush, rounded, write } from './brush.ts'
import { sheet, whole } from './paper.ts'

export function chapter(brush: Brush, look: ChapterLook): void {
  sheet(brush, 0.06)
  const { size, palette, smallest } = brush
  const box = inset(whole(brush), Math.max(3, size.height * 0.07))
  const titled = size.height >= smallest * 5.5
  const head = { ...box, height: titled ? box.height * 0.36 : Math.min(box.height * 0.45, smallest * 1.3) }
  const rest = { ...box, y: box.y + head.height, height: box.height - head.height }
  const title = titled ? `${look.number}. ${look.title}` : look.number
  const most = Math.max(smallest, size.height * 0.1)
  write(brush, title, head, { most, weight: 700, colour: palette.ink, least: Math.min(smallest, head.height / 1.3) })
  if (look.bars) bars(brush, look, look.bars, rest)
  else write(brush, titled ? look.sentence : look.short, rest, { most: most * 0.9, colour: palette.inkSoft })
}

/** Counts as bars; numbers, letters, flags and standings where they can be read. */
function bars(brush: Brush, look: ChapterLook, counts: readonly number[], box: Rect): void {
  const { on, palette, smallest } = brush
  const most = Math.max(1, ...counts)
  const step = box.width / counts.length
  const words = box.height >= smallest * 4 && step >= smallest * 1.6
  const line = smallest * 1.3
  const head = words ? line : 0
  const rows = words ? rowsUnder(brush, look, box.height - head) : []
  const room = box.height - head - rows.length * line
  counts.forEach((count, at) => {
    const middle = box.x + (at + 0.5) * step
    const height = Math.max(count > 0 ? 2 : 0.75, (count / most) * room)
    const width = Math.min(step * 0.56, box.height * 0.4)
    rounded(brush, { x: middle - width / 2, y: box.y + head + room - height, width, height }, 2)
    on.fillStyle = palette.tableDeep
    on.fill()
    if (!words) return
    const place = (y: number): Rect => ({ x: middle - step / 2, y, width: step, height: line })
    write(brush, String(count), place(box.y + room - height), { most: smallest, weight: 650, colour: palette.ink })
    rows.forEach((row, under) => {
      row(at, place(box.y + box.height - (rows.length - under) * line))
    })
  })
}

/** Paints what stands under bar `at` in a small box. */
type Row = (at: number, box: Rect) => void

/** Letters always; the teams' flags and the standings where there is something to tell and bars keep half of the room. */
function rowsUnder(brush: Brush, { letters, flags, standings }: ChapterLook, height: number): Row[] {
  const { palette, smallest } = brush
  const names: Row = (at, box) =>
    write(brush, letters[at] ?? '', box, { most: smallest, least: smallest * 0.7, colour: palette.inkSoft })
  const stamps: Row = (at, box) => {
    const standing = standings[at]
    if (standing) icon(brush, standing, box.x + box.width / 2, box.y + box.height / 2, box.height * 0.42)
  }
  const teams: Row = (at, box) => {
    if (flags[at]) write(brush, `⚑ ${flags[at]}`, box, { most: smallest, least: smallest * 0.7, colour: palette.ink })
  }
  const more = [
    ...(standings.some((standing) => standing !== null) ? [stamps] : []),
    ...(flags.some((count) => count > 0) ? [teams] : []),
  ]
  return height - (1 + more.length) * smallest * 1.3 >= height / 2 ? [names, ...more] : [names]
}
