/** Small papers with more than one line: a card beside the title, and an arrow from option to option. */

import type { Look } from '../thing.ts'
import { inset } from '../thing.ts'
import { tableWords } from '../words.ts'
import { type Brush, fits, rounded, write } from './brush.ts'
import { sheet, whole } from './paper.ts'

type Of<Kind extends Look['kind']> = Extract<Look, { kind: Kind }>

/** A line that says what it is, and the text in letters as large as fit. */
export function aside(brush: Brush, { title, text }: Of<'aside'>): void {
  sheet(brush, 0.06)
  const { on, size, palette, smallest } = brush
  const bar = Math.max(4, size.height * 0.05)
  on.fillStyle = palette.accent
  rounded(brush, { x: 0, y: 0, width: bar, height: size.height }, 3)
  on.fill()
  const inner = inset(whole(brush), Math.min(size.height * 0.08, smallest * 0.5))
  const margin = bar + smallest * 0.4
  const box = { ...inner, x: inner.x + margin, width: inner.width - margin }
  const most = Math.max(smallest, size.height * 0.2)
  // In one line where that is enough, else in two.
  const headed = [1.3, 2.55].map((lines) => {
    const head = { ...box, height: Math.min(box.height * 0.5, smallest * lines) }
    return { head, rest: { ...box, y: box.y + head.height, height: box.height - head.height } }
  })
  const titled = headed.find(({ head, rest }) => fits(brush, title, head, 700) && fits(brush, text, rest, 600))
  if (titled) write(brush, title, titled.head, { most: smallest, weight: 700, colour: palette.accent, align: 'left' })
  write(brush, text, titled?.rest ?? box, { most, weight: 600, colour: palette.ink, align: 'left' })
}

/** "A → C" and how many, with an arrow as thick as its share. */
export function move(brush: Brush, { from, to, count, weight }: Of<'move'>): void {
  sheet(brush, 0.08)
  const { on, size, palette } = brush
  const { width, height } = size
  const end = (x: number) => ({ x, y: height * 0.14, width: width * 0.3, height: height * 0.72 })
  const letter = { most: height * 0.5, weight: 750, colour: palette.ink }
  write(brush, tableWords().slot(from), end(width * 0.03), letter)
  write(brush, tableWords().slot(to), end(width * 0.67), letter)
  const middle = height * 0.64
  const line = Math.max(2, height * (0.04 + 0.1 * weight))
  const tip = width * 0.65
  on.strokeStyle = palette.bar
  on.fillStyle = palette.bar
  on.lineWidth = line
  on.beginPath()
  on.moveTo(width * 0.35, middle)
  on.lineTo(tip - height * 0.14, middle)
  on.stroke()
  on.beginPath()
  on.moveTo(tip, middle)
  on.lineTo(tip - height * 0.2, middle - height * 0.06 - line)
  on.lineTo(tip - height * 0.2, middle + height * 0.06 + line)
  on.fill()
  const above = { x: width * 0.34, y: height * 0.08, width: width * 0.32, height: height * 0.4 }
  write(brush, count, above, { most: height * 0.36, weight: 700, colour: palette.ink })
}
