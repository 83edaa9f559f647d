/** The whole session beside what the code says: a picture, and the table with the same numbers. */
import { standings } from '../../shared/option.ts'
import type { PublishedReport } from '../../shared/published-schema.ts'
import { text } from '../text/text.ts'
import { LensChart } from './lens-chart.tsx'
import { type LensCard, type LensVote, lensCards } from './lens-votes.ts'
import { FirstToSecond, shareIn } from './standing-shares.tsx'

/** Nothing where no card has such shares. */
export function ReportLens({ report }: { readonly report: PublishedReport }) {
  const words = text.value.report
  const cards = lensCards(report)
  const organisation = report.rounds.flatMap(({ references }) => references).find(({ code }) => code === report.lens)
  if (cards.length === 0 || !organisation) return null
  const title = words.lensTitle(organisation.organisation)
  return (
    <section class="stack stack-s">
      <h2>{title}</h2>
      <p>{words.lensAbout}</p>
      <LensChart cards={cards} label={title} />
      <LensTable cards={cards} />
    </section>
  )
}

function LensTable({ cards }: { readonly cards: readonly LensCard[] }) {
  const words = text.value.report
  const isTwice = cards.some(({ votes }) => votes.some(({ vote }) => vote === 'second'))
  return (
    <table class="table report-table report-standings">
      <caption>{isTwice ? words.sharesCaptionTwice : words.sharesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.card}</th>
          {standings.map((standing) => (
            <th key={standing} scope="col">
              {text.value.words.standings[standing]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.map(({ card, title, votes }) => (
          <tr key={card}>
            <th scope="row" lang="nl">
              {title}
            </th>
            {standings.map((standing) => (
              <Shares key={standing} shares={votes.map(({ shares }) => shares[standing])} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Of every vote of a card the share of one standing. */
function Shares({ shares: [first = null, second] }: { readonly shares: readonly LensVote['shares']['inLine'][] }) {
  const words = text.value.report
  if (first === 'none') return <td class="soft">{words.noOption}</td>
  if (second === 'none' || (first === null && !second)) return <td class="soft">{words.keptBack}</td>
  return <td>{second === undefined ? shareIn(first) : <FirstToSecond first={first} second={second} />}</td>
}
