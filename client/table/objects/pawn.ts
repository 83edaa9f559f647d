/** Wooden pawns: of ballots (all alike) and of seats (on their team's shape and colour); and a team's own table. */
import { colourOf, shapeOf } from '../../../shared/team.ts'
import { faded } from '../palette.ts'
import type { Look } from '../thing.ts'
import { type Brush, disc, lit, oval, shadowed, write } from './brush.ts'
import { outline } from './outline.ts'

type Of<Kind extends Look['kind']> = Extract<Look, { kind: Kind }>

/** Face down: the felt underside. Face up: standing. A group: a stack with its number. */
export function pawn(brush: Brush, { down, count }: Of<'pawn'>): void {
  if (count > 1) stack(brush, count)
  else if (down) underside(brush)
  else standing(brush, brush.size.width / 2, brush.size.height, brush.size.height)
}

/** A closed piece of wood with a turned edge: nothing is to be seen of it yet. */
function underside(brush: Brush): void {
  const { on, size, palette } = brush
  const middle = size.width / 2
  shadowed(brush, () => {
    disc(brush, middle, middle, middle * 0.94)
    on.fillStyle = lit(brush, middle, middle, middle, palette.pawn)
    on.fill()
  })
  on.lineWidth = Math.max(0.5, size.width * 0.025)
  on.strokeStyle = faded(palette.pawn[2], 0.8)
  on.stroke()
  disc(brush, middle, middle, middle * 0.7)
  const [light, plain, shade] = palette.pawn
  on.fillStyle = lit(brush, middle * 1.25, middle * 1.3, middle, [shade, plain, light])
  on.fill()
  disc(brush, middle, middle, middle * 0.6)
  on.fillStyle = lit(brush, middle, middle, middle * 0.8, palette.pawn)
  on.fill()
}

/** A pawn as it stands on the table: foot, body, collar and head, lit from the left. `y`: of its foot. */
function standing(brush: Brush, x: number, y: number, tall: number): void {
  const { on, palette } = brush
  const wide = tall * 1.2
  const across = on.createLinearGradient(x - wide * 0.3, 0, x + wide * 0.34, 0)
  for (const [at, tone] of [
    [0, 1],
    [0.3, 0],
    [0.62, 1],
    [1, 2],
  ] as const)
    across.addColorStop(at, palette.pawn[tone])
  on.lineWidth = Math.max(0.5, tall * 0.018)
  on.strokeStyle = faded(palette.pawn[2], 0.7)
  shadowed(brush, () => {
    oval(brush, x, y - tall * 0.15, wide * 0.32, tall * 0.13)
    on.fillStyle = palette.pawn[2]
    on.fill()
  })
  oval(brush, x, y - tall * 0.19, wide * 0.31, tall * 0.12)
  on.fillStyle = across
  on.fill()
  on.stroke()
  on.beginPath()
  on.moveTo(x - wide * 0.23, y - tall * 0.2)
  on.bezierCurveTo(x - wide * 0.14, y - tall * 0.32, x - wide * 0.1, y - tall * 0.42, x - wide * 0.09, y - tall * 0.56)
  on.lineTo(x + wide * 0.09, y - tall * 0.56)
  on.bezierCurveTo(x + wide * 0.1, y - tall * 0.42, x + wide * 0.14, y - tall * 0.32, x + wide * 0.23, y - tall * 0.2)
  on.ellipse(x, y - tall * 0.2, wide * 0.23, tall * 0.075, 0, 0, Math.PI)
  on.fill()
  oval(brush, x, y - tall * 0.55, wide * 0.17, tall * 0.055)
  on.fill()
  on.stroke()
  disc(brush, x, y - tall * 0.74, tall * 0.2)
  on.fillStyle = lit(brush, x, y - tall * 0.74, tall * 0.2, palette.pawn)
  on.fill()
  on.stroke()
}

/** Flat pieces on top of each other, with how many there are. */
function stack(brush: Brush, count: number): void {
  const { on, size, palette } = brush
  const { width, height } = size
  const step = height * 0.075
  on.lineWidth = Math.max(0.5, width * 0.016)
  on.strokeStyle = faded(palette.pawn[2], 0.8)
  for (let layer = 2; layer >= 0; layer--) {
    const y = height * 0.42 + layer * step
    const draw = () => {
      oval(brush, width / 2, y, width * 0.48, height * 0.4)
      on.fillStyle = lit(brush, width / 2, y, width * 0.5, palette.pawn)
      on.fill()
    }
    if (layer === 2) shadowed(brush, draw)
    else draw()
    on.stroke()
  }
  const box = { x: width * 0.03, y: height * 0.12, width: width * 0.94, height: height * 0.62 }
  write(brush, String(count), box, { most: height * 0.44, weight: 750, colour: palette.dark })
}

/** Somebody's seat, or a team's seats together. Team 0: nobody's team, plain wood. */
export function seat(brush: Brush, { team, count }: Of<'seat'>): void {
  const { on, size, palette } = brush
  if (team === 0) {
    pawn(brush, { kind: 'pawn', down: false, count })
    return
  }
  if (count > 1) {
    const box = { x: 0, y: 0, ...size }
    on.shadowColor = faded(palette.dark, 0.5)
    on.shadowBlur = 4
    write(brush, String(count), box, { most: size.height * 0.6, weight: 700, colour: palette.onTable })
    return
  }
  sign(brush, team, size.width / 2, size.height * 0.56, size.width * 0.44)
  standing(brush, size.width / 2, size.height * 0.84, size.height * 0.74)
}

/** A small round table with the team's shape and number on it. */
export function teamTable(brush: Brush, { team }: Of<'team'>): void {
  const { on, size, palette, smallest } = brush
  const middle = size.width / 2
  shadowed(brush, () => {
    disc(brush, middle, middle, middle)
    on.fillStyle = lit(brush, middle, middle, middle, palette.rim)
    on.fill()
  })
  disc(brush, middle, middle, middle * 0.93)
  on.lineWidth = Math.max(1, middle * 0.03)
  on.strokeStyle = palette.brass[1]
  on.stroke()
  disc(brush, middle, middle, middle * 0.87)
  on.fillStyle = lit(brush, middle, middle, middle, [palette.felt, palette.felt, palette.feltDeep])
  on.fill()
  sign(brush, team, middle, middle, middle * 0.74)
  const low = shapeOf(team) === 'triangle' ? middle * 0.2 : 0
  const box = { x: middle * 0.4, y: middle * 0.35 + low, width: middle * 1.2, height: middle * 1.3 }
  const most = Math.max(smallest, middle * 0.62)
  write(brush, String(team), box, { most, weight: 750, colour: inkOf(brush, team) })
}

export const inkOf = ({ palette }: Brush, team: number): string => palette.teams[colourOf(team)]?.on ?? palette.ink

/** The team's shape in its colour. */
function sign(brush: Brush, team: number, x: number, y: number, radius: number): void {
  const { on, palette } = brush
  shadowed(brush, () => {
    outline(brush, shapeOf(team), x, y, radius)
    on.fillStyle = palette.teams[colourOf(team)]?.fill ?? palette.paper
    on.fill()
  })
  on.lineWidth = Math.max(1, radius * 0.07)
  on.strokeStyle = palette.paper
  on.stroke()
}
