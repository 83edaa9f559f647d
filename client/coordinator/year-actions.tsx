/** Factsheet, CSV and JSON, all made of what stands on the page. */
import { cardsCsv, figuresCsv } from '../../shared/year-csv.ts'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { download } from '../download.ts'
import { text } from '../text/text.ts'
import { allFigures } from './figures.ts'

const csv = 'text/csv;charset=utf-8'

export function YearActions({ answer }: { readonly answer: YearAnswer }) {
  const words = text.value.year
  const { year } = answer
  const figures = () => figuresCsv(year.year, allFigures(answer), words)
  const cards = () => cardsCsv(year, { ...words, words: text.value.words.spreads })
  const hasCards = year.decks.length > 0
  return (
    <section class="paper stack">
      <h2>{words.take}</h2>
      <p>{words.takeAbout}</p>
      <div class="year-actions">
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="button" onClick={() => download(`${words.file(year.year)}.csv`, csv, figures())}>
          {words.csv}
        </button>
        {hasCards && (
          <button
            type="button"
            class="button"
            onClick={() => download(`${words.cardsFile(year.year)}.csv`, csv, cards())}
          >
            {words.cardsCsv}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() =>
            download(`${words.file(year.year)}.json`, 'application/json', `${JSON.stringify(year, null, 2)}\n`)
          }
        >
          {words.json}
        </button>
      </div>
      <p>
        <a class="account-link" href="/api/year-schema">
          {words.schema}
        </a>
      </p>
    </section>
  )
}
