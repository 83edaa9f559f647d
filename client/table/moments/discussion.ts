/** Arguments as notes laid by their option, nameless. On a participant's own table the first spread stays, and the words are in the page. */
import { other, type Slot } from '../../../shared/option.ts'
import type { PublicView } from '../../../shared/view.ts'
import { alike } from '../../alike.ts'
import { trayRoom } from '../halves.ts'
import type { Layout } from '../layout.ts'
import { noteHeight, noteLetters } from '../note-parts.ts'
import { chance } from '../packing.ts'
import { arriving, layers, placed, type Rect, type Role, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { pawns, quietOptions, spreadNeeds } from './spread.ts'
import { header, type Moment, type Stage } from './stage.ts'

export const discussion: Moment = {
  needs: (view, columns, role) => {
    const spread = spreadNeeds(view.shown.first, columns)
    return laysNotes(view, role) ? { ...spread, tray: 'notes', foot: false } : { ...spread, foot: false }
  },
  lay: (stage) => {
    const { first } = stage.view.shown
    // A mark is for beside the sentence that explains it, at the spread.
    const base = [...header(stage), ...quietOptions(stage, first?.kind === 'counts' ? first : null)]
    if (laysNotes(stage.view, stage.layout.role)) return [...base, ...notes(stage)]
    return first ? [...base, ...pawns(stage, first).map(({ enter: _, ...lying }) => lying)] : base
  },
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
  const trays = layout.cells.map(({ tray }) => trayRoom(tray, layout.gap))
  const piles = columns.map(({ slot }) => ({ slot, here: notesOn(slot, view) }))
  const [first] = trays
  if (!first) return []
  const texts = piles.map(({ here }) => here.map(({ text }) => text))
  const letters = noteLetters(texts, first, layout.gap / 2, layout.smallest)
  return piles.flatMap(({ slot, here }, at) => laid(slot, trays[at] ?? first, here, layout, letters))
}

const notesOn = (slot: Slot, view: PublicView): readonly Note[] => {
  const here: readonly Note[] =
    slot === other
      ? view.written.filter(({ vote }) => vote === 'first')
      : view.arguments.filter(({ option }) => option === slot)
  return alike(here).map(({ id, text, times }) => ({ id, text: tableWords().times(text, times) }))
}

/** As many notes as lie there whole, and how many more there are. */
function laid(
  slot: Slot,
  tray: Rect,
  here: readonly Note[],
  { smallest, gap, size }: Layout,
  letters: number,
): Thing[] {
  const air = gap / 2
  const line = smallest * 1.5
  const heights = here.map(({ text }) => noteHeight(text, tray.width, letters))
  const all = heights.reduce((sum, height) => sum + height + air, -air) <= tray.height
  const end = tray.y + tray.height - (all ? 0 : line + air)
  const things: Thing[] = []
  let y = tray.y
  for (const [at, note] of here.entries()) {
    const height = heights[at] ?? line
    if (y + height > end + 0.01) continue
    const place = placed({ ...tray, y, height })
    const turn = (chance(at + note.text.length) - 0.5) * 0.01
    const from = { x: size.width / 2, y: size.height * 1.12 }
    const enter = arriving(place, from, 0, 450)
    things.push({
      key: `note-${note.id}`,
      look: { kind: 'note', text: note.text, letters },
      ...place,
      turn,
      layer: layers.tray,
      enter,
    })
    y += height + air
  }
  const hidden = here.length - things.length
  if (hidden === 0) return things
  const rest = placed({ ...tray, y: tray.y + tray.height - line, height: line })
  const words = things.length > 0 ? tableWords().more(hidden) : tableWords().arguments(hidden)
  return [...things, { key: `more-${slot}`, look: { kind: 'label', text: words }, ...rest, layer: layers.tray }]
}
