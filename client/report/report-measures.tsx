/** The measures of a card as a small table, for each vote that has numbers, and of the change between them. */
import type { PublishedRound } from '../../shared/published-schema.ts'
import { text } from '../text/text.ts'

/** Nothing where there are no numbers. */
export function ReportMeasures({ round: { measures, second: vote } }: { readonly round: PublishedRound }) {
  const words = text.value.report
  const { first, second } = measures
  if (!first && !second) return null
  const rows = (['variation', 'polarisation', 'agreement'] as const)
    .map((name) => ({ name, values: [first?.[name] ?? null, ...(vote ? [second?.[name] ?? null] : [])] }))
    .filter(({ values }) => values.some((value) => value !== null))
  return (
    <section class="stack stack-s">
      <table class="table report-table report-measures">
        <caption>{words.measures}</caption>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{vote ? words.first : words.only}</th>
            {vote && <th scope="col">{words.second}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{words[name]}</th>
              {values.map((value, at) => (
                <td key={at === 0 ? 'first' : 'second'} class={value === null ? 'soft' : 'number'}>
                  {value ?? words.keptBack}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Changes measures={measures} />
    </section>
  )
}

/** What changed between the votes, where the room was shown who went where. */
function Changes({ measures: { gross, net, test } }: Pick<PublishedRound, 'measures'>) {
  const words = text.value.report
  const { percent } = text.value.words
  const facts = [
    ...(gross === null ? [] : [[words.gross, percent(gross / 100)]]),
    ...(net === null ? [] : [[words.net, percent(net / 100)]]),
    ...(test === null ? [] : [[words.test, words.tests[test]]]),
  ] as const
  if (facts.length === 0) return null
  return (
    <>
      <dl class="report-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{words.whoTwice}</p>
    </>
  )
}
