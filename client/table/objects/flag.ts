/** The flag that a team plants on the option it settled on. */
import { colourOf, shapeOf } from '../../../shared/team.ts'
import { faded } from '../palette.ts'
import type { Look } from '../thing.ts'
import { tableWords } from '../words.ts'
import { type Brush, disc, fits, oval, shadowed, write } from './brush.ts'
import { outline } from './outline.ts'
import { inkOf } from './pawn.ts'

/** A flag on a brass pole with its team's shape and number, or with the number of teams that planted one here. */
export function flag(brush: Brush, { team, count, dissent }: Extract<Look, { kind: 'flag' }>): void {
  const { on, size, palette } = brush
  const { width, height } = size
  pole(brush)
  on.beginPath()
  on.moveTo(width * 0.13, height * 0.06)
  on.bezierCurveTo(width * 0.45, -height * 0.02, width * 0.7, height * 0.14, width, height * 0.06)
  on.lineTo(width, height * 0.68)
  on.bezierCurveTo(width * 0.7, height * 0.78, width * 0.45, height * 0.62, width * 0.13, height * 0.7)
  on.closePath()
  on.fillStyle = count > 1 ? palette.paper : (palette.teams[colourOf(team)]?.fill ?? palette.paper)
  on.fill()
  on.lineWidth = Math.max(1, width * 0.025)
  on.strokeStyle = faded(palette.dark, 0.5)
  on.stroke()
  if (dissent) ribbon(brush)
  const colour = count > 1 ? palette.ink : inkOf(brush, team)
  const box = { x: width * 0.15, y: height * 0.06, width: width * 0.83, height: height * 0.64 }
  if (count > 1) {
    const teams = tableWords().teams(count)
    write(brush, fits(brush, teams, box, 750) ? teams : `${count}×`, box, { most: height * 0.46, weight: 750, colour })
    return
  }
  outline(brush, shapeOf(team), width * 0.34, height * 0.38, width * 0.14)
  on.fillStyle = colour
  on.fill()
  const beside = { ...box, x: width * 0.49, width: width * 0.49 }
  write(brush, String(team), beside, { most: height * 0.46, weight: 750, colour })
}

function pole(brush: Brush): void {
  const { on, size, palette } = brush
  const { width, height } = size
  shadowed(brush, () => {
    oval(brush, width * 0.11, height * 0.95, width * 0.11, height * 0.045)
    on.fillStyle = palette.brass[2]
    on.fill()
  })
  const shine = on.createLinearGradient(width * 0.07, 0, width * 0.15, 0)
  palette.brass.forEach((tone, at) => {
    shine.addColorStop(at / 2, tone)
  })
  on.fillStyle = shine
  on.fillRect(width * 0.08, height * 0.03, Math.max(1.5, width * 0.06), height * 0.92)
  disc(brush, width * 0.11, height * 0.04, width * 0.05)
  on.fill()
}

/** A paper ribbon under the flag: somebody in the team sees it otherwise, and said so. */
function ribbon({ on, size, palette }: Brush): void {
  const { width, height } = size
  on.beginPath()
  on.moveTo(width * 0.14, height * 0.76)
  on.lineTo(width * 0.62, height * 0.79)
  on.lineTo(width * 0.54, height * 0.85)
  on.lineTo(width * 0.62, height * 0.91)
  on.lineTo(width * 0.14, height * 0.88)
  on.closePath()
  on.fillStyle = palette.paper
  on.fill()
  on.stroke()
}
