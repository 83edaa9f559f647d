/** The whole session beside what the code says: a picture, and the table with the same numbers. */
import { type Standing, standings } from '../../shared/option.ts'
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
              <Shares key={standing} standing={standing} shares={votes.map(({ shares }) => shares[standing])} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SharesProps {
  readonly standing: Standing
  readonly shares: readonly LensVote['shares']['inLine'][]
}

/** Of every vote of a card the share of one standing. */
function Shares({ standing, shares: [first = null, second] }: SharesProps) {
  const words = text.value.report
  const isNone = first === 'none' || second === 'none'
  const isHeldBack = !isNone && first === null && !second
  const said = () => {
    if (first === 'none') return words.noOption
    if (second === 'none' || isHeldBack) return words.keptBack
    return second === undefined ? shareIn(first) : <FirstToSecond first={first} second={second} />
  }
  return (
    <td class={isNone || isHeldBack ? 'soft' : undefined} data-head={text.value.words.standings[standing]}>
      {said()}
    </td>
  )
}
