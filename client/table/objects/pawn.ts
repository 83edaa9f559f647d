/** Wooden pawns seen from above: of ballots (all alike), of seats (their team's shape and colour), and the team's sign and flag. */
import { colourOf, type Shape, shapeOf } from '../../../shared/team.ts'
import { materials } from '../palette.ts'
import type { Look } from '../thing.ts'
import { type Brush, disc, lit, shadowed, write } from './brush.ts'

type Of<Kind extends Look['kind']> = Extract<Look, { kind: Kind }>

/** Face down: the plain underside. Face up: base and head. In a group: the number. */
export function pawn(brush: Brush, { down, count }: Of<'pawn'>): void {
  const { on, size } = brush
  const middle = size.width / 2
  shadowed(brush, () => {
    disc(brush, middle, middle, middle * 0.96)
    on.fillStyle = lit(brush, middle, middle, middle, materials.wood)
    on.fill()
  })
  on.lineWidth = Math.max(0.5, size.width * 0.03)
  on.strokeStyle = 'rgba(74, 42, 14, 0.55)'
  on.stroke()
  if (count > 1) number(brush, count)
  else if (down) underside(brush, middle)
  else head(brush, middle)
}

function underside(brush: Brush, middle: number): void {
  const { on } = brush
  on.strokeStyle = 'rgba(90, 54, 22, 0.45)'
  for (const ring of [0.66, 0.36]) {
    disc(brush, middle, middle, middle * ring)
    on.stroke()
  }
}

function head(brush: Brush, middle: number, share = 0.52, low = 0.92): void {
  const { on } = brush
  disc(brush, middle, middle * low, middle * share)
  on.fillStyle = lit(brush, middle, middle * low, middle * share, ['#fff0d2', '#dcb47c', '#a06c38'])
  on.fill()
  on.stroke()
}

function number(brush: Brush, count: number): void {
  const { width, height } = brush.size
  const box = { x: width * 0.1, y: height * 0.2, width: width * 0.8, height: height * 0.6 }
  write(brush, String(count), box, { most: height * 0.5, least: height * 0.2, weight: 750, colour: '#2a1807' })
}

/** Somebody's seat, or a team's seats together. Team 0: nobody's team, plain wood. */
export function seat(brush: Brush, { team, count }: Of<'seat'>): void {
  if (team === 0) {
    pawn(brush, { kind: 'pawn', down: false, count })
    return
  }
  sign(brush, team)
  const { on, size } = brush
  const middle = size.width / 2
  on.strokeStyle = 'rgba(28, 43, 48, 0.5)'
  on.lineWidth = Math.max(0.5, size.width * 0.03)
  if (count > 1) {
    const box = { x: size.width * 0.12, y: size.height * 0.25, width: size.width * 0.76, height: size.height * 0.55 }
    write(brush, String(count), box, {
      most: size.height * 0.42,
      least: size.height * 0.2,
      weight: 750,
      colour: inkOf(brush, team),
    })
  } else head(brush, middle, 0.4, shapeOf(team) === 'triangle' ? 1.16 : 0.98)
}

/** The sign of a team: its shape in its colour, with its number. */
export function teamSign(brush: Brush, { team }: Of<'team'>): void {
  sign(brush, team)
  const { width, height } = brush.size
  const low = shapeOf(team) === 'triangle' ? 0.12 : 0
  const box = { x: width * 0.2, y: height * (0.22 + low), width: width * 0.6, height: height * 0.58 }
  write(brush, String(team), box, { most: height * 0.46, least: height * 0.3, weight: 750, colour: inkOf(brush, team) })
}

const inkOf = ({ palette }: Brush, team: number): string => palette.teams[colourOf(team)]?.on ?? palette.ink

function sign(brush: Brush, team: number): void {
  const { on, size, palette } = brush
  shadowed(brush, () => {
    outline(brush, shapeOf(team), size.width / 2, size.height / 2, size.width / 2)
    on.fillStyle = palette.teams[colourOf(team)]?.fill ?? palette.paper
    on.fill()
  })
  on.lineWidth = Math.max(1, size.width * 0.035)
  on.strokeStyle = palette.paper
  on.stroke()
}

/** A flag on a brass pole with the sign of its team, or with the number of teams that planted one here. */
export function flag(brush: Brush, { team, count }: Of<'flag'>): void {
  const { on, size, palette } = brush
  const { width, height } = size
  on.fillStyle = materials.brass[1]
  shadowed(brush, () => on.fillRect(width * 0.1, height * 0.02, Math.max(1.5, width * 0.07), height * 0.96))
  on.beginPath()
  on.moveTo(width * 0.17, height * 0.04)
  on.bezierCurveTo(width * 0.5, -height * 0.02, width * 0.7, height * 0.14, width, height * 0.06)
  on.lineTo(width, height * 0.66)
  on.bezierCurveTo(width * 0.7, height * 0.74, width * 0.5, height * 0.58, width * 0.17, height * 0.66)
  on.closePath()
  on.fillStyle = count > 1 ? palette.paper : (palette.teams[colourOf(team)]?.fill ?? palette.paper)
  on.fill()
  on.lineWidth = Math.max(1, width * 0.025)
  on.strokeStyle = 'rgba(28, 43, 48, 0.55)'
  on.stroke()
  const box = { x: width * 0.22, y: height * 0.1, width: width * 0.72, height: height * 0.5 }
  if (count > 1) {
    write(brush, String(count), box, { most: height * 0.4, least: height * 0.2, weight: 750, colour: palette.ink })
    return
  }
  outline(brush, shapeOf(team), width * 0.4, height * 0.35, width * 0.17)
  on.fillStyle = inkOf(brush, team)
  on.fill()
  const beside = { ...box, x: width * 0.6, width: width * 0.36 }
  write(brush, String(team), beside, {
    most: height * 0.4,
    least: height * 0.18,
    weight: 750,
    colour: inkOf(brush, team),
  })
}

/** The outline of a team's shape round a middle. */
function outline({ on }: Brush, shape: Shape, x: number, y: number, radius: number): void {
  on.beginPath()
  if (shape === 'circle') on.arc(x, y, radius * 0.94, 0, Math.PI * 2)
  else {
    const corners = { square: 4, triangle: 3, diamond: 4, hexagon: 6, star: 10 }[shape]
    const turn = shape === 'square' ? Math.PI / 4 : 0
    const lower = shape === 'triangle' ? radius * 0.14 : 0
    for (let at = 0; at < corners; at++) {
      const angle = (at / corners) * Math.PI * 2 - Math.PI / 2 + turn
      const reach = radius * (shape === 'star' && at % 2 ? 0.58 : shape === 'square' ? 1.1 : 1)
      on.lineTo(x + Math.cos(angle) * reach, y + lower + Math.sin(angle) * reach)
    }
    on.closePath()
  }
}
