/** A 2D context with the palette and a few strokes that every object uses. Drawn in CSS pixels, origin in the thing's corner. */
import { type Lettering, leading, lettered } from '../lettering.ts'
import type { Palette } from '../palette.ts'
import { materials } from '../palette.ts'
import type { Rect, Size } from '../thing.ts'

export interface Brush {
  readonly on: CanvasRenderingContext2D
  readonly size: Size
  readonly palette: Palette
  /** Height of the smallest letters. */
  readonly smallest: number
}

export type Painter<Look> = (brush: Brush, look: Look) => void

/** Air round a thing for its shadow and its mark. */
export const marginOf = ({ width, height }: Size): number => Math.max(3, Math.min(18, Math.min(width, height) * 0.14))

/** Runs `draw` with a soft shadow under whatever it fills first. */
export function shadowed({ on, size }: Brush, draw: () => void, strength = 1): void {
  const depth = marginOf(size)
  on.save()
  on.shadowColor = materials.shadow
  on.shadowBlur = depth * 0.7 * strength * on.getTransform().a
  on.shadowOffsetY = depth * 0.3 * strength * on.getTransform().a
  draw()
  on.restore()
}

export function rounded({ on }: Brush, { x, y, width, height }: Rect, radius: number): void {
  on.beginPath()
  on.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
}

export function disc({ on }: Brush, x: number, y: number, radius: number): void {
  on.beginPath()
  on.arc(x, y, Math.max(0, radius), 0, Math.PI * 2)
}

/** Light from the lamp, up and left of the middle. */
export function lit(
  { on }: Brush,
  x: number,
  y: number,
  radius: number,
  colours: readonly [string, string, string],
): CanvasGradient {
  const light = on.createRadialGradient(x - radius * 0.35, y - radius * 0.45, radius * 0.05, x, y, radius * 1.05)
  colours.forEach((colour, at) => {
    light.addColorStop(at / 2, colour)
  })
  return light
}

export interface Writing {
  readonly most: number
  readonly least?: number
  readonly weight?: number
  readonly colour: string
  readonly align?: 'left' | 'center'
  /** 0 top, 0.5 middle. */
  readonly lean?: number
  /** Texts that must come out in letters of the same height. */
  readonly peers?: readonly string[]
}

/** Writes `text` in a box and returns how it was set. */
export function write(brush: Brush, text: string, box: Rect, writing: Writing): Lettering {
  const { on, palette, smallest } = brush
  const face = (size: number) => `${writing.weight ?? 500} ${size}px ${palette.font}`
  const measure = (line: string, size: number): number => {
    on.font = face(size)
    return on.measureText(line).width
  }
  const set = [text, ...(writing.peers ?? [])].reduceRight<Lettering>(
    (before, peer) => lettered(peer, box, before.size, writing.least ?? smallest, measure),
    { size: writing.most, lines: [], whole: true },
  )
  on.font = face(set.size)
  on.fillStyle = writing.colour
  on.textBaseline = 'middle'
  on.textAlign = writing.align ?? 'center'
  const step = set.size * leading
  const top = box.y + Math.max(0, box.height - set.lines.length * step) * (writing.lean ?? 0.5)
  const x = writing.align === 'left' ? box.x : box.x + box.width / 2
  set.lines.forEach((line, at) => {
    on.fillText(line, x, top + (at + 0.53) * step)
  })
  return set
}
