/** Teams plant their flag on the option they settled on; the second spread stays below the flags, so that nobody's view is off the table. */
import { countsIn } from '../columns.ts'
import { halves, leastFlag, shareFor, trayRoom } from '../halves.ts'
import { cellAt, cellShare, type Grid, gridFor } from '../packing.ts'
import { tokensOf } from '../pawns.ts'
import { arriving, layers, type Rect, type Thing } from '../thing.ts'
import { groupIn, lying, trayPlaces } from './spread.ts'
import { header, type Moment, optionCards, type Stage } from './stage.ts'

export const decision: Moment = {
  needs: (view, columns) => ({
    tray: 'flags',
    most: Math.max(...columns.map(({ slot }) => view.choices.filter(({ option }) => option === slot).length)),
    foot: false,
  }),
  lay: (stage) => [
    ...header(stage),
    ...optionCards(stage),
    ...(hasSpread(stage)
      ? [...flags(stage, (tray) => halves(tray, shareFor.flags)[0]), ...remaining(stage)]
      : flags(stage, (tray) => tray)),
  ],
}

const hasSpread = ({ view }: Stage): boolean => view.shown.second?.kind === 'counts'

/** The pawns of the second spread as it was shown, small and still. */
function remaining({ view, columns, layout }: Stage): Thing[] {
  const shown = view.shown.second
  if (shown?.kind !== 'counts') return []
  const counts = countsIn(columns, shown)
  const trays = layout.cells.map(({ tray }) => halves(trayRoom(tray, layout.gap), shareFor.flags)[1])
  const group = groupIn(trays, layout, counts)
  const { size, place } = trayPlaces(trays, layout, Math.ceil(Math.max(...counts) / group), group)
  return lying(layout, tokensOf(counts, group), size, place)
}

/** A flag per team in the part of each tray that `area` gives; where they would be too small, one with their number. */
export function flags({ view, columns, layout }: Stage, area: (tray: Rect) => Rect): Thing[] {
  const areas = layout.cells.map(({ tray }) => area(trayRoom(tray, layout.gap)))
  const perOption = columns.map(({ slot }) => view.choices.filter((choice) => choice.option === slot))
  const fullest = Math.max(1, ...perOption.map((choices) => choices.length))
  const largest = layout.smallest * 5.2
  const [first] = areas
  if (!first) return []
  const grid = gridFor(first, fullest, largest)
  const apart = grid.cell >= layout.smallest * leastFlag
  return areas.flatMap((rect, option) => {
    const choices = perOption[option] ?? []
    const shown = apart ? choices : choices.slice(0, 1)
    const here = apart ? { ...grid, rect } : gridFor(rect, 1, largest * 1.25)
    const count = apart ? 1 : choices.length
    const round = view.progress.round
    const dissent = choices.some(({ minority }) => minority.length > 0)
    return shown.map(({ team, minority }, at) =>
      planted(
        apart ? `flag-${round}-${team}` : `flags-${round}-${option}`,
        team,
        count,
        apart ? minority.length > 0 : dissent,
        {
          grid: here,
          at,
          of: shown.length,
        },
      ),
    )
  })
}

interface Spot {
  readonly grid: Grid
  readonly at: number
  readonly of: number
}

function planted(key: string, team: number, count: number, dissent: boolean, { grid, at, of }: Spot): Thing {
  const place = cellAt(grid, at, of, 0.5)
  const size = grid.cell * cellShare
  const enter = { ...arriving(place, { x: place.x, y: place.y - size * 0.7 }, at * 90, 350), scale: 1.15 }
  const look = { kind: 'flag', team, count, dissent } as const
  return { key, look, ...place, width: size, height: size, layer: layers.pawn, enter }
}
