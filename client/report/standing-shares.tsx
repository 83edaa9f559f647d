/** How the votes on a card fell over what the codes say: a row per code, before and after. */
import { type Standing, standings } from '../../shared/option.ts'
import type { PublishedReference, PublishedRound } from '../../shared/published-schema.ts'
import { text } from '../text/text.ts'

/** Nothing where no code has a share that is published. */
export function StandingShares({ round: { references, second } }: { readonly round: PublishedRound }) {
  const words = text.value.report
  const rows = references.filter(({ shares }) => shares.length > 0)
  if (rows.length === 0) return null
  return (
    <table class="table report-table report-standings">
      <caption>{second ? words.sharesCaptionTwice : words.sharesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          {standings.map((standing) => (
            <th key={standing} scope="col">
              {text.value.words.standings[standing]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((reference) => (
          <tr key={reference.code}>
            <th scope="row" lang="nl">
              {reference.organisation}
            </th>
            {standings.map((standing) => (
              <Cell key={standing} reference={reference} standing={standing} isTwice={second !== null} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly reference: PublishedReference
  readonly standing: Standing
  readonly isTwice: boolean
}

function Cell({ reference, standing, isTwice }: CellProps) {
  const words = text.value.report
  const shares = reference.shares.find((one) => one.standing === standing)
  const head = { 'data-head': text.value.words.standings[standing] }
  if (!reference.standings.some((one) => one.standing === standing))
    return (
      <td {...head} class="soft">
        {words.noOption}
      </td>
    )
  if (!shares)
    return (
      <td {...head} class="soft">
        {words.keptBack}
      </td>
    )
  return (
    <td {...head}>{isTwice ? <FirstToSecond first={shares.first} second={shares.second} /> : shareIn(shares.first)}</td>
  )
}

interface FirstToSecondProps {
  readonly first: number | null
  readonly second: number | null
}

/** Two shares with an arrow between them, which is spoken as a word. */
export const FirstToSecond = ({ first, second }: FirstToSecondProps) => (
  <>
    {shareIn(first)}
    <span aria-hidden="true"> → </span>
    <span class="visually-hidden">, {text.value.report.after} </span>
    {shareIn(second)}
  </>
)

/** A share in percent, or why there is none. */
export const shareIn = (percent: number | null): string =>
  percent === null ? text.value.report.keptBack : text.value.words.percent(percent / 100)
