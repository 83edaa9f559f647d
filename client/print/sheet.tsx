/** One side of a sheet of paper with cards on it, and the marks along which they are cut. */
import type { ComponentChildren } from 'preact'
import { type Area, backOf, cutMarks, frontOf, type Grid, paper } from './sheets.ts'

interface Props {
  readonly grid: Grid
  readonly side: 'front' | 'back'
  /** What lies on the sheet, in the order of the fronts. */
  readonly cards: readonly ComponentChildren[]
}

export function Sheet({ grid, side, cards }: Props) {
  const place = side === 'front' ? frontOf : backOf
  return (
    <section class="print-sheet" data-side={side}>
      <CutMarks grid={grid} />
      {cards.map((card, at) => (
        <div key={at} class="print-place" data-number={at} style={styleOf(place(grid, at))}>
          {card}
        </div>
      ))}
    </section>
  )
}

const styleOf = ({ left, top, width, height }: Area): string =>
  `left: ${left}mm; top: ${top}mm; width: ${width}mm; height: ${height}mm`

const CutMarks = ({ grid }: { readonly grid: Grid }) => (
  <svg class="print-marks" viewBox={`0 0 ${paper.width} ${paper.height}`} aria-hidden="true" focusable="false">
    {cutMarks(grid).map((mark) => (
      <line key={`${mark.x1} ${mark.y1}`} {...mark} />
    ))}
  </svg>
)
