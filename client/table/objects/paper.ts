/** Good paper: the card, its back, slips, notes and words on the table. */
import type { Look, Rect } from '../thing.ts'
import { inset } from '../thing.ts'
import { type Brush, disc, rounded, shadowed, write } from './brush.ts'

type Of<Kind extends Look['kind']> = Extract<Look, { kind: Kind }>

export const whole = ({ size }: Brush): Rect => ({ x: 0, y: 0, ...size })

/** A sheet with a soft shadow, a warm edge and a trace of light from above. */
export function sheet(brush: Brush, radius = 0.05): void {
  const { on, palette, size } = brush
  const round = Math.min(18, Math.min(size.width, size.height) * radius + 2)
  shadowed(brush, () => {
    rounded(brush, whole(brush), round)
    on.fillStyle = palette.paper
    on.fill()
  })
  rounded(brush, whole(brush), round)
  const light = on.createLinearGradient(0, 0, 0, size.height)
  light.addColorStop(0, 'rgba(255, 255, 255, 0.5)')
  light.addColorStop(0.35, 'rgba(255, 255, 255, 0)')
  light.addColorStop(1, 'rgba(120, 90, 40, 0.1)')
  on.fillStyle = light
  on.fill()
  on.lineWidth = 1
  on.strokeStyle = palette.paperEdge
  on.stroke()
}

/** The card of the round: its title, a brass-coloured rule, and as many lines of text as can be read. */
export function card(brush: Brush, { title, lines }: Of<'card'>): void {
  sheet(brush)
  const { size, palette, on, smallest } = brush
  const pad = Math.min(size.width, size.height) * 0.09
  const box = inset(whole(brush), pad)
  const flat = size.width / size.height > 2.6
  const head = { ...box, height: box.height * (flat ? 0.52 : lines.length > 1 ? 0.16 : 0.44) }
  const room = box.height - head.height >= smallest * 1.2 && lines.length > 0
  const most = Math.max(smallest, Math.min(size.height * (flat ? 0.3 : 0.12), size.width * 0.075))
  write(brush, title, room ? head : box, { most, weight: 700, colour: palette.ink, lean: 0.5 })
  if (!room) return
  const text = { ...box, y: head.y + head.height + pad * 0.3, height: box.height - head.height - pad * 0.3 }
  if (!flat) {
    on.fillStyle = palette.accent
    on.fillRect(box.x + box.width * 0.42, head.y + head.height, box.width * 0.16, Math.max(1, size.height * 0.004))
  }
  paragraphs(brush, lines, text)
}

/** Paragraphs below each other: the first small and grey, the last strong, as on the printed card. */
function paragraphs(brush: Brush, lines: readonly string[], box: Rect): void {
  const { palette, size } = brush
  const flat = size.width / size.height > 2.6
  const most = Math.max(brush.smallest, Math.min(size.height * (flat ? 0.2 : 0.06), size.width * 0.05, 52))
  if (lines.length === 1) {
    write(brush, lines[0] ?? '', box, { most, colour: palette.inkSoft, lean: 0.4 })
    return
  }
  const [role = '', situation = '', question = ''] = lines
  const shares = [0.15, 0.67, 0.18]
  const part = (at: number): Rect => ({
    ...box,
    y: box.y + box.height * shares.slice(0, at).reduce((a, b) => a + b, 0),
    height: box.height * (shares[at] ?? 0),
  })
  write(brush, role, part(0), { most, colour: palette.inkSoft })
  write(brush, situation, part(1), { most, colour: palette.ink, align: 'left' })
  write(brush, question, part(2), { most: most * 1.1, weight: 700, colour: palette.ink })
}

/** The back: the table's own colour in a paper frame, with a compass rose. */
export function back(brush: Brush): void {
  sheet(brush)
  const { on, size, palette } = brush
  const short = Math.min(size.width, size.height)
  rounded(brush, inset(whole(brush), short * 0.06), short * 0.04)
  on.fillStyle = palette.table
  on.fill()
  on.strokeStyle = 'rgba(244, 221, 154, 0.65)'
  on.lineWidth = Math.max(1, short * 0.012)
  disc(brush, size.width / 2, size.height / 2, short * 0.24)
  on.stroke()
  on.fillStyle = 'rgba(244, 221, 154, 0.8)'
  for (const quarter of [0, 1, 2, 3]) {
    on.save()
    on.translate(size.width / 2, size.height / 2)
    on.rotate((quarter * Math.PI) / 2)
    on.beginPath()
    on.moveTo(0, -short * 0.21)
    on.lineTo(short * 0.045, 0)
    on.lineTo(-short * 0.045, 0)
    on.fill()
    on.restore()
  }
}

export function slip(brush: Brush, { text }: Of<'slip'>): void {
  sheet(brush, 0.08)
  const { size, palette } = brush
  const box = inset(whole(brush), Math.min(14, size.height * 0.1))
  write(brush, text, box, { most: Math.max(brush.smallest, size.height * 0.36), weight: 600, colour: palette.ink })
}

export function note(brush: Brush, { text }: Of<'note'>): void {
  sheet(brush, 0.03)
  const { size, palette, smallest } = brush
  const box = inset(whole(brush), Math.min(size.height * 0.1, smallest * 0.6))
  write(brush, text, box, { most: smallest * 1.25, colour: palette.ink, align: 'left' })
}

/** Words on the table itself. */
export function label(brush: Brush, { text }: Of<'label'>): void {
  const { on, size, palette } = brush
  on.shadowColor = 'rgba(0, 0, 0, 0.45)'
  on.shadowBlur = 3
  write(brush, text, whole(brush), {
    most: Math.max(brush.smallest, size.height * 0.42),
    weight: 650,
    colour: palette.onTable,
  })
}
