/** What every moment starts from, and the things that several moments lay down. */
import { type OptionId, other, type Slot } from '../../../shared/option.ts'
import type { PublicView } from '../../../shared/view.ts'
import type { Cell } from '../cells.ts'
import type { Column } from '../columns.ts'
import type { Layout, Needs } from '../layout.ts'
import {
  arriving,
  type Look,
  layers,
  type OptionLook,
  type Point,
  placed,
  type Rect,
  type Role,
  type Thing,
} from '../thing.ts'
import { tableWords } from '../words.ts'

export interface Stage {
  readonly view: PublicView
  readonly columns: readonly Column[]
  readonly layout: Layout
  readonly selected: OptionId | null
}

/** One moment of play: what it asks of the table, and what lies there besides the table itself and the played cards. */
export interface Moment {
  needs?(view: PublicView, columns: readonly Column[], role: Role): Partial<Needs>
  lay(stage: Stage): Thing[]
}

/** Where cards and pawns come from and go to: just outside the near edge, or the far corner. */
export const nearEdge = ({ size }: Layout): Point => ({ x: size.width / 2, y: size.height * 1.12 })
export const deckCorner = ({ size }: Layout): Point => ({ x: size.width * 1.1, y: -size.height * 0.15 })

/** What lies beside the title: the changed fact of a twist, or the other side's strongest argument before the second vote. */
export function asideOf({ card, counter, progress }: PublicView): { title: string; text: string } | null {
  if (card?.twist) return { title: tableWords().twist, text: card.twist }
  return counter && progress.phase === 'revote'
    ? { title: tableWords().counter(counter.option), text: counter.text }
    : null
}

/** The title of the card at the head of the table, where there is room, and what lies beside it. */
export function header(stage: Stage): Thing[] {
  const { view, layout } = stage
  const { card } = view
  if (!card || !layout.header) return []
  const aside = asideOf(view)
  const { left, right } = headParts(layout, aside !== null)
  const title = titleCard(view, { kind: 'card', title: card.title, lines: [card.question] }, left, layout)
  return aside ? [title, asideCard(aside, right, view, layout)] : [title]
}

/** The head of the table: all of it, or two parts. */
export function headParts({ header: strip, gap, foot }: Layout, split: boolean): { left: Rect; right: Rect } {
  const room = strip ?? foot
  const width = Math.min(room.width, room.height * 7.5)
  const rect = { ...room, width, x: room.x + (room.width - width) / 2 }
  const left = split ? { ...rect, width: (width - gap) * 0.44 } : rect
  return { left, right: { ...rect, x: left.x + left.width + gap, width: width - left.width - gap } }
}

const asideCard = (aside: { title: string; text: string }, rect: Rect, view: PublicView, layout: Layout): Thing => ({
  key: `aside-${view.progress.round}`,
  look: { kind: 'aside', ...aside },
  ...placed(rect),
  layer: layers.card,
  enter: { ...arriving(placed(rect), deckCorner(layout), 700, 500), back: { kind: 'back' }, flipAt: 1250 },
  exit: deckCorner(layout),
})

/** The card of this round: one thing in every phase, dealt face down and turned when it is new. */
export function titleCard(view: PublicView, look: Look, rect: Rect, layout: Layout, side = 'front'): Thing {
  const enter = { ...arriving(placed(rect), deckCorner(layout), 0, 500), back: { kind: 'back' } as const, flipAt: 600 }
  return {
    key: `card-${view.progress.round}`,
    look,
    ...placed(rect),
    layer: layers.card,
    enter,
    side,
    exit: deckCorner(layout),
  }
}

/** What differs between the moments in how an option lies there. */
export interface OptionsSetting {
  readonly mark?: (slot: Slot) => OptionLook['mark']
  /** Numbers on the cards, in order. */
  readonly counts?: readonly string[]
  readonly tap?: boolean
}

/** The options as paper cards in authored order, and "anders" after them; beside each its tray, where there is one. */
export function optionCards(stage: Stage, setting: OptionsSetting = {}): Thing[] {
  return stage.layout.cells.flatMap((cell, at) => {
    const card = optionCard(stage, setting, cell, at)
    return cell.tray.width > 0 ? [recess(cell, at), ...card] : card
  })
}

const recess = ({ tray }: Cell, at: number): Thing => ({
  key: `tray-${at}`,
  look: { kind: 'tray' },
  ...placed(tray),
  layer: layers.recess,
})

/** A number stays on one line. */
export const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0')

function optionCard({ view, columns, layout }: Stage, setting: OptionsSetting, cell: Cell, at: number): Thing[] {
  const column = columns[at]
  if (!column) return []
  const { slot, text } = column
  const counts = (setting.counts ?? []).map(unbroken)
  const look: Look = {
    kind: 'option',
    letter: slot,
    text: layout.words || slot === other ? text : '',
    peers: layout.words ? columns.map((one) => one.text) : [],
    counts,
    mark: setting.mark?.(slot) ?? 'none',
    count: counts[at] ?? '',
  }
  const place = placed(cell.card)
  const enter = {
    ...arriving(place, deckCorner(layout), at * 110, 400),
    back: { kind: 'back' } as const,
    flipAt: at * 110 + 420,
  }
  const key = `option-${view.progress.round}-${slot}`
  const tap = setting.tap && slot !== other ? { option: slot } : {}
  return [{ key, look, ...place, layer: layers.card, enter, exit: deckCorner(layout), ...tap }]
}

/** A square at the left of the foot, the room beside it, and in that a slip about as long as its sentence. */
export function footParts({ foot, gap, smallest }: Layout, sentence: string): { left: Rect; room: Rect; paper: Rect } {
  const height = Math.min(foot.height, Math.max(smallest * 3.4, foot.height * 0.72))
  const whole = Math.min(foot.width, foot.height * 8)
  const left = { ...foot, x: foot.x + (foot.width - whole) / 2, width: foot.height }
  const room = { ...foot, x: left.x + foot.height + gap, width: whole - foot.height - gap }
  const width = Math.min(room.width, Math.max(height * 2.2, sentence.length * height * 0.21))
  return { left, room, paper: { ...room, y: foot.y + (foot.height - height) / 2, width, height } }
}

/** A slip of paper with one sentence. */
export const slip = (key: string, text: string, rect: Rect, at: number): Thing => ({
  key,
  look: { kind: 'slip', text },
  ...placed(rect),
  layer: layers.tray,
  enter: { ...arriving(placed(rect), { x: placed(rect).x, y: placed(rect).y + rect.height }, at, 300) },
})
