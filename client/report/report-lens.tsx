/** The whole session beside what the code says: a picture, and the table with the same numbers. */
import { standings } from '../../shared/option.ts'
import type { PublishedReport } from '../../shared/published-schema.ts'
import { text } from '../text/text.ts'
import { LensChart } from './lens-chart.tsx'
import { type LensCard, type LensVote, lensCards } from './lens-votes.ts'
import { shareIn } from './standing-shares.tsx'

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
  return (
    <table class="table report-table report-standings">
      <caption>{words.sharesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.card}</th>
          <th scope="col">{words.vote}</th>
          {standings.map((standing) => (
            <th key={standing} scope="col">
              {text.value.words.standings[standing]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.flatMap(({ card, title, votes }) =>
          votes.map((vote) => (
            <tr key={card + vote.vote}>
              <th scope="row" lang="nl">
                {title}
              </th>
              <td>{words.votes[vote.vote]}</td>
              {standings.map((standing) => (
                <ShareCell key={standing} share={vote.shares[standing]} />
              ))}
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

function ShareCell({ share }: { readonly share: LensVote['shares']['inLine'] }) {
  if (share === 'none') return <td class="soft">{text.value.report.noOption}</td>
  return <td class={share === null ? 'soft' : 'number'}>{shareIn(share)}</td>
}
