/** The whole report as one sheet: about the session, what stood out, every card, and how to keep it. */
import type { PublishedReport } from '../../shared/published-schema.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { useTitle } from '../page-title.ts'
import { Brand } from '../parts/brand.tsx'
import { text } from '../text/text.ts'
import { ReportAbout } from './report-about.tsx'
import { ReportActions } from './report-actions.tsx'
import { ReportLens } from './report-lens.tsx'
import { ReportMeasures } from './report-measures.tsx'
import { ReportOverview } from './report-overview.tsx'
import { ReportRound } from './report-round.tsx'
import { ReportUpkeep } from './report-upkeep.tsx'
import { useRunningHead } from './running-head.ts'

interface Props {
  readonly session: string
  readonly report: PublishedReport
  readonly onChanged: (report: PublishedReport | 'removed') => void
}

export function ReportPage({ session, report, onChanged }: Props) {
  const words = text.value.report
  useTitle(`${words.title(report.name)} | ${text.value.words.product}`)
  useRunningHead(words.runningHead(report.name, text.value.words.date(report.date)))
  return (
    <main id="main" class="report paper stack" tabIndex={-1}>
      <div class="row spread-out">
        <Brand size={44} />
        <div class="report-screen-only">
          <LanguageSwitch />
        </div>
      </div>
      <h1 tabIndex={-1} data-focus-home>
        {words.title(report.name)}
      </h1>
      <ReportActions report={report} />
      <ReportAbout report={report} />
      <ReportOverview report={report} />
      <ReportLens report={report} />
      {report.rounds.map((round) => (
        <ReportRound key={`${round.card} ${round.twist}`} round={round} lens={report.lens} />
      ))}
      <ReportMeasures report={report} />
      <HowToRead />
      <ReportUpkeep session={session} report={report} onChanged={onChanged} />
      <p class="report-screen-only">
        <a class="report-link" href="/facilitator.html">
          {words.toConsole}
        </a>
      </p>
    </main>
  )
}

function HowToRead() {
  const words = text.value.report
  return (
    <section class="stack stack-s report-how">
      <h2>{words.how}</h2>
      <ul>
        {[...words.rules, words.intervalAbout].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p class="soft">{words.made}</p>
    </section>
  )
}
