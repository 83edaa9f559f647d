/** One page of A4 with the figures of a year beside those of the year before. It is only there in print. */
import type { YearFigure } from '../../shared/year-csv.ts'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { Bar } from '../parts/bar.tsx'
import { Brand } from '../parts/brand.tsx'
import { text } from '../text/text.ts'
import { FigureTable } from './figure-table.tsx'
import { ownFigures, playedFigures, programmeFigures, topicFigures } from './figures.ts'
import { PresentNote } from './present-note.tsx'

/** Topics that fit below the months, and beside them. */
const [fewTopics, manyTopics] = [8, 22]

/** With more figures of one's own than this, all tables are set smaller. */
const roomFor = 18

export function Factsheet({ answer }: { readonly answer: YearAnswer }) {
  const { year } = answer
  const words = text.value.year
  const own = ownFigures(answer)
  const topics = (
    <FigureTable
      year={year.year}
      caption={words.groups.topic}
      figures={topicFigures(answer).slice(0, own.length > 0 ? fewTopics : manyTopics)}
    />
  )
  return (
    <section class="factsheet" aria-hidden="true" data-dense={own.length > roomFor}>
      <Brand size={40} />
      <h1>{words.factsheet(year.year)}</h1>
      <BigFigures figures={playedFigures(answer)} year={year.year} />
      <PresentNote year={year} />
      <div class="factsheet-columns">
        <div class="stack">
          <FigureTable year={year.year} caption={words.groups.programme} figures={programmeFigures(answer)} />
          <Months answer={answer} />
          {own.length > 0 && topics}
        </div>
        {own.length > 0 ? <FigureTable year={year.year} caption={words.own} figures={own} /> : topics}
      </div>
      <footer>{words.factsheetFoot}</footer>
    </section>
  )
}

function BigFigures({ figures, year }: { readonly figures: readonly YearFigure[]; readonly year: number }) {
  const words = text.value.year
  return (
    <dl class="factsheet-big">
      {figures
        .filter(({ now, before }) => now !== null || before !== null)
        .map(({ label, now, before }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{now === null ? words.unknown : words.number(now)}</dd>
            <dd class="soft">{words.before(year - 1, before === null ? words.unknown : words.number(before))}</dd>
          </div>
        ))}
    </dl>
  )
}

/** Participations by month. */
function Months({ answer: { year } }: { readonly answer: YearAnswer }) {
  const words = text.value.year
  const most = Math.max(1, ...year.months.map(({ participants }) => participants))
  return (
    <table class="table">
      <caption>{`${words.participants}, ${words.months.toLowerCase()} ${year.year}`}</caption>
      <tbody>
        {year.months.map(({ month, participants }) => (
          <tr key={month}>
            <th scope="row">{words.monthShort(month)}</th>
            <td class="year-bar">
              <Bar part={participants / most} />
            </td>
            <td class="number">{words.number(participants)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
