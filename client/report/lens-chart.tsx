/**
 * The session as the lens sees it, as a picture: a bar per card and vote, divided by what the code says. The table below has the same. It is
 * drawn twice, for paper and wide screens and for narrow ones, so that its words stay large enough; one of them is shown.
 */
import { standings } from '../../shared/option.ts'
import { text } from '../text/text.ts'
import { type LensCard, type LensVote, segmentsOf } from './lens-votes.ts'
import { shareIn } from './standing-shares.tsx'

/** In units of the picture. */
const height = { title: 20, bar: 20, gap: 4, below: 12 } as const
const widths = { wide: { left: 76, whole: 560 }, narrow: { left: 64, whole: 272 } } as const
type Width = keyof typeof widths

/** How wide a letter in a bar is, and what stays free beside the word. */
const [letter, margin] = [7.3, 10]

interface Props {
  readonly cards: readonly LensCard[]
  readonly label: string
}

export const LensChart = (props: Props) => (
  <>
    <Picture {...props} size="wide" />
    <Picture {...props} size="narrow" />
  </>
)

function Picture({ cards, label, size }: Props & { readonly size: Width }) {
  const words = text.value.report
  const { left, whole } = widths[size]
  const heights = cards.map(({ votes }) => height.title + votes.length * (height.bar + height.gap) + height.below)
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, one) => sum + one, 0))
  const said = cards.map(({ title, votes }) => words.chartOption(title, votes.map(voteSaid).join('; ')))
  return (
    <svg
      class="report-chart report-lens-chart"
      data-size={size}
      viewBox={`0 0 ${left + whole + 4} ${heights.reduce((sum, one) => sum + one, 0)}`}
      role="img"
      aria-label={`${label}. ${said.join(' ')}`}
    >
      {cards.map(({ card, title, votes }, at) => (
        <g key={card} transform={`translate(0 ${tops[at]})`}>
          <text class="report-chart-text" y="13">
            {title}
          </text>
          {votes.map((vote, row) => (
            <g key={vote.vote} transform={`translate(0 ${height.title + row * (height.bar + height.gap)})`}>
              <StackedBar vote={vote} size={size} />
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

function StackedBar({ vote, size }: { readonly vote: LensVote; readonly size: Width }) {
  const { left, whole } = widths[size]
  const { bar } = height
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
            {longestThatFits((whole * width) / 100, [
              `${text.value.words.standings[standing]} ${shareIn(percent)}`,
              shareIn(percent),
            ])}
          </text>
        </g>
      ))}
    </>
  )
}

/** The first of some words that is no wider than `room`; nothing where none is. */
const longestThatFits = (room: number, words: readonly string[]): string =>
  words.find((one) => one.length * letter + margin <= room) ?? ''
