/** What the code says: the card turns over, standings are stamped beside the options, the compass swings to the code that is shown. */
import type { PlayedReference } from '../../../shared/citation.ts'
import { other } from '../../../shared/option.ts'
import type { PublicView } from '../../../shared/view.ts'
import { halves, shareFor, trayRoom } from '../halves.ts'
import type { Layout } from '../layout.ts'
import { stampIn } from '../stamp-parts.ts'
import { type Look, layers, placed, type Rect, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { flags } from './decision.ts'
import { footParts, header, headParts, type Moment, optionCards, type Stage, titleCard } from './stage.ts'

export const reference: Moment = {
  needs: (view, columns) => ({
    tray: shownIn(view) ? 'stamps' : 'flags',
    stamps: Object.values(tableWords().standing),
    foot: 'withoutHeader',
    most: Math.max(...columns.map(({ slot }) => view.choices.filter(({ option }) => option === slot).length)),
  }),
  lay: (stage) => {
    const shown = shownIn(stage.view)
    const head = shown ? verso(stage, shown) : header(stage)
    const said = shown ? [...stamps(stage, shown), ...compass(stage, shown)] : []
    return [
      ...head,
      ...optionCards(stage),
      ...said,
      ...flags(stage, shown ? (tray) => halves(tray, shareFor.stamps)[1] : (tray) => tray),
    ]
  },
}

/** The code that the facilitator shows. */
const shownIn = ({ references, shownCode }: PublicView): PlayedReference | null =>
  references?.find(({ code }) => code === shownCode) ?? references?.[0] ?? null

/** The card of the round with its other side up: beside the compass. */
function verso({ view, layout }: Stage, shown: PlayedReference): Thing[] {
  const { organisation: name, title, version } = shown
  const year = tableWords().year(version.year, version.read)
  const text = title.includes(year) ? title : `${title}, ${year}`
  const look: Look = { kind: 'verso', question: view.card?.question ?? '', name, text }
  return [titleCard(view, look, besides(layout).card, layout, shown.code)]
}

/** After the card was turned, one by one. */
const stamping = { begin: 700, step: 300, takes: 220 } as const

function stamps({ columns, layout }: Stage, shown: PlayedReference): Thing[] {
  return layout.cells.flatMap((cell, at) => {
    const id = columns[at]?.slot
    const verdict = id && id !== other && shown.verdicts[id]
    if (!verdict) return []
    const [room] = halves(trayRoom(cell.tray, layout.gap), shareFor.stamps)
    const place = placed(stampIn(room, layout.smallest))
    const shade = verdict.shade ? tableWords().shade[verdict.shade] : ''
    const { standing } = verdict
    const look = { kind: 'stamp', standing, word: tableWords().standing[standing], shade } as const
    const leg = { x: place.x, y: place.y, at: stamping.begin + at * stamping.step, takes: stamping.takes }
    const enter = { from: place, legs: [leg], scale: 1.5 }
    return [{ key: `stamp-${shown.code}-${id}`, look, ...place, turn: -0.015, layer: layers.tray, enter }]
  })
}

/** A bearing per code, in the order in which they are listed; no bearing is the right one. Radians from above. */
const bearing = (at: number, codes: number): number => ((at + 0.5) / Math.max(1, codes) - 0.5) * 2.4

/** The compass beside the card; the needle swings to the code that is shown. */
function compass({ view, layout }: Stage, shown: PlayedReference): Thing[] {
  const codes = view.references ?? []
  const place = placed(besides(layout).left)
  const turn = bearing(codes.indexOf(shown), codes.length)
  const marks = codes.map((_, at) => bearing(at, codes.length))
  return [
    { key: 'dial', look: { kind: 'dial', marks }, ...place, layer: layers.tray },
    { key: 'needle', look: { kind: 'needle' }, ...place, turn, layer: layers.over },
  ]
}

/** Compass and card: at the head of the table, or at its foot where it has no head. */
function besides(layout: Layout): { left: Rect; card: Rect } {
  const { header: head, gap } = layout
  if (!head) {
    const { left, room } = footParts(layout, '')
    return { left, card: room }
  }
  const { left: strip } = headParts(layout, false)
  const side = strip.height
  return {
    left: { ...strip, width: side },
    card: { ...strip, x: strip.x + side + gap, width: strip.width - side - gap },
  }
}
