/** Where everything lies: a pure function of what has to lie there, of the canvas, and of whose canvas it is. */
import { bestCells, type Cell } from './cells.ts'
import { inset, type Rect, type Role, type Size } from './thing.ts'

/** What lies beside or under the cards of the options: nothing, pawns, notes, flags over pawns, or stamps over flags. */
export type TrayUse = 'none' | 'pawns' | 'notes' | 'flags' | 'stamps'

/** What a moment asks of the table. */
export interface Needs {
  readonly tray: TrayUse
  /** The most pawns or flags in one tray. */
  readonly most: number
  /** Numbers on the cards of the options. */
  readonly counts: readonly string[]
  /** The words on the stamps. */
  readonly stamps: readonly string[]
  /** A strip at the near edge for what concerns all options: the pile, the bag, a sentence, the compass. */
  readonly foot: boolean | 'withoutHeader'
}

export const noNeeds: Needs = { tray: 'none', most: 0, counts: [], stamps: [], foot: true }

/** All of a view that decides where things lie. */
export interface Summary extends Needs {
  /** The texts of the options. */
  readonly texts: readonly string[]
  /** A second card lies beside the title. */
  readonly aside: boolean
  /** Played cards at the edge. */
  readonly story: number
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
  /** Whether the cards have room for the texts of the options; else they have only their letter. */
  readonly words: boolean
  /** Empty where nothing is needed there. */
  readonly foot: Rect
  readonly story: Rect | null
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** Height of the smallest letters: on the big screen a fortieth of the height, so that ten metres are not too far; on a large one of one's own a little larger. */
const smallestFor = (role: Role, height: number, small: boolean): number =>
  role === 'screen' ? Math.max(12, Math.ceil(height / 40)) : small ? 12 : Math.max(14, Math.floor(height / 54))

/** Divides the table. Without texts there are no cells; the foot then belongs to the content. */
export function layoutOf(summary: Summary, size: Size, role: Role): Layout {
  const small = size.height < 420
  const gap = clamp(Math.min(size.width, size.height) * 0.022, 6, 24)
  const smallest = smallestFor(role, size.height, small)
  const content = inset({ x: 0, y: 0, ...size }, gap * (small ? 1 : 1.4))
  const story = summary.story > 0 && !small ? slice(content, clamp(size.height * 0.085, 44, 92), 'bottom') : null
  const above = story ? less(content, story.height + gap, 'bottom') : content
  // On a narrow table the title takes more lines.
  const share = size.width < size.height * 0.64 ? 0.18 : 0.15
  const tall = summary.aside ? clamp(size.height * 0.2, 84, 230) : clamp(size.height * share, 64, 170)
  const header = small ? null : slice(above, tall, 'top')
  const below = header ? less(above, header.height + gap, 'top') : above
  const hasFoot = summary.foot === 'withoutHeader' ? header === null : summary.foot
  const foot = slice(below, hasFoot ? clamp(size.height * 0.13, 46, 150) : 0, 'bottom')
  const field = hasFoot ? less(below, foot.height + gap, 'bottom') : below
  const { cells, words } = bestCells(summary, field, gap, smallest)
  return { size, role, small, smallest, gap, content: above, header, cells, words, foot, story }
}

function slice(rect: Rect, height: number, side: 'top' | 'bottom'): Rect {
  return { ...rect, height, y: side === 'top' ? rect.y : rect.y + rect.height - height }
}
function less(rect: Rect, height: number, side: 'top' | 'bottom'): Rect {
  return { ...rect, height: rect.height - height, y: side === 'top' ? rect.y + height : rect.y }
}
