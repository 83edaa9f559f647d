/** Teams plant their flag on the option they settled on. */
import { cellAt, cellShare, gridFor } from '../packing.ts'
import { arriving, layers, type Rect, type Thing } from '../thing.ts'
import { header, type Moment, optionCards, type Stage } from './stage.ts'

export const decision: Moment = (stage) => [
  ...header(stage),
  ...optionCards(stage, { rect: (cell) => cell.card }),
  ...flags(stage, (tray) => tray),
]

/** A flag per team in the part of each tray that `area` gives; where they would be too small, one with their number. */
export function flags({ view, columns, layout }: Stage, area: (tray: Rect) => Rect): Thing[] {
  const perOption = columns.map(({ slot }) => view.choices.filter((choice) => choice.option === slot))
  const fullest = Math.max(1, ...perOption.map((choices) => choices.length))
  const first = layout.cells[0]
  if (!first) return []
  const grid = gridFor(area(first.tray), fullest, layout.foot.height * 0.9)
  const apart = grid.cell >= layout.smallest * 1.7
  return layout.cells.flatMap((cell, option) => {
    const choices = perOption[option] ?? []
    const shown = apart ? choices : choices.slice(0, 1)
    const here = apart ? { ...grid, rect: area(cell.tray) } : gridFor(area(cell.tray), 1, layout.foot.height * 0.9)
    return shown.map((choice, at): Thing => {
      const place = cellAt(here, at, shown.length, 0.2)
      const size = here.cell * cellShare
      const look = { kind: 'flag', team: choice.team, count: apart ? 1 : choices.length } as const
      const key = apart ? `flag-${view.progress.round}-${choice.team}` : `flags-${view.progress.round}-${option}`
      const enter = { ...arriving(place, { x: place.x, y: place.y - size * 0.7 }, at * 90, 350), scale: 1.15 }
      return { key, look, ...place, width: size, height: size, layer: layers.pawn, enter }
    })
  })
}
