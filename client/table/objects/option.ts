/** An option as a paper card: letter, pattern, short text, and what the room is shown of it. No colour that suggests right or wrong. */
import { other, type Slot } from '../../../shared/option.ts'
import type { OptionLook, Rect } from '../thing.ts'
import { type Brush, disc, rounded, write } from './brush.ts'
import { sheet, whole } from './paper.ts'

export function option(brush: Brush, look: OptionLook): void {
  sheet(brush, 0.06)
  const { size, palette, smallest } = brush
  const short = Math.min(size.width, size.height)
  const band = Math.min(size.width * 0.22, Math.max(smallest * 1.9, short * 0.26))
  tab(brush, look.letter, band)
  const pad = Math.max(3, short * 0.06)
  const rest: Rect = { x: band + pad, y: pad, width: size.width - band - 2 * pad, height: size.height - 2 * pad }
  const tall = look.count === '' ? 0 : Math.max(smallest * 1.4, rest.height * 0.25)
  const text = { ...rest, height: rest.height - tall }
  const readable = text.height >= smallest * 2.4
  if (readable) {
    const most = Math.max(smallest, Math.min(short * 0.14, size.height * 0.12, 48))
    write(brush, look.text, text, { most, colour: palette.ink, align: 'left', peers: look.peers })
  }
  const count = readable ? { ...rest, y: rest.y + text.height, height: tall } : rest
  if (look.count !== '')
    write(brush, look.count, count, { most: count.height * 0.78, weight: 700, colour: palette.ink })
  if (look.mark !== 'none') mark(brush, look.mark, band)
}

/** The letter on a band with the option's own pattern. */
function tab(brush: Brush, letter: Slot, width: number): void {
  const { on, size, palette } = brush
  const short = Math.min(size.width, size.height)
  on.save()
  rounded(brush, whole(brush), Math.min(18, short * 0.06 + 2))
  on.clip()
  on.fillStyle = 'rgba(28, 43, 48, 0.07)'
  on.fillRect(0, 0, width, size.height)
  on.strokeStyle = 'rgba(28, 43, 48, 0.17)'
  on.fillStyle = 'rgba(28, 43, 48, 0.2)'
  on.lineWidth = Math.max(1, width * 0.04)
  on.beginPath()
  on.rect(0, 0, width, size.height)
  on.clip()
  patterns[letter](brush, width, Math.max(5, width * 0.24))
  on.restore()
  if (letter === other) return
  const radius = width * 0.4
  disc(brush, width / 2, Math.min(size.height / 2, width * 0.62), radius)
  on.fillStyle = palette.paper
  on.fill()
  const box = { x: 0, y: Math.min(size.height / 2, width * 0.62) - radius, width, height: radius * 2 }
  write(brush, letter, box, { most: radius * 1.35, least: 8, weight: 750, colour: palette.ink })
}

type Pattern = (brush: Brush, width: number, step: number) => void

const lines =
  (slope: number): Pattern =>
  ({ on, size }, width, step) => {
    on.beginPath()
    for (let y = -width; y < size.height + width; y += step) {
      on.moveTo(0, y)
      on.lineTo(width, y + width * slope)
    }
    on.stroke()
  }

const upright: Pattern = ({ on, size }, width, step) => {
  on.beginPath()
  for (let x = step / 2; x < width; x += step) {
    on.moveTo(x, 0)
    on.lineTo(x, size.height)
  }
  on.stroke()
}

const dots: Pattern = (brush, width, step) => {
  for (let y = step / 2; y < brush.size.height; y += step)
    for (let x = step / 2; x < width; x += step) {
      disc(brush, x, y, step * 0.17)
      brush.on.fill()
    }
}

const both =
  (...parts: Pattern[]): Pattern =>
  (brush, width, step) => {
    for (const part of parts) part(brush, width, step)
  }

const patterns: Readonly<Record<Slot, Pattern>> = {
  A: dots,
  B: lines(-1),
  C: lines(0),
  D: upright,
  E: both(lines(1), lines(-1)),
  F: both(lines(0), upright),
  G: both(dots, lines(-1)),
  [other]: () => undefined,
}

/** A warm frame: chosen on this device (with a tick under the letter), or named in the sentence that all see. */
function mark(brush: Brush, kind: 'chosen' | 'told', band: number): void {
  const { on, size, palette } = brush
  const short = Math.min(size.width, size.height)
  const line = Math.max(2.5, short * 0.03)
  const frame = { x: -line / 2, y: -line / 2, width: size.width + line, height: size.height + line }
  rounded(brush, frame, Math.min(20, short * 0.06 + 3))
  on.lineWidth = line
  on.strokeStyle = palette.accent
  on.stroke()
  if (kind === 'told') return
  const radius = Math.min(band * 0.4, size.height * 0.2)
  const x = band / 2
  const y = size.height - radius * 1.35
  disc(brush, x, y, radius)
  on.fillStyle = palette.accent
  on.fill()
  on.beginPath()
  on.moveTo(x - radius * 0.45, y)
  on.lineTo(x - radius * 0.1, y + radius * 0.35)
  on.lineTo(x + radius * 0.45, y - radius * 0.35)
  on.lineWidth = radius * 0.24
  on.strokeStyle = '#fffdf8'
  on.stroke()
}
