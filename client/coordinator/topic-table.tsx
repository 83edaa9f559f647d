/** How often cards of each topic were played, most played first. */
import type { YearAnswer } from '../../shared/year-wire.ts'
import { Bar } from '../parts/bar.tsx'
import { text } from '../text/text.ts'
import { saidOf, topicFigures } from './figures.ts'

export function TopicTable({ answer }: { readonly answer: YearAnswer }) {
  const words = text.value.year
  const figures = topicFigures(answer)
  const most = Math.max(1, ...figures.map(({ now }) => now ?? 0))
  const { year } = answer.year
  if (figures.length === 0) return <p class="soft">{words.none}</p>
  return (
    <table class="table year-topics">
      <caption class="visually-hidden">{words.topics}</caption>
      <thead>
        <tr>
          <th scope="col">{words.topic}</th>
          <td class="year-bar" />
          <th scope="col" class="number">
            {year}
          </th>
          <th scope="col" class="number">
            {year - 1}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ label, now, before }) => (
          <tr key={label}>
            <th scope="row" lang="nl">
              {label}
            </th>
            <td class="year-bar">
              <Bar part={(now ?? 0) / most} />
            </td>
            <td class="number">{saidOf(now, false)}</td>
            <td class="number">{saidOf(before, false)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
