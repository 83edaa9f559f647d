/** The compass, the stamp and the bag. */
import type { Standing } from '../../../shared/option.ts'
import { faded, mixed } from '../palette.ts'
import { stampParts } from '../stamp-parts.ts'
import type { Look } from '../thing.ts'
import { inset } from '../thing.ts'
import { type Brush, disc, fits, lit, rose, rounded, shadowed, write } from './brush.ts'
import { whole } from './paper.ts'

type Of<Kind extends Look['kind']> = Extract<Look, { kind: Kind }>

/** Brass ring and paper dial with a rose, and a mark on the rim for each code. It names no quarter: there is no right bearing. */
export function dial(brush: Brush, { marks }: Of<'dial'>): void {
  const { on, size, palette } = brush
  const middle = size.width / 2
  shadowed(brush, () => {
    disc(brush, middle, middle, middle * 0.98)
    on.fillStyle = lit(brush, middle, middle, middle, palette.brass)
    on.fill()
  })
  disc(brush, middle, middle, middle * 0.88)
  on.fillStyle = lit(brush, middle * 1.1, middle * 1.15, middle, [palette.brass[2], palette.brass[1], palette.brass[0]])
  on.fill()
  disc(brush, middle, middle, middle * 0.8)
  on.fillStyle = palette.paper
  on.fill()
  on.lineWidth = Math.max(0.75, size.width * 0.008)
  on.strokeStyle = faded(palette.brass[2], 0.9)
  on.stroke()
  rose(brush, middle, middle, middle * 0.5, faded(palette.brass[1], 0.6), faded(palette.brass[2], 0.5))
  for (let mark = 0; mark < 48; mark++) tick(brush, (mark / 48) * Math.PI * 2, mark % 4 === 0 ? 0.68 : 0.73)
  for (const mark of marks) {
    disc(brush, middle + Math.sin(mark) * middle * 0.885, middle - Math.cos(mark) * middle * 0.885, middle * 0.06)
    on.fillStyle = palette.paper
    on.fill()
    on.stroke()
  }
}

function tick({ on, size }: Brush, angle: number, inner: number): void {
  const middle = size.width / 2
  on.beginPath()
  on.moveTo(middle + Math.cos(angle) * middle * inner, middle + Math.sin(angle) * middle * inner)
  on.lineTo(middle + Math.cos(angle) * middle * 0.77, middle + Math.sin(angle) * middle * 0.77)
  on.stroke()
}

export function needle(brush: Brush): void {
  const { on, size, palette } = brush
  const middle = size.width / 2
  const half = (tip: number, side: number, colour: string) => {
    on.beginPath()
    on.moveTo(middle, middle + tip * middle)
    on.lineTo(middle + side * middle * 0.1, middle)
    on.lineTo(middle, middle)
    on.closePath()
    on.fillStyle = colour
    on.fill()
  }
  shadowed(
    brush,
    () => {
      half(-0.7, -1, palette.accent)
      half(0.62, -1, palette.ink)
    },
    0.5,
  )
  half(-0.7, 1, mixed(palette.accent, palette.dark, 0.3))
  half(0.62, 1, mixed(palette.ink, palette.light, 0.25))
  disc(brush, middle, middle, middle * 0.1)
  on.fillStyle = lit(brush, middle, middle, middle * 0.1, palette.brass)
  on.fill()
}

/** A stamp: icon, word and tint, pressed on paper. */
export function stamp(brush: Brush, { standing, word, shade }: Of<'stamp'>): void {
  const { on, size, palette, smallest } = brush
  const { ink, tint } = palette.standings[standing]
  const round = size.height * 0.14
  shadowed(brush, () => {
    rounded(brush, whole(brush), round)
    on.fillStyle = tint
    on.fill()
  })
  const { icon: side, left, frame, words } = stampParts(size)
  const line = Math.max(1.25, size.height * 0.035)
  on.strokeStyle = ink
  for (const [by, thick] of [
    [frame, line],
    [frame + line * 1.8, line * 0.4],
  ] as const) {
    rounded(brush, inset(whole(brush), by), round * 0.7)
    on.lineWidth = thick
    on.stroke()
  }
  icon(brush, standing, left + side / 2, size.height / 2, side / 2)
  const upper = { ...words, height: words.height * 0.54 }
  const lower = { ...words, y: words.y + words.height * 0.54, height: words.height * 0.46 }
  const split = shade !== '' && fits(brush, word, upper, 750) && fits(brush, shade, lower)
  const most = Math.max(smallest, size.height * 0.34)
  write(brush, word, split ? upper : words, { most, weight: 750, colour: ink })
  if (split) write(brush, shade, lower, { most: most * 0.8, colour: ink })
}

/** In line: tick. Grey: half a disc. Contrary: two arrows against each other. Silent: open ring. As on the page. */
export function icon(brush: Brush, standing: Standing, x: number, y: number, radius: number): void {
  const { on, palette } = brush
  const { ink } = palette.standings[standing]
  on.strokeStyle = ink
  on.fillStyle = ink
  on.lineWidth = Math.max(1.5, radius * 0.22)
  if (standing === 'contrary') {
    against(brush, x, y, radius)
    return
  }
  disc(brush, x, y, radius * 0.88)
  on.stroke()
  on.beginPath()
  if (standing === 'grey') {
    on.arc(x, y, radius * 0.88, Math.PI / 2, (Math.PI * 3) / 2)
    on.fill()
  } else if (standing === 'inLine') {
    on.moveTo(x - radius * 0.42, y + radius * 0.04)
    on.lineTo(x - radius * 0.08, y + radius * 0.38)
    on.lineTo(x + radius * 0.44, y - radius * 0.34)
    on.stroke()
  }
}

/** An arrow from either side against a line. */
function against({ on }: Brush, x: number, y: number, radius: number): void {
  on.beginPath()
  on.moveTo(x, y - radius * 0.74)
  on.lineTo(x, y + radius * 0.74)
  for (const side of [-1, 1]) {
    const tip = x + side * radius * 0.22
    on.moveTo(x + side * radius * 0.95, y)
    on.lineTo(tip, y)
    on.moveTo(tip + side * radius * 0.36, y - radius * 0.36)
    on.lineTo(tip, y)
    on.lineTo(tip + side * radius * 0.36, y + radius * 0.36)
  }
  on.stroke()
}
