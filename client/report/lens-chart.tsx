/** The session as the lens sees it, as a picture: a bar per card and vote, divided by what the code says. The table below has the same. */
import { standings } from '../../shared/option.ts'
import { text } from '../text/text.ts'
import { type LensCard, type LensVote, segmentsOf } from './lens-votes.ts'
import { shareIn } from './standing-shares.tsx'

/** In units of the picture, which is 640 wide. */
const size = { width: 640, left: 76, whole: 560, title: 20, bar: 20, gap: 4, below: 12 } as const

export function LensChart({ cards, label }: { readonly cards: readonly LensCard[]; readonly label: string }) {
  const words = text.value.report
  const heights = cards.map(({ votes }) => size.title + votes.length * (size.bar + size.gap) + size.below)
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0))
  const said = cards.map(({ title, votes }) => words.chartOption(title, votes.map(voteSaid).join('; ')))
  return (
    <svg
      class="report-chart report-lens-chart"
      viewBox={`0 0 ${size.width} ${heights.reduce((sum, height) => sum + height, 0)}`}
      role="img"
      aria-label={`${label}. ${said.join(' ')}`}
    >
      {cards.map(({ card, title, votes }, at) => (
        <g key={card} transform={`translate(0 ${tops[at]})`}>
          <text class="report-chart-text" y="13">
            {title}
          </text>
          {votes.map((vote, row) => (
            <g key={vote.vote} transform={`translate(0 ${size.title + row * (size.bar + size.gap)})`}>
              <StackedBar vote={vote} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** "eerst: in lijn 40%, grijs 60%": what the picture shows, for who does not see it. */
function voteSaid({ vote, shares }: LensVote): string {
  const words = text.value.report
  const parts = standings.flatMap((standing) => {
    const share = shares[standing]
    return share === 'none' ? [] : [`${text.value.words.standings[standing]} ${shareIn(share)}`]
  })
  return words.chartVote(words.votes[vote], parts.join(', '))
}

function StackedBar({ vote }: { readonly vote: LensVote }) {
  const { left, whole, bar } = size
  const words = text.value.report
  return (
    <>
      <text class="report-chart-text" y={bar - 6}>
        {words.votes[vote.vote]}
      </text>
      <rect class="report-chart-track" x={left} width={whole} height={bar} rx="2" />
      {segmentsOf(vote).map(({ standing, from, width, percent }) => (
        <g key={standing} class="report-chart-standing" data-standing={standing}>
          <rect x={left + (whole * from) / 100} y="0.75" width={(whole * width) / 100} height={bar - 1.5} />
          <text x={left + (whole * from) / 100 + 6} y={bar - 6}>
            {width >= 28
              ? `${text.value.words.standings[standing]} ${shareIn(percent)}`
              : width >= 8
                ? shareIn(percent)
                : ''}
          </text>
        </g>
      ))}
    </>
  )
}
