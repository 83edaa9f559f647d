/** Print, CSV and JSON. All three are made of what stands on the page. */
import type { PublishedReport } from '../../shared/published-schema.ts'
import { type CsvWords, csvOf } from '../../shared/report-csv.ts'
import { download } from '../download.ts'
import { text } from '../text/text.ts'
import { saidOf } from './said.ts'

export function ReportActions({ report }: { readonly report: PublishedReport }) {
  const words = text.value.report
  const name = words.file(report.date)
  return (
    <section class="report-screen-only" aria-label={words.take}>
      <div class="report-actions">
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(report, csvWords(report)))}
        >
          {words.csv}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download(`${name}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`)}
        >
          {words.json}
        </button>
        <a class="report-link" href="/api/report-schema">
          {words.schema}
        </a>
      </div>
    </section>
  )
}

function csvWords({ programme, lens }: PublishedReport): CsvWords {
  const { columns, kinds, votes, programmes, yes, no, other } = text.value.report
  const { shifts, standings, shades } = text.value.words
  return {
    columns,
    kinds,
    votes,
    yes,
    no,
    other,
    programme: programmes[programme],
    said: saidOf,
    shifted: (shift) => shifts[shift],
    standing: ({ references }, slot) => {
      const found = references.find(({ code }) => code === lens)?.standings.find(({ option }) => option === slot)
      if (!found) return ''
      return found.shade ? `${shades[found.shade]} (${standings[found.standing]})` : standings[found.standing]
    },
  }
}
