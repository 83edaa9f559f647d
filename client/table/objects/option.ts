/** An option as a paper card: letter, pattern, text, and what the room is shown of it. No colour that suggests right or wrong. */
import { other } from '../../../shared/option.ts'
import { optionParts } from '../option-parts.ts'
import { faded, lightness } from '../palette.ts'
import type { OptionLook } from '../thing.ts'
import { type Brush, disc, fits, rounded, write } from './brush.ts'
import { sheet, whole } from './paper.ts'
import { patterns } from './patterns.ts'

export function option(brush: Brush, look: OptionLook): void {
  sheet(brush, 0.06)
  const { size, palette, smallest, on } = brush
  const parts = optionParts(size, { texts: look.peers, counts: look.counts }, smallest)
  const worded = look.peers.length > 0
  const { text, letters, count } = worded ? parts : { ...parts, text: null }
  if (!worded && look.letter === other && named(brush, look)) return
  const bare = text === null && count === null
  band(brush, worded ? look : { ...look, text: '' }, bare ? size.width : parts.band)
  if (text) write(brush, look.text, text, { most: letters, colour: palette.ink, align: 'left' })
  if (count) {
    if (text && count.height === text.height) {
      on.fillStyle = faded(palette.ink, 0.14)
      on.fillRect(count.x, count.y + count.height * 0.14, 1, count.height * 0.72)
    }
    const most = Math.min(count.height * 0.78, smallest * 2.1)
    write(brush, look.count, count, { most, weight: 700, colour: palette.ink })
  }
  if (look.mark !== 'none') mark(brush, look.mark, parts.band)
}

/** Where options have no words: what has no letter has its name, over or beside its number. False where there is no room. */
function named(brush: Brush, { text, count }: OptionLook): boolean {
  const { size, palette, smallest } = brush
  if (count === '') return false
  const beside = size.width > size.height * 2
  const first = beside
    ? { x: size.width * 0.04, y: 0, width: size.width * 0.48, height: size.height }
    : { x: 0, y: size.height * 0.06, width: size.width, height: size.height * 0.38 }
  const second = beside
    ? { x: size.width * 0.52, y: 0, width: size.width * 0.46, height: size.height }
    : { x: 0, y: size.height * 0.42, width: size.width, height: size.height * 0.54 }
  if (!fits(brush, text, first) || !fits(brush, count, second, 700)) return false
  write(brush, text, first, { most: smallest, colour: palette.ink })
  write(brush, count, second, {
    most: Math.min(second.height * 0.78, smallest * 2.1),
    weight: 700,
    colour: palette.ink,
  })
  return true
}

/** The letter on a band with the option's own pattern. */
function band(brush: Brush, { letter, text }: OptionLook, width: number): void {
  const { on, size, palette, smallest } = brush
  const short = Math.min(size.width, size.height)
  on.save()
  rounded(brush, whole(brush), Math.min(18, short * 0.06 + 2))
  on.clip()
  const tone = lightness(palette.paper) > 0.5 ? palette.felt : palette.ink
  on.fillStyle = faded(tone, 0.12)
  on.fillRect(0, 0, width, size.height)
  on.strokeStyle = faded(tone, 0.3)
  on.fillStyle = faded(tone, 0.34)
  on.lineWidth = Math.max(1, Math.min(width, smallest * 2) * 0.04)
  on.beginPath()
  on.rect(0, 0, width, size.height)
  on.clip()
  patterns[letter](brush, width, Math.max(5, Math.min(width, smallest * 2.2) * 0.24))
  on.restore()
  if (letter === other && text !== '') return
  const radius = Math.min(Math.max(smallest * 0.8, width * 0.38), size.height * 0.44, width / 2, smallest * 1.5)
  const y = text === '' ? size.height / 2 : Math.min(size.height / 2, width * 0.62)
  disc(brush, width / 2, y, radius)
  on.fillStyle = palette.feltDeep
  on.fill()
  on.lineWidth = Math.max(1, radius * 0.09)
  on.strokeStyle = palette.brass[0]
  on.stroke()
  const box = { x: width / 2 - radius, y: y - radius, width: radius * 2, height: radius * 2 }
  write(brush, letter === other ? '…' : letter, box, { most: radius * 1.25, weight: 750, colour: palette.onTable })
}

/** A warm frame: chosen on this device (with a tick under the letter), or named in the sentence that all see. */
function mark(brush: Brush, kind: 'chosen' | 'told', width: number): void {
  const { on, size, palette } = brush
  const short = Math.min(size.width, size.height)
  const line = Math.max(2.5, short * 0.03)
  const frame = { x: -line / 2, y: -line / 2, width: size.width + line, height: size.height + line }
  rounded(brush, frame, Math.min(20, short * 0.06 + 3))
  on.lineWidth = line
  on.strokeStyle = palette.accent
  on.stroke()
  if (kind === 'told') return
  const radius = Math.min(width * 0.4, size.height * 0.18)
  const x = width / 2
  const y = size.height - radius * 1.35
  disc(brush, x, y, radius)
  on.fillStyle = palette.accent
  on.fill()
  on.beginPath()
  on.moveTo(x - radius * 0.45, y)
  on.lineTo(x - radius * 0.1, y + radius * 0.35)
  on.lineTo(x + radius * 0.45, y - radius * 0.35)
  on.lineWidth = radius * 0.24
  on.strokeStyle = palette.onAccent
  on.stroke()
}
