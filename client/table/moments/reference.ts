/** What the code says: the card turns over, standings are stamped beside the options, the compass swings to the code that is shown. */
import type { PlayedReference } from '../../../shared/citation.ts'
import { other } from '../../../shared/option.ts'
import type { PublicView } from '../../../shared/view.ts'
import { widthOf } from '../font-widths.ts'
import { halves, shareFor, trayRoom } from '../halves.ts'
import { stampIn } from '../stamp-parts.ts'
import { type Look, layers, placed, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { flags } from './decision.ts'
import { footParts, header, headParts, type Moment, optionCards, type Stage, titleCard, unbroken } from './stage.ts'

export const reference: Moment = {
  needs: (view, columns) => ({
    tray: shownIn(view) ? 'stamps' : 'flags',
    stamps: Object.values(tableWords().standing),
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

/** The card of the round with its other side up: at the head of the table, or where there is no head beside the compass. */
function verso({ view, layout }: Stage, shown: PlayedReference): Thing[] {
  const { organisation: name, title, version } = shown
  const year = tableWords().year(version.year, version.read)
  const text = title.includes(year) ? title : `${title}, ${year}`
  const look: Look = { kind: 'verso', question: view.card?.question ?? '', name, text }
  const rect = layout.header ? headParts(layout, false).left : footParts(layout, `${name}: ${text}`).paper
  return [titleCard(view, look, rect, layout, shown.code)]
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

/** The compass, and beside it where there is room whose codes there are, in the order of their bearings. */
function compass({ view, layout }: Stage, shown: PlayedReference): Thing[] {
  const codes = view.references ?? []
  const { foot, header: head } = layout
  const names = head ? codeNames(codes, shown, layout) : []
  const wide = names.reduce((sum, { width }) => sum + width + layout.gap, foot.height)
  const left = head ? foot.x + (foot.width - wide) / 2 : footParts(layout, '').left.x
  const place = placed({ ...foot, x: left, width: foot.height })
  const turn = bearing(codes.indexOf(shown), codes.length)
  const marks = codes.map((_, at) => bearing(at, codes.length))
  let x = left + foot.height + layout.gap
  const placedNames = names.map((name) => {
    x += name.width + layout.gap
    return { ...name, x: x - layout.gap - name.width / 2 }
  })
  return [
    { key: 'dial', look: { kind: 'dial', marks }, ...place, layer: layers.tray },
    { key: 'needle', look: { kind: 'needle' }, ...place, turn, layer: layers.over },
    ...placedNames,
  ]
}

/** The names of the codes as signs next to each other; none where they do not all fit. */
function codeNames(codes: readonly PlayedReference[], shown: PlayedReference, layout: Stage['layout']): Thing[] {
  const { foot, gap, smallest } = layout
  const peers = codes.map(({ organisation }) => unbroken(organisation))
  const wide = peers.map((name) => widthOf(name, 700) * smallest + smallest * 1.2)
  const needed = wide.reduce((sum, one) => sum + one + gap, 0)
  const room = foot.width - foot.height
  if (codes.length < 2 || needed > room) return []
  const spare = Math.min(1.3, room / needed)
  return codes.map(({ code }, at): Thing => {
    const look: Look = { kind: 'name', text: peers[at] ?? '', peers, current: code === shown.code }
    const size = { width: (wide[at] ?? 0) * spare, height: smallest * 2 * spare }
    return { key: `code-${code}`, look, x: 0, y: foot.y + foot.height / 2, ...size, layer: layers.tray }
  })
}
