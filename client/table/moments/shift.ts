/** The first spread becomes the second, by the net difference of the two that were shown. */
import type { ShownRound, ShownSpread } from '../../../shared/disclosure.ts'
import type { Counts } from '../../../shared/tally.ts'
import { countsIn } from '../columns.ts'
import { groupsOf, largerOf, type Move, netMoves } from '../pawns.ts'
import { type Entrance, layers, middle, type Point, type Role, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { arrowsIn } from './moves.ts'
import { bag, bagRect, groupIn, pawns, quietOptions, sentenceOf, spreadNeeds, trayPlaces, traysOf } from './spread.ts'
import { header, type Moment, optionCards, type Stage, unbroken } from './stage.ts'

/** First spread back on the table, a breath, then the moves; ms. */
const morph = { out: 300, begin: 1200, over: 1100, travel: 600 } as const

export const shift: Moment = {
  needs: ({ shown: { first, second } }, columns, role) => {
    if (first?.kind !== 'counts' || second?.kind !== 'counts') return spreadNeeds(lying(role, first, second), columns)
    const before = countsIn(columns, first)
    const after = countsIn(columns, second)
    return { tray: 'pawns', most: Math.max(...before, ...after), counts: changed(before, after) }
  },
  lay: (stage) => {
    const { first, second } = stage.view.shown
    if (!second) return [...header(stage), ...quietOptions(stage, null)]
    const sentence = sentenceFor(stage.view.shown, stage.layout.role)
    const { paper, arrows } = arrowsIn(stage, sentence)
    const foot = [...bag(stage.layout, second, sentence, paper), ...arrows]
    const shown = lying(stage.layout.role, first, second) ?? second
    if (first?.kind !== 'counts' || second.kind !== 'counts')
      return [...header(stage), ...quietOptions(stage, shown), ...foot, ...pawns(stage, shown)]
    const before = countsIn(stage.columns, first)
    const after = countsIn(stage.columns, second)
    const cards = optionCards(stage, { counts: changed(before, after) })
    return [...header(stage), ...cards, ...foot, ...moving(stage, before, after)]
  },
}

/**
 * The spread that lies on the table where they are not both given in counts: on the big screen the first, where only that
 * one is. A small table has no room for the sentence that says which one it is.
 */
const lying = (role: Role, first: ShownSpread | null, second: ShownSpread | null): ShownSpread | null =>
  role === 'screen' && first?.kind === 'counts' ? first : second

const changed = (before: Counts, after: Counts): string[] =>
  before.map((count, at) => unbroken(tableWords().shifted(count, after[at] ?? 0)))

function sentenceFor({ first, second, shift: change }: ShownRound, role: Role): string {
  const spread = second ? afterFirst(first, second, saidOf(lying(role, first, second), second)) : ''
  return change?.kind === 'words' ? `${tableWords().shift[change.word]} ${spread}` : spread
}

/** A first spread that is only a sentence is told before a second that lies there in counts. */
function afterFirst(first: ShownSpread | null, second: ShownSpread, said: string): string {
  if (!first || first.kind === 'counts' || second.kind !== 'counts') return said
  const words = tableWords()
  const now = words.andNow(said)
  if (first.kind === 'nearlyAll') return `${words.firstNearlyAll(first.option)} ${now}`
  return `${first.kind === 'tooFew' ? words.firstTooFew : words.firstInWords} ${now}`
}

/** Beside the first spread it must be clear that this one is not the second. */
function saidOf(lies: ShownSpread | null, second: ShownSpread): string {
  if (lies?.kind !== 'counts' || second.kind === 'counts') return sentenceOf(second)
  const words = tableWords()
  return words.firstLies(second.kind === 'words' ? words.secondInWords : words.second(sentenceOf(second)))
}

function moving({ layout }: Stage, first: Counts, second: Counts): Thing[] {
  const trays = traysOf(layout)
  const group = groupIn(trays, layout, largerOf(first, second))
  const fullest = Math.max(...first.concat(second).map((count) => groupsOf(count, group).length))
  const { size, place } = trayPlaces(trays, layout, fullest, group)
  const moves = netMoves(first, second, group)
  const mouth = middle(bagRect(layout))
  const before = placesOf(moves, (move) => move.from, place)
  const after = placesOf(moves, (move) => move.to, place)
  const movers = moves.filter((move) => move.from !== move.to)
  const step = Math.min(120, morph.over / Math.max(1, movers.length))
  return moves.map((move): Thing => {
    const start = before.get(move.key) ?? mouth
    const end = after.get(move.key) ?? mouth
    const look = { kind: 'pawn', down: false, count: move.worth } as const
    const enter = entrance(start, end, mouth, morph.begin + Math.max(0, movers.indexOf(move)) * step)
    const gone = move.to === null ? { gone: true as const } : {}
    return {
      key: `shift-${move.key}`,
      look,
      ...end,
      width: size,
      height: size,
      layer: layers.pawn,
      enter,
      exit: mouth,
      ...gone,
    }
  })
}

const entrance = (start: Point, end: Point, mouth: Point, at: number): Entrance => ({
  from: mouth,
  legs: [
    { ...start, at: morph.out, takes: 400 },
    { ...end, at, takes: morph.travel },
  ],
})

/** The place of every move that lies on an option, before or after. */
function placesOf(
  moves: readonly Move[],
  where: (move: Move) => number | null,
  place: (option: number, at: number, count: number) => Point,
): ReadonlyMap<string, Point> {
  const found = new Map<string, Point>()
  for (const option of new Set(moves.map(where))) {
    if (option === null) continue
    const here = moves.filter((move) => where(move) === option)
    here.forEach((move, at) => {
      found.set(move.key, place(option, at, here.length))
    })
  }
  return found
}
