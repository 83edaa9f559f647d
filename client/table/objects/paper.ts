/** Good paper: the card, both its sides and its back, slips, notes and words on the table. */
import { noteBox, slipBox } from '../note-parts.ts'
import { faded, lightness } from '../palette.ts'
import type { Look, Rect } from '../thing.ts'
import { inset } from '../thing.ts'
import { type Brush, disc, fits, rose, rounded, shadowed, speckled, write } from './brush.ts'

type Of<Kind extends Look['kind']> = Extract<Look, { kind: Kind }>

export const whole = ({ size }: Brush): Rect => ({ x: 0, y: 0, ...size })

/** A sheet with a soft shadow, fibres, a warm edge and a trace of light from above. */
export function sheet(brush: Brush, radius = 0.05): void {
  const { on, palette, size } = brush
  const round = Math.min(18, Math.min(size.width, size.height) * radius + 2)
  shadowed(brush, () => {
    rounded(brush, whole(brush), round)
    on.fillStyle = palette.paper
    on.fill()
  })
  const bright = lightness(palette.paper) > 0.5
  on.save()
  rounded(brush, whole(brush), round)
  on.clip()
  if (size.height > 40) speckled(brush, whole(brush), bright ? 0.035 : 0.05)
  const light = on.createLinearGradient(0, 0, 0, size.height)
  light.addColorStop(0, faded(palette.light, bright ? 0.5 : 0.07))
  light.addColorStop(0.4, faded(palette.light, 0))
  light.addColorStop(1, faded(palette.rim[1], bright ? 0.13 : 0.06))
  on.fillStyle = light
  on.fillRect(0, 0, size.width, size.height)
  on.restore()
  rounded(brush, inset(whole(brush), 0.5), round)
  on.lineWidth = 1
  on.strokeStyle = palette.paperEdge
  on.stroke()
}

/** A fine line, brass in the middle. */
function rule({ on, palette }: Brush, x: number, y: number, width: number, height: number): void {
  const light = on.createLinearGradient(x, 0, x + width, 0)
  light.addColorStop(0, faded(palette.accent, 0))
  light.addColorStop(0.5, palette.accent)
  light.addColorStop(1, faded(palette.accent, 0))
  on.fillStyle = light
  on.fillRect(x, y, width, height)
}

/** The card of the round: at the head of the table its title and question, alone on the table all that can be read whole. */
export function card(brush: Brush, { title, lines }: Of<'card'>): void {
  sheet(brush)
  const { size } = brush
  if (size.width / size.height > 2.2) strip(brush, title, lines[0] ?? '')
  else face(brush, title, lines)
}

/** Low and wide: the title over the question. */
function strip(brush: Brush, title: string, question: string): void {
  const { size, palette, smallest } = brush
  const box = inset(whole(brush), Math.max(4, size.height * 0.09))
  const upper = { ...box, height: box.height * 0.46 }
  const lower = { ...box, y: box.y + box.height * 0.48, height: box.height * 0.52 }
  const both = fits(brush, title, upper, 500) && fits(brush, question, lower, 700)
  if (both) write(brush, title, upper, { most: Math.max(smallest, size.height * 0.22), colour: palette.inkSoft })
  const most = Math.max(smallest, size.height * 0.3)
  write(brush, both ? question : title, both ? lower : box, { most, weight: 700, colour: palette.ink })
}

/** Title, a rule, and the lines; where they do not all fit, without the second: that is the longest. */
function face(brush: Brush, title: string, lines: readonly string[]): void {
  const { size, palette, smallest } = brush
  const pad = Math.min(size.width, size.height) * 0.08
  const box = inset(whole(brush), pad)
  const alone = lines.length < 2
  const head = { ...box, height: box.height * (alone ? 0.46 : 0.17) }
  const most = Math.max(smallest, Math.min(size.height * 0.12, size.width * 0.075))
  write(brush, title, head, { most, weight: 700, colour: palette.ink })
  rule(brush, box.x + box.width * 0.3, head.y + head.height, box.width * 0.4, Math.max(1.5, size.height * 0.005))
  const text = { ...box, y: head.y + head.height + pad * 0.3, height: box.height - head.height - pad * 0.3 }
  const body = Math.max(smallest, Math.min(size.height * 0.062, size.width * 0.05, 52))
  const [role = '', situation = '', question = ''] = lines
  const [top, middle, bottom] = [0, 0.16, 0.8].map((share, at): Rect => {
    const height = text.height * ([0.16, 0.64, 0.2][at] ?? 0)
    return { ...text, y: text.y + text.height * share, height }
  }) as [Rect, Rect, Rect]
  if (alone) {
    write(brush, role, text, { most: body * 1.15, colour: palette.inkSoft, lean: 0.4 })
  } else if (fits(brush, role, top) && fits(brush, situation, middle) && fits(brush, question, bottom, 700)) {
    write(brush, role, top, { most: body, colour: palette.inkSoft })
    write(brush, situation, middle, { most: body, colour: palette.ink, align: 'left' })
    write(brush, question, bottom, { most: body * 1.15, weight: 700, colour: palette.ink })
  } else {
    write(brush, role, { ...text, height: text.height * 0.5 }, { most: body, colour: palette.inkSoft })
    const low = { ...text, y: text.y + text.height * 0.5, height: text.height * 0.5 }
    write(brush, question, low, { most: body * 1.15, weight: 700, colour: palette.ink })
  }
}

/** The other side of the card: whose code speaks now. The question stays where there is room for it. */
export function verso(brush: Brush, { question, name, text }: Of<'verso'>): void {
  sheet(brush)
  const { on, size, palette, smallest } = brush
  const edge = Math.max(3, size.height * 0.05)
  rounded(brush, inset(whole(brush), edge), 8)
  on.lineWidth = Math.max(1, size.height * 0.012)
  on.strokeStyle = palette.brass[1]
  on.stroke()
  const box = inset(whole(brush), edge * 1.5)
  const third = (at: number, span = 1): Rect => ({
    ...box,
    y: box.y + (box.height * at) / 3,
    height: (box.height * span) / 3,
  })
  const all = fits(brush, question, third(0)) && fits(brush, name, third(1), 700) && fits(brush, text, third(2))
  const most = Math.max(smallest, size.height * 0.2)
  if (all) {
    write(brush, question, third(0), { most, colour: palette.inkSoft })
    write(brush, name, third(1), { most: most * 1.35, weight: 700, colour: palette.ink })
    write(brush, text, third(2), { most, colour: palette.ink })
    return
  }
  // A long title takes more of the room than the name above it.
  const share = [1.5, 1.2, 0.9].find(
    (part) => fits(brush, name, third(0, part), 700) && fits(brush, text, third(part, 3 - part)),
  )
  write(brush, name, share ? third(0, share) : box, { most: most * 1.35, weight: 700, colour: palette.ink })
  if (share) write(brush, text, third(share, 3 - share), { most: most * 1.2, colour: palette.ink })
}

/** The back: the table's own colour in a paper frame, with a compass rose. */
export function back(brush: Brush): void {
  sheet(brush)
  const { on, size, palette } = brush
  const short = Math.min(size.width, size.height)
  rounded(brush, inset(whole(brush), short * 0.06), short * 0.04)
  on.fillStyle = palette.felt
  on.fill()
  on.strokeStyle = faded(palette.brass[0], 0.7)
  on.lineWidth = Math.max(1, short * 0.012)
  rounded(brush, inset(whole(brush), short * 0.1), short * 0.03)
  on.stroke()
  disc(brush, size.width / 2, size.height / 2, short * 0.3)
  on.stroke()
  rose(brush, size.width / 2, size.height / 2, short * 0.26, palette.brass[0], palette.brass[1])
}

/** A sentence on paper; neither where the sentence does not fit whole. */
export function slip(brush: Brush, { text }: Of<'slip'>): void {
  const { size, palette } = brush
  const box = slipBox(whole(brush))
  if (!fits(brush, text, box, 600)) return
  sheet(brush, 0.08)
  write(brush, text, box, { most: Math.max(brush.smallest, size.height * 0.36), weight: 600, colour: palette.ink })
}

export function note(brush: Brush, { text, letters }: Of<'note'>): void {
  sheet(brush, 0.03)
  const { palette } = brush
  const box = noteBox(whole(brush), letters)
  write(brush, text, box, { most: letters, colour: palette.ink, align: 'left', breakable: true })
}

/** Words on the table itself. */
export function label(brush: Brush, { text }: Of<'label'>): void {
  const { on, size, palette } = brush
  on.shadowColor = faded(palette.dark, 0.5)
  on.shadowBlur = 4
  const most = Math.max(brush.smallest, size.height * 0.42)
  write(brush, text, whole(brush), { most, weight: 650, colour: palette.onTable })
}
