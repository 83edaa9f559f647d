/** Where everything lies: a pure function of the view's size in options and cards, of the canvas, and of whose canvas it is. */
import { inset, type Point, type Rect, type Role, type Size } from './thing.ts'

/** All of a view that decides where things lie. */
export interface Summary {
  readonly options: number
  /** Notes are laid under the cards: one row of low cards, as far as columns stay wide enough to read. */
  readonly notes?: boolean
  /** A second card lies beside the title. */
  readonly aside?: boolean
  /** Played cards at the edge. */
  readonly story: number
}

/** The place of one option: its card and the tray where pawns, flags, notes or a stamp lie. */
export interface Cell {
  readonly card: Rect
  readonly tray: Rect
  readonly whole: Rect
}

export interface Layout {
  readonly size: Size
  readonly role: Role
  /** Too small for more than one thing at a time: the top third of a phone. */
  readonly small: boolean
  /** Height of the smallest letters. */
  readonly smallest: number
  readonly gap: number
  readonly content: Rect
  /** The title, where there is room for it. */
  readonly header: Rect | null
  readonly cells: readonly Cell[]
  /** One strip for what concerns all options: the pile, the bag, a sentence, the compass. */
  readonly foot: Rect
  readonly story: Rect | null
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Divides the table. `options` 0 gives no cells; the foot then belongs to the content. */
export function layoutOf(summary: Summary, size: Size, role: Role): Layout {
  const small = size.height < 420
  const gap = clamp(Math.min(size.width, size.height) * 0.022, 6, 24)
  const smallest = role === 'screen' ? Math.max(12, Math.ceil(size.height / 40)) : small ? 11 : 14
  const content = inset({ x: 0, y: 0, ...size }, gap * (small ? 1 : 1.4))
  const story = summary.story > 0 && !small ? slice(content, clamp(size.height * 0.085, 44, 92), 'bottom') : null
  const above = story ? less(content, story.height + gap, 'bottom') : content
  const tall = summary.aside ? clamp(size.height * 0.19, 84, 210) : clamp(size.height * 0.15, 64, 170)
  const header = small ? null : slice(above, tall, 'top')
  const below = header ? less(above, header.height + gap, 'top') : above
  const foot = slice(below, clamp(size.height * 0.16, 46, 170), 'bottom')
  const field = less(below, foot.height + gap, 'bottom')
  const shape = { gap, share: small ? 0.53 : 0.6, low: summary.notes ? 0.36 : 0.52 }
  const readable = Math.max(1, Math.floor(field.width / (smallest * 9)))
  const columns = summary.notes ? Math.min(summary.options, readable) : columnsFor(summary.options, field)
  const cells = cellsOf(summary.options, columns, field, shape)
  return { size, role, small, smallest, gap, content: above, header, cells, foot, story }
}

function slice(rect: Rect, height: number, side: 'top' | 'bottom'): Rect {
  return { ...rect, height, y: side === 'top' ? rect.y : rect.y + rect.height - height }
}
function less(rect: Rect, height: number, side: 'top' | 'bottom'): Rect {
  return { ...rect, height: rect.height - height, y: side === 'top' ? rect.y + height : rect.y }
}

/** Options in authored order, row by row. */
function cellsOf(count: number, columns: number, field: Rect, shape: Shape): Cell[] {
  if (count === 0) return []
  const { gap } = shape
  const rows = Math.ceil(count / columns)
  const width = Math.min((field.width - gap * (columns - 1)) / columns, field.height * 1.3)
  const height = (field.height - gap * (rows - 1)) / rows
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns)
    const inRow = Math.min(columns, count - row * columns)
    const left = field.x + (field.width - inRow * width - (inRow - 1) * gap) / 2
    return cellIn({ x: left + (at % columns) * (width + gap), y: field.y + row * (height + gap), width, height }, shape)
  })
}

/** Width by height of a card on which a sentence reads best. */
const readingShape = 1.6

/** The grid whose cells come nearest to that shape. */
function columnsFor(count: number, field: Rect): number {
  const strain = (columns: number): number => {
    const rows = Math.ceil(count / columns)
    const uneven = (columns * rows - count) * 0.3
    return Math.abs(Math.log(field.width / columns / (field.height / rows) / readingShape)) + uneven
  }
  const choices = Array.from({ length: Math.max(1, count) }, (_, at) => at + 1)
  return choices.reduce((best, next) => (strain(next) < strain(best) ? next : best))
}

/** What cells have in common: the card has `share` of a wide cell, or `low` of the height of another. */
interface Shape {
  readonly gap: number
  readonly share: number
  readonly low: number
}

/** Beside each other where the cell is wide, else the tray under the card. */
function cellIn(whole: Rect, { gap, share, low }: Shape): Cell {
  const air = gap / 2
  if (whole.width / whole.height > 1.85) {
    const card = { ...whole, width: whole.width * share }
    const tray = { ...whole, x: whole.x + card.width + air, width: whole.width - card.width - air }
    return { whole, card, tray }
  }
  const card = { ...whole, height: whole.height * low }
  const tray = { ...whole, y: whole.y + card.height + air, height: whole.height - card.height - air }
  return { whole, card, tray }
}

/** `count` equal squares on a ring round the middle of `rect`, as large as fits and at most `most`; size 0 when it cannot be. */
export function ringOf(rect: Rect, count: number, most: number, hole: Size): { size: number; places: Point[] } {
  for (let size = Math.min(most, rect.height / 3); size >= 8; size *= 0.94) {
    const places = ellipse(rect, count, size)
    if (apart(places, size, rect, hole)) return { size, places }
  }
  return { size: 0, places: [] }
}

/** Points at equal distances along the ellipse on which squares of `size` just stay within `rect`, from the top, clockwise. */
function ellipse(rect: Rect, count: number, size: number): Point[] {
  const steps = 720
  const at = (step: number): Point => {
    const angle = (step / steps) * 2 * Math.PI - Math.PI / 2
    return {
      x: rect.x + rect.width / 2 + (Math.cos(angle) * (rect.width - size)) / 2,
      y: rect.y + rect.height / 2 + (Math.sin(angle) * (rect.height - size)) / 2,
    }
  }
  const lengths = [0]
  for (let step = 1; step <= steps; step++)
    lengths.push((lengths[step - 1] ?? 0) + Math.hypot(at(step).x - at(step - 1).x, at(step).y - at(step - 1).y))
  const round = lengths[steps] ?? 0
  return Array.from({ length: count }, (_, n) => at(lengths.findIndex((length) => length >= (n / count) * round)))
}

function apart(places: readonly Point[], size: number, rect: Rect, hole: Size): boolean {
  const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const clear = (a: Point, b: Point, width: number, height: number) =>
    Math.abs(a.x - b.x) >= width || Math.abs(a.y - b.y) >= height
  return places.every(
    (place, at) =>
      clear(place, centre, (size + hole.width) / 2, (size + hole.height) / 2) &&
      places.slice(at + 1).every((other) => clear(place, other, size, size)),
  )
}
