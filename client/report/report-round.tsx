/** One card in the report: its spreads, the shift, the team choices, what the codes say, and arguments if they are kept. */
import type { PublishedRound } from '../../shared/published-schema.ts'
import { ChoicesList } from '../parts/choices-list.tsx'
import { text } from '../text/text.ts'
import { ReportChanges } from './report-changes.tsx'
import { ReportCodes } from './report-codes.tsx'
import { ReportSpreads } from './report-spreads.tsx'

export function ReportRound({ round, lens }: { readonly round: PublishedRound; readonly lens: string }) {
  const words = text.value.report
  const { title, twist, skipped, minutes, first, second, choices, references } = round
  return (
    <article class="report-round stack" data-twist={twist}>
      <header>
        <h2 lang="nl">{twist ? words.twist(title) : title}</h2>
        {minutes !== null && <p class="soft">{words.onTable(minutes)}</p>}
      </header>
      {skipped && <p>{words.skipped}</p>}
      {first || second ? <ReportSpreads round={round} /> : !skipped && <p>{words.notShown}</p>}
      {round.shift && <p class="lead">{text.value.words.shifts[round.shift]}</p>}
      <ReportChanges measures={round.measures} />
      {choices.length > 0 && (
        <section class="stack stack-s report-choices">
          <h3>{words.choices}</h3>
          <ChoicesList choices={choices} />
        </section>
      )}
      {references.length > 0 && <ReportCodes round={round} lens={lens} />}
      {round.arguments.length > 0 && <Arguments round={round} />}
    </article>
  )
}

function Arguments({ round }: { readonly round: PublishedRound }) {
  const { option } = text.value.words
  return (
    <section class="stack stack-s">
      <h3>{text.value.report.arguments}</h3>
      <ul>
        {round.arguments.map((argument) => (
          <li key={argument.option + argument.text}>
            {option(argument.option)}: <span lang="nl">{argument.text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
