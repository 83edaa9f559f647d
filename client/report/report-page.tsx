/** The whole report as one sheet: about the session, what stood out, every card, and how to keep it. */
import type { PublishedReport } from '../../shared/published-schema.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { useTitle } from '../page-title.ts'
import { Brand } from '../parts/brand.tsx'
import { text } from '../text/text.ts'
import { ReportActions } from './report-actions.tsx'
import { ReportRound } from './report-round.tsx'
import { ReportUpkeep } from './report-upkeep.tsx'

interface Props {
  readonly session: string
  readonly report: PublishedReport
  readonly onChanged: (report: PublishedReport | 'removed') => void
}

export function ReportPage({ session, report, onChanged }: Props) {
  const words = text.value.report
  useTitle(`${words.title(report.name)} | ${text.value.words.product}`)
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
      <About report={report} />
      <MostOf report={report} />
      {report.rounds.map((round) => (
        <ReportRound key={`${round.card} ${round.twist}`} round={round} lens={report.lens} />
      ))}
      <section class="stack stack-s report-how">
        <h2>{words.how}</h2>
        <ul>
          {[...words.rules, words.intervalAbout].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p class="soft">{words.made}</p>
      </section>
      <ReportActions report={report} />
      <ReportUpkeep session={session} report={report} onChanged={onChanged} />
      <p class="report-screen-only">
        <a class="report-link" href="/facilitator.html">
          {words.toConsole}
        </a>
      </p>
    </main>
  )
}

function About({ report }: { readonly report: PublishedReport }) {
  const words = text.value.report
  const { formats, date } = text.value.words
  const facts = [
    [words.date, date(report.date)],
    [words.programme, words.programmes[report.programme]],
    [words.format, formats[report.format]],
    [words.deck, words.version(report.deck.title, report.deck.version)],
    [words.seats, words.seatsAbout(report.seats)],
    ...(report.present === null ? [] : [[words.present, words.presentAbout(report.present)]]),
    [words.minimum, words.minimumOf(report.minimumGroup)],
  ] as const
  return (
    <section class="stack stack-s">
      <h2>{words.about}</h2>
      <dl class="report-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function MostOf({ report: { dividedMost, movedMost } }: { readonly report: PublishedReport }) {
  const words = text.value.report
  const { and } = text.value.words
  return (
    <section class="stack stack-s">
      <h2>{words.most}</h2>
      {dividedMost.length > 0 && <p>{words.dividedMost(and(dividedMost))}</p>}
      {movedMost.length > 0 && <p>{words.movedMost(and(movedMost))}</p>}
      {dividedMost.length + movedMost.length === 0 && <p>{words.nothingToCompare}</p>}
    </section>
  )
}
