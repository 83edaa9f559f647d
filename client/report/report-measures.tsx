/** The measures of all cards that have numbers, for whoever wants to calculate further. */
import type { PublishedReport, PublishedRound } from '../../shared/published-schema.ts'
import { text } from '../text/text.ts'

type Measured = NonNullable<PublishedRound['measures']['first']>
const names = ['variation', 'polarisation', 'agreement'] as const

interface Line {
  readonly round: PublishedRound
  readonly vote: 'first' | 'second'
  readonly measured: Measured
}

const linesOf = (round: PublishedRound): Line[] =>
  (['first', 'second'] as const).flatMap((vote) => {
    const measured = round.measures[vote]
    return measured ? [{ round, vote, measured }] : []
  })

/** Nothing where no card has numbers. A measure that no card has is left out. */
export function ReportMeasures({ report }: { readonly report: PublishedReport }) {
  const words = text.value.report
  const lines = report.rounds.flatMap(linesOf)
  const used = names.filter((name) => lines.some(({ measured }) => measured[name] !== null))
  if (lines.length === 0) return null
  return (
    <section class="stack stack-s report-measures">
      <h2>{words.measures}</h2>
      <ul>
        {used.map((name) => (
          <li key={name}>{words.measured[name]}</li>
        ))}
      </ul>
      <table class="table report-table report-measured">
        <caption class="visually-hidden">{words.measures}</caption>
        <thead>
          <tr>
            <th scope="col">{words.card}</th>
            <th scope="col">{words.vote}</th>
            {used.map((name) => (
              <th key={name} scope="col">
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <MeasureLine key={`${line.round.card} ${line.round.twist} ${line.vote}`} line={line} used={used} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface MeasureLineProps {
  readonly line: Line
  readonly used: readonly (typeof names)[number][]
}

function MeasureLine({ line: { round, vote, measured }, used }: MeasureLineProps) {
  const words = text.value.report
  return (
    <tr>
      <th scope="row" lang="nl">
        {round.twist ? words.twist(round.title) : round.title}
      </th>
      <td data-head={words.vote}>{words.votes[vote]}</td>
      {used.map((name) => (
        <td key={name} class={measured[name] === null ? 'soft' : 'number'} data-head={words[name]}>
          {measured[name] ?? words.keptBack}
        </td>
      ))}
    </tr>
  )
}
