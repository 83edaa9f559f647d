/** Arguments as notes laid by their option, nameless. On a participant's own table the first spread stays, and the words are in the page. */
import { other, type Slot } from '../../../shared/option.ts'
import type { PublicView } from '../../../shared/view.ts'
import type { Layout } from '../layout.ts'
import { chance } from '../packing.ts'
import { arriving, type Look, layers, placed, type Rect, type Role, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { pawns, quietOptions } from './spread.ts'
import { header, type Moment, nearEdge, type Stage } from './stage.ts'

export const discussion: Moment = (stage) => {
  const { first } = stage.view.shown
  if (laysNotes(stage.view, stage.layout.role))
    return [...header(stage), ...quietOptions(stage, first, true), ...notes(stage)]
  const base = [...header(stage), ...quietOptions(stage, first)]
  return first ? [...base, ...pawns(stage, first).map(({ enter: _, ...lying }) => lying)] : base
}

/** Whether notes lie on the table: on the big screen, as soon as there is something to read. */
export const laysNotes = ({ progress, arguments: posted, written }: PublicView, role: Role): boolean =>
  role === 'screen' &&
  (progress.phase === 'discussion' || progress.phase === 'counter') &&
  posted.length + written.length > 0

/** What lies beside a column: a short text without its author. */
interface Note {
  readonly id: string
  readonly text: string
}

/** Arguments beside their options, and beside "anders" what was written there. */
function notes({ view, columns, layout }: Stage): Thing[] {
  const last = layout.cells.length - lastRow(layout.cells)
  return layout.cells.flatMap((cell, at) => {
    const slot = columns[at]?.slot
    return slot ? laid(slot, stretched(cell.tray, layout.foot, at >= last), notesOn(slot, view), layout) : []
  })
}

const notesOn = (slot: Slot, view: PublicView): readonly Note[] =>
  slot === other
    ? view.written.filter(({ vote }) => vote === 'first')
    : view.arguments.filter(({ option }) => option === slot)

/** Cells of the last row share the foot, which is empty while people talk. */
const lastRow = (cells: readonly { whole: Rect }[]): number =>
  cells.filter((cell) => cell.whole.y === cells.at(-1)?.whole.y).length

const stretched = (tray: Rect, foot: Rect, last: boolean): Rect =>
  last ? { ...tray, height: foot.y + foot.height - tray.y } : tray

/** As many notes as can be read, and how many more there are. */
function laid(slot: Slot, tray: Rect, here: readonly Note[], layout: Layout): Thing[] {
  const air = layout.gap / 2
  // In a narrow column the same words take more lines.
  const least = layout.smallest * (tray.width < layout.smallest * 13 ? 5.4 : 3.6)
  const most = Math.max(1, Math.floor((tray.height + air) / (least + air)))
  const slots = Math.min(here.length, most)
  const height = Math.min((tray.height - air * (slots - 1)) / Math.max(1, slots), layout.smallest * 7)
  return here.slice(0, slots).map((note, at): Thing => {
    const rest = here.length - slots
    const full = at === slots - 1 && rest > 0
    const look: Look = full ? { kind: 'label', text: tableWords().more(rest + 1) } : { kind: 'note', text: note.text }
    const tall = full ? Math.min(height, layout.smallest * 2) : height
    const place = placed({ ...tray, y: tray.y + at * (height + air), height: tall })
    const key = full ? `more-${slot}` : `note-${note.id}`
    const turn = full ? 0 : (chance(at + note.text.length) - 0.5) * 0.012
    return { key, look, ...place, turn, layer: layers.tray, enter: arriving(place, nearEdge(layout), 0, 450) }
  })
}
