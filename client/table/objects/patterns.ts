/** A pattern per option, so that options differ without colour; A to E as on the mark beside the words. */
import { other, type Slot } from '../../../shared/option.ts'
import { type Brush, disc } from './brush.ts'

/** Fills a band of this width; `step`: from one line to the next. */
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

const dashes: Pattern = (brush, width, step) => {
  brush.on.save()
  brush.on.setLineDash([step * 0.9, step * 0.6])
  lines(0)(brush, width, step)
  brush.on.restore()
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

export const patterns: Readonly<Record<Slot, Pattern>> = {
  A: dots,
  B: lines(-1),
  C: upright,
  D: dashes,
  E: both(lines(1), lines(-1)),
  F: both(lines(0), upright),
  G: both(dots, lines(-1)),
  [other]: () => undefined,
}
