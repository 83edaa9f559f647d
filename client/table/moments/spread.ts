/** What the room is shown of a vote: pawns that come out of one bag, or one sentence and a closed bag. */
import type { ShownSpread } from '../../../shared/disclosure.ts'
import type { Counts } from '../../../shared/tally.ts'
import { type Column, countsIn } from '../columns.ts'
import { trayRoom } from '../halves.ts'
import type { Layout, Needs } from '../layout.ts'
import { cellAt, cellShare, gridFor, nudged, shuffled } from '../packing.ts'
import { groupFor, type Token, tokensOf } from '../pawns.ts'
import { arriving, layers, middle, type Point, placed, type Rect, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { footParts, header, type Moment, optionCards, type Stage, slip } from './stage.ts'

/** Latest that the last pawn sets out, ms; it then takes `travel`. */
const spreading = { begin: 350, over: 2000, travel: 550 } as const

export const spread: Moment = {
  needs: ({ shown }, columns) => spreadNeeds(shown.first, columns),
  lay: (stage) => {
    const shown = stage.view.shown.first
    if (!shown) return [...header(stage), ...quietOptions(stage, null)]
    return [
      ...header(stage),
      ...quietOptions(stage, shown),
      ...bag(stage.layout, shown, sentenceOf(shown)),
      ...pawns(stage, shown),
    ]
  },
}

/** Trays and numbers only for a spread that may be shown as counts. */
export function spreadNeeds(shown: ShownSpread | null, columns: readonly Column[]): Partial<Needs> {
  if (shown?.kind !== 'counts') return {}
  const counts = countsIn(columns, shown)
  return { tray: 'pawns', most: Math.max(...counts), counts: counts.map(String) }
}

/** Cards with their count, or with a mark where a sentence names one. */
export function quietOptions(stage: Stage, shown: ShownSpread | null): Thing[] {
  return optionCards(stage, {
    mark: (slot) => (shown?.kind === 'nearlyAll' && shown.option === slot ? 'told' : 'none'),
    ...(shown?.kind === 'counts' ? { counts: countsIn(stage.columns, shown).map(String) } : {}),
  })
}

/** The words for a spread, with nothing in them that its kind does not show. */
export function sentenceOf(shown: ShownSpread): string {
  if (shown.kind === 'nearlyAll') return tableWords().nearlyAll(shown.option)
  if (shown.kind === 'tooFew') return tableWords().tooFew
  if (shown.kind === 'words') return tableWords().inWords
  return tableWords().spread[shown.word]
}

/** Where the bag stands, whatever is said beside it. */
export const bagRect = (layout: Layout): Rect => footParts(layout, '').left

/** The bag in the foot, open when pawns came out of it, and the sentence beside it, on a `narrow` slip where more lies there. */
export function bag(layout: Layout, shown: ShownSpread, sentence: string, narrow?: Rect): Thing[] {
  const { left, paper } = footParts(layout, sentence)
  const look = { kind: 'bag', open: shown.kind === 'counts' } as const
  return [
    { key: 'bag', look, ...placed(left), layer: layers.over, exit: middle(left) },
    slip('sentence', sentence, narrow ?? paper, shown.kind === 'counts' ? spreading.over : 300),
  ]
}

/** Where the pawns of each option may lie. */
export const traysOf = (layout: Layout): readonly Rect[] => layout.cells.map(({ tray }) => trayRoom(tray, layout.gap))

/** Where pawn `at` of `count` lies in tray `option`, in cells that fit the fullest tray. */
export function trayPlaces(
  trays: readonly Rect[],
  { smallest }: Layout,
  fullest: number,
  group: number,
): { size: number; place: (option: number, at: number, count: number) => Point } {
  const first = trays[0] ?? { x: 0, y: 0, width: 0, height: 0 }
  const grid = gridFor(first, fullest, group > 1 ? smallest * 4.5 : smallest * 3.6)
  return {
    size: grid.cell * cellShare,
    place: (option, at, count) => {
      const rect = trays[option] ?? first
      return nudged(cellAt({ ...grid, rect }, at, count, 0.5), grid.cell, option * 1000 + at)
    },
  }
}

export const groupIn = (trays: readonly Rect[], { smallest, foot }: Layout, counts: Counts): number =>
  groupFor(counts, trays[0] ?? foot, smallest)

/** Tokens of one spread at their places, in authored order. */
export function lying(
  layout: Layout,
  tokens: readonly Token[],
  size: number,
  place: (option: number, at: number, count: number) => Point,
): Thing[] {
  const perOption = (option: number) => tokens.filter((token) => token.at === option)
  return layout.cells.flatMap((_, option) =>
    perOption(option).map(
      (token, at, all): Thing => ({
        key: token.key,
        look: { kind: 'pawn', down: false, count: token.worth },
        ...place(option, at, all.length),
        width: size,
        height: size,
        layer: layers.pawn,
        exit: middle(bagRect(layout)),
      }),
    ),
  )
}

/** The pawns of a spread that may be shown as counts; they leave the bag in an order that only the round decides. */
export function pawns({ view, columns, layout }: Stage, shown: ShownSpread): Thing[] {
  if (shown.kind !== 'counts') return []
  const counts = countsIn(columns, shown)
  const trays = traysOf(layout)
  const group = groupIn(trays, layout, counts)
  const tokens = tokensOf(counts, group)
  const { size, place } = trayPlaces(trays, layout, Math.ceil(Math.max(...counts) / group), group)
  const order = shuffled(tokens.length, view.progress.round)
  const step = Math.min(70, spreading.over / Math.max(1, tokens.length))
  const mouth = middle(bagRect(layout))
  return lying(layout, tokens, size, place).map((thing, at) => ({
    ...thing,
    enter: arriving(thing, mouth, spreading.begin + (order[at] ?? at) * step, spreading.travel),
  }))
}
