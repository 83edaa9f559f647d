/** The compass, the stamp and the bag. */
import type { Standing } from '../../../shared/option.ts'
import { materials } from '../palette.ts'
import type { Look } from '../thing.ts'
import { inset } from '../thing.ts'
import { type Brush, disc, lit, rounded, shadowed, write } from './brush.ts'
import { whole } from './paper.ts'

type Of<Kind extends Look['kind']> = Extract<Look, { kind: Kind }>

/** Brass ring and paper dial. Its marks name no quarter: there is no right bearing. */
export function dial(brush: Brush): void {
  const { on, size, palette } = brush
  const middle = size.width / 2
  shadowed(brush, () => {
    disc(brush, middle, middle, middle * 0.97)
    on.fillStyle = lit(brush, middle, middle, middle, materials.brass)
    on.fill()
  })
  disc(brush, middle, middle, middle * 0.8)
  on.fillStyle = palette.paper
  on.fill()
  on.strokeStyle = 'rgba(60, 40, 8, 0.6)'
  on.lineWidth = Math.max(0.75, size.width * 0.012)
  on.stroke()
  for (let mark = 0; mark < 24; mark++) {
    const angle = (mark / 24) * Math.PI * 2
    const inner = middle * (mark % 6 === 0 ? 0.6 : 0.7)
    on.beginPath()
    on.moveTo(middle + Math.cos(angle) * inner, middle + Math.sin(angle) * inner)
    on.lineTo(middle + Math.cos(angle) * middle * 0.76, middle + Math.sin(angle) * middle * 0.76)
    on.stroke()
  }
}

export function needle(brush: Brush): void {
  const { on, size, palette } = brush
  const middle = size.width / 2
  const half = (tip: number, colour: string) => {
    on.beginPath()
    on.moveTo(middle, middle + tip * middle)
    on.lineTo(middle + middle * 0.1, middle)
    on.lineTo(middle - middle * 0.1, middle)
    on.closePath()
    on.fillStyle = colour
    on.fill()
  }
  shadowed(brush, () => half(-0.68, palette.accent), 0.5)
  shadowed(brush, () => half(0.6, palette.ink), 0.5)
  disc(brush, middle, middle, middle * 0.09)
  on.fillStyle = materials.brass[1]
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
  const frame = Math.max(2, size.height * 0.05)
  rounded(brush, inset(whole(brush), frame), round * 0.7)
  on.lineWidth = Math.max(1.25, size.height * 0.035)
  on.strokeStyle = ink
  on.stroke()
  const side = Math.min(size.height * 0.5, size.width * 0.2)
  icon(brush, standing, frame * 2.4 + side / 2, size.height / 2, side / 2)
  const left = frame * 3.4 + side
  const box = { x: left, y: frame * 1.6, width: size.width - left - frame * 2, height: size.height - frame * 3.2 }
  const least = Math.min(smallest, 11)
  on.font = `500 ${least}px ${palette.font}`
  const split = shade !== '' && box.height >= least * 2.5 && on.measureText(shade).width <= box.width
  const upper = split ? { ...box, height: box.height * 0.5 } : box
  const most = Math.max(smallest, size.height * 0.32)
  write(brush, word, upper, { most, least, weight: 750, colour: ink, align: 'left' })
  if (!split) return
  const lower = { ...box, y: box.y + box.height * 0.5, height: box.height * 0.5 }
  write(brush, shade, lower, { most: most * 0.7, least, colour: ink, align: 'left' })
}

/** In line: tick. Grey: half a disc. Contrary: bar. Silent: open ring. */
export function icon(brush: Brush, standing: Standing, x: number, y: number, radius: number): void {
  const { on, palette } = brush
  const { ink } = palette.standings[standing]
  on.strokeStyle = ink
  on.fillStyle = ink
  on.lineWidth = Math.max(1.5, radius * 0.22)
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
  } else if (standing === 'contrary') {
    on.moveTo(x - radius * 0.45, y)
    on.lineTo(x + radius * 0.45, y)
    on.stroke()
  }
}

/** The linen bag that ballots go into: open once something came out, else tied. */
export function bag(brush: Brush, { open }: Of<'bag'>): void {
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
    on.fillStyle = lit(brush, width / 2, height * 0.6, width * 0.55, materials.linen)
    on.fill()
  })
  on.beginPath()
  on.ellipse(
    width / 2,
    open ? height * 0.24 : height * 0.16,
    width * 0.21,
    height * (open ? 0.1 : 0.13),
    0,
    0,
    Math.PI * 2,
  )
  on.fillStyle = materials.linen[1]
  on.fill()
  if (open) {
    on.beginPath()
    on.ellipse(width / 2, height * 0.23, width * 0.15, height * 0.06, 0, 0, Math.PI * 2)
    on.fillStyle = '#3b2f1a'
    on.fill()
  }
  on.fillStyle = palette.accent
  rounded(brush, { x: width * 0.31, y: neck - height * 0.02, width: width * 0.38, height: height * 0.065 }, height)
  on.fill()
}
