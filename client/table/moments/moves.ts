/** Arrows of the shift: how many went from which option to which, only where the matrix may be shown. */
import type { ShownShift } from '../../../shared/disclosure.ts'
import type { Slot } from '../../../shared/option.ts'
import { widthOf } from '../font-widths.ts'
import type { Layout } from '../layout.ts'
import { lettered } from '../lettering.ts'
import { slipBox } from '../note-parts.ts'
import { arriving, layers, placed, type Rect, type Thing } from '../thing.ts'
import { footParts, type Stage } from './stage.ts'

/** Most arrows that lie on the table; the page lists all. */
const most = 3

interface Went {
  readonly from: Slot
  readonly to: Slot
  readonly count: number
}

/** The largest moves of the matrix first; none without a matrix. */
function went(shift: ShownShift | null): Went[] {
  if (shift?.kind !== 'words' || !shift.matrix) return []
  const { slots } = shift
  const all = shift.matrix.flatMap((row, from) =>
    row.flatMap((count, to) => {
      const start = slots[from]
      const end = slots[to]
      return from !== to && count > 0 && start && end ? [{ from: start, to: end, count }] : []
    }),
  )
  return all.sort((a, b) => b.count - a.count)
}

/** The foot of the shift: a slip no wider than leaves room, and the arrows that fit beside it. */
export function arrowsIn({ view, layout }: Stage, sentence: string): { paper: Rect; arrows: Thing[] } {
  const { paper } = footParts(layout, sentence)
  const moves = layout.small ? [] : went(view.shown.shift).slice(0, most)
  const width = paper.height * 2.1
  if (moves.length === 0) return { paper, arrows: [] }
  const end = layout.foot.x + layout.foot.width
  const least = Math.min(paper.width, paper.height * 3)
  const room = Math.floor((end - paper.x - least) / (width + layout.gap))
  const slipBeside = (count: number): Rect => ({
    ...paper,
    width: Math.min(paper.width, end - paper.x - count * (width + layout.gap)),
  })
  // The sentence comes before the arrows.
  const counts = Array.from({ length: Math.min(moves.length, Math.max(0, room)) }, (_, at) => at + 1)
  const count = counts.findLast((one) => isWhole(sentence, slipBeside(one), layout.smallest)) ?? 0
  const shown = moves.slice(0, count)
  const slip = slipBeside(count)
  const start = slip.x + slip.width + layout.gap
  const arrows = shown.map((move, at) =>
    arrow(move, { ...paper, x: start + at * (width + layout.gap), width }, at, moves[0]?.count ?? 1, layout),
  )
  return { paper: slip, arrows }
}

/** Whether a slip of this size holds the sentence in the smallest letters. */
function isWhole(sentence: string, slip: Rect, smallest: number): boolean {
  const bounds = { most: smallest, least: smallest }
  return lettered(sentence, slipBox(slip), bounds, (text) => widthOf(text, 600)).whole
}

function arrow({ from, to, count }: Went, rect: Rect, at: number, largest: number, layout: Layout): Thing {
  const place = placed(rect)
  const below = { x: place.x, y: layout.size.height * 1.1 }
  return {
    key: `move-${from}-${to}`,
    look: { kind: 'move', from, to, count: String(count), weight: count / largest },
    ...place,
    layer: layers.tray,
    enter: arriving(place, below, 1900 + at * 180, 400),
  }
}
