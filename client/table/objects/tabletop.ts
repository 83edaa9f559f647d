/** The round table: a wooden rim with a brass inlay, a felt top with a rose, the warm lamp above it; and the recesses in it. */
import { chance } from '../packing.ts'
import { faded, mixed } from '../palette.ts'
import { inset } from '../thing.ts'
import { type Brush, oval, rose, rounded, speckled } from './brush.ts'
import { whole } from './paper.ts'

export function tabletop(brush: Brush): void {
  const { on, size, palette } = brush
  const rim = Math.max(7, Math.min(size.width, size.height) * 0.042)
  on.save()
  on.shadowColor = faded(palette.dark, 0.6)
  on.shadowBlur = rim * 1.4
  ring(brush, 0)
  on.fillStyle = wood(brush)
  on.fill()
  on.restore()
  grain(brush, rim)
  edge(brush, rim)
  felt(brush, rim)
  lamp(brush)
}

function ring(brush: Brush, by: number): void {
  const { width, height } = brush.size
  oval(brush, width / 2, height / 2, width / 2 - by, height / 2 - by)
}

function wood({ on, size, palette }: Brush): CanvasGradient {
  const light = on.createLinearGradient(0, 0, size.width * 0.35, size.height)
  palette.rim.forEach((colour, at) => {
    light.addColorStop(at / 2, colour)
  })
  return light
}

/** Fine rings in the rim. */
function grain(brush: Brush, rim: number): void {
  const { on, palette } = brush
  for (let line = 1; line < 14; line++) {
    ring(brush, (rim * (line + chance(line) * 0.7)) / 15)
    on.lineWidth = 0.4 + chance(line + 40) * rim * 0.04
    on.strokeStyle = line % 3 ? faded(palette.rim[2], 0.35) : faded(palette.rim[0], 0.3)
    on.stroke()
  }
  ring(brush, rim * 0.1)
  on.lineWidth = Math.max(0.75, rim * 0.08)
  on.strokeStyle = faded(palette.lamp, 0.34)
  on.stroke()
}

/** The inner edge: a brass inlay, and the shadow of the rim on the felt. */
function edge(brush: Brush, rim: number): void {
  const { on, palette, size } = brush
  ring(brush, rim * 0.93)
  on.fillStyle = mixed(palette.rim[2], palette.dark, 0.5)
  on.fill()
  ring(brush, rim)
  on.fillStyle = palette.feltDeep
  on.fill()
  const inlay = on.createLinearGradient(0, 0, size.width, size.height)
  for (const [at, tone] of [0, 1, 2, 0, 1].entries())
    inlay.addColorStop(at / 4, palette.brass[tone] ?? palette.brass[1])
  ring(brush, rim * 0.8)
  on.lineWidth = Math.max(1, rim * 0.11)
  on.strokeStyle = inlay
  on.stroke()
}

function felt(brush: Brush, rim: number): void {
  const { on, size, palette } = brush
  const { width, height } = size
  const far = Math.max(width, height) * 0.58
  const light = on.createRadialGradient(width / 2, height * 0.44, far * 0.05, width / 2, height / 2, far)
  light.addColorStop(0, mixed(palette.felt, palette.lamp, 0.16))
  light.addColorStop(0.45, palette.felt)
  light.addColorStop(1, palette.feltDeep)
  on.save()
  ring(brush, rim * 1.04)
  on.clip()
  on.fillStyle = light
  on.fillRect(0, 0, width, height)
  speckled(brush, whole(brush), 0.07)
  const reach = Math.min(width, height) * 0.34
  rose(brush, width / 2, height / 2, reach, faded(palette.brass[0], 0.1), faded(palette.brass[0], 0.045))
  on.strokeStyle = faded(palette.brass[0], 0.11)
  on.lineWidth = Math.max(1, reach * 0.008)
  for (const share of [0.66, 0.7, 1.06]) {
    oval(brush, width / 2, height / 2, reach * share, reach * share)
    on.stroke()
  }
  shade(brush, rim)
  on.restore()
}

/** The rim stands above the felt and the lamp above both. */
function shade(brush: Brush, rim: number): void {
  const { on, palette } = brush
  // Many thin layers: no edge of a layer is to be seen.
  for (let layer = 1; layer <= 14; layer++) {
    ring(brush, rim)
    on.lineWidth = rim * 0.16 * layer
    on.strokeStyle = faded(palette.dark, 0.035)
    on.stroke()
  }
}

function lamp(brush: Brush): void {
  const { on, size, palette } = brush
  const { width, height } = size
  const reach = Math.max(width, height) * 0.56
  const light = on.createRadialGradient(width / 2, height * 0.38, 0, width / 2, height * 0.42, reach)
  light.addColorStop(0, faded(palette.lamp, 0.34))
  light.addColorStop(0.4, faded(palette.lamp, 0.14))
  light.addColorStop(0.75, faded(palette.lamp, 0.02))
  light.addColorStop(1, faded(palette.dark, 0.16))
  on.save()
  ring(brush, 0)
  on.clip()
  on.globalCompositeOperation = 'soft-light'
  on.fillStyle = light
  on.fillRect(0, 0, width, height)
  on.globalCompositeOperation = 'source-over'
  on.fillStyle = light
  on.globalAlpha = 0.3
  on.fillRect(0, 0, width, height)
  on.restore()
}

/** A recess in the felt, with a fine brass edge. */
export function tray(brush: Brush): void {
  const { on, palette, size } = brush
  const round = Math.min(16, Math.min(size.width, size.height) * 0.08)
  rounded(brush, whole(brush), round)
  const depth = on.createLinearGradient(0, 0, 0, size.height)
  depth.addColorStop(0, faded(palette.dark, 0.34))
  depth.addColorStop(Math.min(0.5, 12 / Math.max(1, size.height)), faded(palette.dark, 0.2))
  depth.addColorStop(1, faded(palette.dark, 0.1))
  on.fillStyle = depth
  on.fill()
  rounded(brush, inset(whole(brush), 0.5), round)
  on.lineWidth = 1.25
  on.strokeStyle = faded(palette.brass[0], 0.3)
  on.stroke()
}
