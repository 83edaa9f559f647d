/** What the code says: standings are stamped beside the options, the compass swings to the code that is shown. */
import type { PlayedReference } from '../../../shared/citation.ts'
import { other } from '../../../shared/option.ts'
import { layers, placed, type Rect, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { flags } from './decision.ts'
import { footParts, header, type Moment, optionCards, type Stage, slip } from './stage.ts'

export const reference: Moment = (stage) => {
  const { references, shownCode } = stage.view
  const shown = references?.find(({ code }) => code === shownCode) ?? references?.[0]
  return [
    ...header(stage),
    ...optionCards(stage, { rect: (cell) => cell.card }),
    ...(shown ? [...stamps(stage, shown), ...compass(stage, shown)] : []),
    ...flags(stage, (tray) => parts(tray).lower),
  ]
}

/** A tray with a stamp in its upper part and flags in the lower. */
function parts(tray: Rect): { upper: Rect; lower: Rect } {
  const upper = { ...tray, height: tray.height * 0.46 }
  const lower = { ...tray, y: tray.y + tray.height * 0.5, height: tray.height * 0.5 }
  return { upper, lower }
}

function stamps({ columns, layout }: Stage, shown: PlayedReference): Thing[] {
  return layout.cells.flatMap((cell, at) => {
    const id = columns[at]?.slot
    const verdict = id && id !== other && shown.verdicts[id]
    if (!verdict) return []
    const { upper } = parts(cell.tray)
    const width = Math.min(upper.width, upper.height * 3.4)
    const place = placed({ ...upper, width, x: upper.x + (upper.width - width) / 2 })
    const shade = verdict.shade ? tableWords().shade[verdict.shade] : ''
    const look = {
      kind: 'stamp',
      standing: verdict.standing,
      word: tableWords().standing[verdict.standing],
      shade,
    } as const
    const enter = { from: place, legs: [{ x: place.x, y: place.y, at: 500 + at * 260, takes: 220 }], scale: 1.5 }
    return [{ key: `stamp-${shown.code}-${id}`, look, ...place, turn: -0.015, layer: layers.tray, enter }]
  })
}

/** The needle has a bearing per code, in the order in which they are listed; no bearing is the right one. */
function compass({ view, layout }: Stage, shown: PlayedReference): Thing[] {
  const codes = view.references ?? []
  const at = codes.findIndex(({ code }) => code === shown.code)
  const turn = ((at + 0.5) / Math.max(1, codes.length) - 0.5) * 2.4
  const text = `${shown.organisation}: ${shown.title}, ${tableWords().year(shown.version.year, shown.version.read)}`
  const { left, paper } = footParts(layout, text)
  return [
    { key: 'dial', look: { kind: 'dial' }, ...placed(left), layer: layers.tray },
    { key: 'needle', look: { kind: 'needle' }, ...placed(left), turn, layer: layers.over },
    slip(`code-${shown.code}`, text, paper, 300),
  ]
}
