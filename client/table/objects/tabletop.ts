/** The round table: a wooden rim, a deep green-blue top, the lamp's light on it. */

import { chance } from '../packing.ts'
import { materials } from '../palette.ts'
import type { Brush } from './brush.ts'

export function tabletop(brush: Brush): void {
  const { on, size, palette } = brush
  const { width, height } = size
  const rim = Math.max(5, Math.min(width, height) * 0.03)
  on.save()
  on.shadowColor = 'rgba(0, 0, 0, 0.5)'
  on.shadowBlur = rim * 1.4
  oval(brush, 0)
  on.fillStyle = wood(brush)
  on.fill()
  on.restore()
  grain(brush, rim)
  oval(brush, rim)
  on.fillStyle = palette.tableDeep
  on.fill()
  on.fillStyle = depth(brush)
  on.fill()
  on.lineWidth = Math.max(1, rim * 0.16)
  on.strokeStyle = 'rgba(0, 0, 0, 0.35)'
  on.stroke()
  lamp(brush, rim)
  oval(brush, rim * 0.25)
  on.lineWidth = Math.max(0.75, rim * 0.09)
  on.strokeStyle = 'rgba(255, 226, 180, 0.28)'
  on.stroke()
}

function oval({ on, size }: Brush, inset: number): void {
  on.beginPath()
  on.ellipse(size.width / 2, size.height / 2, size.width / 2 - inset, size.height / 2 - inset, 0, 0, Math.PI * 2)
}

function wood({ on, size }: Brush): CanvasGradient {
  const light = on.createLinearGradient(0, 0, size.width * 0.4, size.height)
  materials.rim.forEach((colour, at) => {
    light.addColorStop(at / 2, colour)
  })
  return light
}

/** Fine rings in the rim. */
function grain(brush: Brush, rim: number): void {
  const { on } = brush
  for (let line = 1; line < 7; line++) {
    oval(brush, (rim * (line + chance(line) * 0.6)) / 7.5)
    on.lineWidth = 0.5 + chance(line + 40)
    on.strokeStyle = line % 2 ? 'rgba(30, 14, 4, 0.22)' : 'rgba(255, 214, 160, 0.1)'
    on.stroke()
  }
}

function depth({ on, size, palette }: Brush): CanvasGradient {
  const { width, height } = size
  const far = Math.max(width, height) * 0.56
  const light = on.createRadialGradient(width / 2, height * 0.42, far * 0.1, width / 2, height / 2, far)
  light.addColorStop(0, palette.table)
  light.addColorStop(0.65, palette.table)
  light.addColorStop(1, palette.tableDeep)
  return light
}

function lamp({ on, size }: Brush, rim: number): void {
  const { width, height } = size
  const reach = Math.max(width, height) * 0.5
  const light = on.createRadialGradient(width / 2, height * 0.4, 0, width / 2, height * 0.4, reach)
  light.addColorStop(0, 'rgba(255, 222, 160, 0.55)')
  light.addColorStop(0.5, 'rgba(255, 214, 150, 0.2)')
  light.addColorStop(1, 'rgba(0, 0, 0, 0.12)')
  on.save()
  on.beginPath()
  on.ellipse(width / 2, height / 2, width / 2 - rim, height / 2 - rim, 0, 0, Math.PI * 2)
  on.clip()
  on.globalCompositeOperation = 'overlay'
  on.fillStyle = light
  on.fillRect(0, 0, width, height)
  on.restore()
}
