/** A 2D context with the palette and a few strokes that every object uses. Drawn in CSS pixels, origin in the thing's corner. */
import { evened, type Lettering, leading, lettered, type Measure } from '../lettering.ts'
import { faded, type Palette, type Tones } from '../palette.ts'
import type { Rect, Size } from '../thing.ts'

export interface Brush {
  readonly on: CanvasRenderingContext2D
  readonly size: Size
  readonly palette: Palette
  /** Height of the smallest letters. */
  readonly smallest: number
  /** A small square of specks that can be repeated; null where there is none. */
  readonly grain: HTMLCanvasElement | null
  /** Told of every text: how it was set, or that it did not fit. */
  readonly wrote?: (text: string, set: Lettering) => void
}

export type Painter<Look> = (brush: Brush, look: Look) => void

/** Air round a thing for its shadow and its mark. */
export const marginOf = ({ width, height }: Size): number => Math.max(3, Math.min(20, Math.min(width, height) * 0.14))

/** Runs `draw` with a soft shadow under whatever it fills first. */
export function shadowed({ on, size, palette }: Brush, draw: () => void, strength = 1): void {
  const depth = marginOf(size)
  on.save()
  on.shadowColor = faded(palette.dark, 0.42)
  on.shadowBlur = depth * 0.75 * strength * on.getTransform().a
  on.shadowOffsetY = depth * 0.32 * strength * on.getTransform().a
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

export function oval({ on }: Brush, x: number, y: number, width: number, height: number): void {
  on.beginPath()
  on.ellipse(x, y, Math.max(0, width), Math.max(0, height), 0, 0, Math.PI * 2)
}

/** Light from the lamp, up and left of the middle. */
export function lit({ on }: Brush, x: number, y: number, radius: number, tones: Tones): CanvasGradient {
  const light = on.createRadialGradient(x - radius * 0.35, y - radius * 0.45, radius * 0.05, x, y, radius * 1.05)
  tones.forEach((colour, at) => {
    light.addColorStop(at / 2, colour)
  })
  return light
}

/** Specks over a rectangle, light and dark: felt or paper. `alpha` 0-1. */
export function speckled({ on, grain }: Brush, { x, y, width, height }: Rect, alpha: number): void {
  const pattern = grain && on.createPattern(grain, 'repeat')
  if (!pattern) return
  on.save()
  on.globalAlpha = alpha
  on.fillStyle = pattern
  on.fillRect(x, y, width, height)
  on.restore()
}

/** A rose of the winds: four long points and four short, each half light. */
export function rose(brush: Brush, x: number, y: number, radius: number, light: string, dark: string): void {
  const { on } = brush
  for (const [reach, wide, turns] of [
    [0.62, 0.12, [0.5, 1.5, 2.5, 3.5]],
    [1, 0.15, [0, 1, 2, 3]],
  ] as const)
    for (const turn of turns)
      for (const side of [-1, 1]) {
        on.save()
        on.translate(x, y)
        on.rotate((turn * Math.PI) / 2)
        on.beginPath()
        on.moveTo(0, -radius * reach)
        on.lineTo(side * radius * wide, -radius * wide)
        on.lineTo(0, 0)
        on.fillStyle = side < 0 ? light : dark
        on.fill()
        on.restore()
      }
}

export interface Writing {
  readonly most: number
  readonly weight?: number
  readonly colour: string
  readonly align?: 'left' | 'center'
  /** 0 top, 0.5 middle. */
  readonly lean?: number
  /** People wrote it: words that are too long may be broken. */
  readonly breakable?: boolean
}

/** How wide a text is in this face, in letters of size 1. */
export const measureOn =
  ({ on, palette }: Brush, weight = 500): Measure =>
  (text) => {
    on.font = `${weight} 100px ${palette.font}`
    return on.measureText(text).width / 100
  }

/** Writes `text` in a box, whole or not at all, never smaller than the smallest letters; returns how it was set. */
export function write(brush: Brush, text: string, box: Rect, writing: Writing): Lettering {
  const { on, palette, smallest } = brush
  const { most, weight = 500, align = 'center', breakable = false } = writing
  const measure = measureOn(brush, weight)
  const fitted = lettered(text, box, { most, least: smallest, breakable }, measure)
  // A whole story keeps its width; a few lines end alike.
  const even = !breakable && (align === 'center' || fitted.lines.length <= 5)
  const set = even ? evened(fitted, box.width, measure) : fitted
  brush.wrote?.(text, set)
  on.font = `${weight} ${set.size}px ${palette.font}`
  on.fillStyle = writing.colour
  on.textBaseline = 'middle'
  on.textAlign = align
  const step = set.size * leading
  const top = box.y + Math.max(0, box.height - set.lines.length * step) * (writing.lean ?? 0.5)
  const x = align === 'left' ? box.x : box.x + box.width / 2
  set.lines.forEach((line, at) => {
    on.fillText(line, x, top + (at + 0.53) * step)
  })
  return set
}

/** Whether a text fits whole in a box. */
export const fits = (brush: Brush, text: string, box: Rect, weight = 500): boolean =>
  lettered(text, box, { most: brush.smallest, least: brush.smallest }, measureOn(brush, weight)).whole
