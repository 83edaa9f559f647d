/** The places of the options: of all ways to divide the table the one with the largest letters and enough room beside them. */

import { halves, leastFlag, shareFor, trayRoom } from './halves.ts'
import type { Summary } from './layout.ts'
import { optionParts } from './option-parts.ts'
import { gridFor } from './packing.ts'
import { stampsFit } from './stamp-parts.ts'
import type { Rect } from './thing.ts'

/** The place of one option: its card and the tray where pawns, flags, notes or a stamp lie. */
export interface Cell {
  readonly card: Rect
  /** Empty where nothing lies beside the card. */
  readonly tray: Rect
  readonly whole: Rect
}

interface Cells {
  readonly cells: readonly Cell[]
  /** Whether the texts of all options fit. */
  readonly words: boolean
}

/** One way to divide the field. `share`: of the cell that is the card's. */
interface Plan {
  readonly columns: number
  readonly beside: boolean
  readonly share: number
}

const shares = [0.24, 0.3, 0.36, 0.42, 0.48, 0.54, 0.6, 0.66, 0.72]

/** The best way to divide `field` in authored order, row by row. Whole texts come before everything else. */
export function bestCells(summary: Summary, field: Rect, gap: number, smallest: number): Cells {
  const { texts, tray } = summary
  if (texts.length === 0) return { cells: [], words: false }
  const columns = texts.map((_, at) => at + 1)
  const plans = columns.flatMap((count): Plan[] =>
    tray === 'none'
      ? [{ columns: count, beside: false, share: 1 }]
      : shares.flatMap((share) => [true, false].map((beside) => ({ columns: count, beside, share }))),
  )
  const judged = plans.map((plan) => {
    const cells = cellsOf(texts.length, plan, field, gap)
    return { cells, ...worthOf(cells, plan, summary, smallest, gap) }
  })
  return judged.reduce((best, next) => (next.worth > best.worth ? next : best))
}

function worthOf(
  cells: readonly Cell[],
  { columns }: Plan,
  summary: Summary,
  smallest: number,
  gap: number,
): { worth: number; words: boolean } {
  const [first] = cells
  if (!first) return { worth: 0, words: false }
  const { texts, counts } = summary
  const { letters } = optionParts(first.card, { texts, counts }, smallest)
  const room = roomIn(first.tray, summary, smallest, gap)
  const uneven = (Math.ceil(texts.length / columns) * columns - texts.length) * 0.15
  const strain = Math.abs(Math.log(first.card.width / first.card.height / 2)) * 0.2
  const words = letters > 0 && room > 0.25
  // Without words the card is a letter and a number: the rest belongs to the tray.
  const card = words ? 3 + Math.min(letters / smallest, 1.4) : letterWorth(first.card, counts, smallest)
  return { worth: card + room * 1.6 - uneven - (words ? strain : 0), words }
}

/** A card with only a letter, and a number beside it, is best when it is just large enough. */
function letterWorth({ width, height }: Rect, counts: readonly string[], smallest: number): number {
  const longest = Math.max(0, ...counts.map((count) => count.length))
  const wide = smallest * (3.2 + longest * 0.75)
  return Math.min(1, width / wide) + Math.min(1, height / (smallest * 2)) - Math.max(0, width / wide - 1) * 0.3
}

/** How well a tray serves its use, 0-1; under a quarter it does not. */
function roomIn(tray: Rect, { tray: use, most, stamps }: Summary, smallest: number, gap: number): number {
  const square = (rect: Rect, count: number) => gridFor(rect, Math.max(1, count)).cell / smallest
  if (use === 'none') return 1
  if (use === 'pawns') return Math.min(1, square(tray, Math.min(most, 12)) / 3.2)
  if (use === 'notes') {
    const ease = Math.min(1, tray.width / (smallest * 13)) * Math.min(1, tray.height / (smallest * 15))
    return tray.width < smallest * 8.5 || tray.height < smallest * 5 ? ease * 0.2 : ease
  }
  const [first, second] = halves(trayRoom(tray, gap), shareFor[use])
  const [flags, rest] = use === 'flags' ? [first, Math.min(1, square(second, 8) / 2.4)] : [second, 1]
  const apart = Math.min(1, square(flags, Math.min(most, 3)) / 3.4)
  const fits = square(flags, 1) >= leastFlag && (use === 'flags' || stampsFit(stamps, first, smallest))
  const comfort = Math.min(apart, rest, use === 'stamps' ? first.width / (smallest * 12) : 1)
  return fits ? 0.4 + comfort * 0.6 : comfort * 0.2
}

function cellsOf(count: number, plan: Plan, field: Rect, gap: number): Cell[] {
  const { columns } = plan
  const rows = Math.ceil(count / columns)
  const width = Math.min((field.width - gap * (columns - 1)) / columns, field.height * 1.7)
  const height = (field.height - gap * (rows - 1)) / rows
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns)
    const inRow = Math.min(columns, count - row * columns)
    const left = field.x + (field.width - inRow * width - (inRow - 1) * gap) / 2
    const whole = { x: left + (at % columns) * (width + gap), y: field.y + row * (height + gap), width, height }
    return cellIn(whole, plan, gap / 2)
  })
}

/** The tray beside the card or under it. */
function cellIn(whole: Rect, { beside, share }: Plan, air: number): Cell {
  if (share === 1) return { whole, card: whole, tray: { ...whole, width: 0, height: 0 } }
  if (beside) {
    const card = { ...whole, width: whole.width * share }
    const tray = { ...whole, x: whole.x + card.width + air, width: whole.width - card.width - air }
    return { whole, card, tray }
  }
  const card = { ...whole, height: whole.height * share }
  const tray = { ...whole, y: whole.y + card.height + air, height: whole.height - card.height - air }
  return { whole, card, tray }
}
