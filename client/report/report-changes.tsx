/** What changed between the two votes of a card, where the room was shown who went where. */
import type { PublishedRound } from '../../shared/published-schema.ts'
import { text } from '../text/text.ts'
import { FactsList } from './facts-list.tsx'

/** Nothing where nothing of it is published. */
export function ReportChanges({
  measures: { gross, net, test, pairs, leftOut, matrix },
}: Pick<PublishedRound, 'measures'>) {
  const words = text.value.report
  const { percent } = text.value.words
  const facts = [
    ...(gross === null ? [] : [[words.gross, percent(gross / 100)] as const]),
    ...(net === null ? [] : [[words.net, percent(net / 100)] as const]),
    ...(test === null ? [] : [[words.test, words.tests[test]] as const]),
  ]
  if (facts.length === 0 && !matrix) return null
  return (
    <section class="stack stack-s">
      <h3>{words.changes}</h3>
      <FactsList facts={facts} />
      {pairs !== null && <p class="soft">{words.whoTwice(pairs, leftOut)}</p>}
      {matrix && <Matrix matrix={matrix} />}
    </section>
  )
}

/** Rows: the first choice; columns: the second. */
function Matrix({ matrix: { slots, shares } }: { readonly matrix: NonNullable<PublishedRound['measures']['matrix']> }) {
  const words = text.value.report
  const { percent, slot } = text.value.words
  return (
    <table class="table report-table report-matrix">
      <caption>{words.matrix}</caption>
      <thead>
        <tr>
          <td />
          {slots.map((to) => (
            <th key={to} scope="col">
              {words.matrixTo(slot(to))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slots.map((from, row) => (
          <tr key={from}>
            <th scope="row">{words.matrixFrom(slot(from))}</th>
            {slots.map((to, column) => (
              <td key={to} class="number" data-head={words.matrixTo(slot(to))}>
                {percent((shares[row]?.[column] ?? 0) / 100)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
