/** The linen bag that ballots go into: open once something came out, else tied. */
import { faded, mixed } from '../palette.ts'
import type { Look } from '../thing.ts'
import { type Brush, lit, oval, rounded, shadowed } from './brush.ts'

export function bag(brush: Brush, { open }: Extract<Look, { kind: 'bag' }>): void {
  const { on, size, palette } = brush
  const { width, height } = size
  const neck = height * 0.3
  shadowed(brush, () => {
    on.beginPath()
    on.moveTo(width * 0.34, neck)
    on.bezierCurveTo(-width * 0.02, height * 0.5, width * 0.02, height * 0.98, width * 0.3, height * 0.97)
    on.lineTo(width * 0.7, height * 0.97)
    on.bezierCurveTo(width * 0.98, height * 0.98, width * 1.02, height * 0.5, width * 0.66, neck)
    on.closePath()
    on.fillStyle = lit(brush, width / 2, height * 0.6, width * 0.55, palette.linen)
    on.fill()
  })
  folds(brush)
  mouth(brush, open)
  on.fillStyle = palette.accent
  rounded(brush, { x: width * 0.31, y: neck - height * 0.02, width: width * 0.38, height: height * 0.065 }, height)
  on.fill()
  on.fillStyle = faded(palette.light, 0.25)
  rounded(brush, { x: width * 0.33, y: neck - height * 0.015, width: width * 0.2, height: height * 0.018 }, height)
  on.fill()
}

function folds({ on, size, palette }: Brush): void {
  const { width, height } = size
  on.strokeStyle = faded(palette.linen[2], 0.4)
  on.lineWidth = Math.max(0.75, width * 0.014)
  for (const [from, to] of [
    [0.4, 0.24],
    [0.48, 0.45],
    [0.58, 0.7],
  ] as const) {
    on.beginPath()
    on.moveTo(width * from, height * 0.36)
    on.quadraticCurveTo(width * (to + (from - to) * 0.2), height * 0.5, width * to, height * 0.74)
    on.stroke()
  }
}

function mouth(brush: Brush, open: boolean): void {
  const { on, size, palette } = brush
  const { width, height } = size
  oval(brush, width / 2, height * (open ? 0.24 : 0.16), width * 0.21, height * (open ? 0.1 : 0.13))
  on.fillStyle = palette.linen[1]
  on.fill()
  if (!open) return
  oval(brush, width / 2, height * 0.23, width * 0.15, height * 0.06)
  on.fillStyle = mixed(palette.linen[2], palette.dark, 0.65)
  on.fill()
}
