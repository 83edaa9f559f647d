/** Figures of a year beside those of the year before. */
import type { YearFigure } from '../../shared/year-csv.ts'
import { text } from '../text/text.ts'
import { saidOf } from './figures.ts'

interface Props {
  readonly year: number
  readonly caption: string
  readonly figures: readonly YearFigure[]
}

export function FigureTable({ year, caption, figures }: Props) {
  const words = text.value.year
  return (
    <table class="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.row}</th>
          <th scope="col" class="number">
            {year}
          </th>
          <th scope="col" class="number">
            {year - 1}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ label, now, before, share }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <Figure value={now} share={share} />
            <Figure value={before} share={share} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface FigureProps {
  readonly value: number | null
  readonly share: boolean | undefined
}

const Figure = ({ value, share }: FigureProps) => (
  <td class={value === null ? 'number soft' : 'number'}>{saidOf(value, share)}</td>
)
