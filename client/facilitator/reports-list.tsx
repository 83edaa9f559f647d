/** The closed sessions on the start page of the console, each with the way to its report. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ReportLabel } from '../../shared/wire.ts'
import { postReports } from '../account/staff.ts'
import { isRefused } from '../api.ts'
import { reportLink } from '../report/asked.ts'
import { text } from '../text/text.ts'

/** Nothing while there are none. */
export function ReportsList() {
  const words = text.value.report
  const reports = useSignal<readonly ReportLabel[]>([])
  useEffect(() => {
    void postReports().then((answer) => {
      if (!isRefused(answer)) reports.value = answer.reports
    })
  }, [])
  if (reports.value.length === 0) return null
  return (
    <section class="paper stack">
      <h2>{words.list}</h2>
      <p>{words.listAbout}</p>
      <ul class="console-sessions">
        {reports.value.map(({ session, name, date, programme }) => (
          <li key={session} class="note stack stack-s">
            <p>
              <strong>{name}</strong>
            </p>
            <p class="soft">
              {text.value.words.date(date)} · {words.programmes[programme]}
            </p>
            <a class="button" href={reportLink(session)}>
              {words.open(name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
