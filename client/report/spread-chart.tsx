/** The votes of a card as a picture: a bar per vote and option, with the interval as a line. The table beside it has the same facts. */

import { OptionMark } from '../parts/option-mark.tsx'
import type { SlotFace } from '../parts/slots.ts'
import { text } from '../text/text.ts'
import { shareOf, shareSaid, type VoteColumn } from './vote-columns.ts'

/** In units of the picture, which is 320 wide. */
const size = { width: 320, mark: 28, left: 40, whole: 228, bar: 17, gap: 4, below: 18, legend: 30 } as const

interface SpreadChartProps {
  readonly columns: readonly VoteColumn[]
  readonly faces: readonly SlotFace[]
}

export function SpreadChart({ columns, faces }: SpreadChartProps) {
  const words = text.value.report
  const row = Math.max(size.mark, columns.length * (size.bar + size.gap)) + size.below
  const legend = columns.length > 1 ? size.legend : 0
  const height = faces.length * row + legend
  const said = faces.map(({ id }) =>
    words.chartOption(
      text.value.words.slot(id),
      columns.map((column) => words.chartVote(column.head, shareSaid(shareOf(column, id)))).join(', '),
    ),
  )
  return (
    <svg
      class="report-chart"
      viewBox={`0 0 ${size.width} ${height}`}
      role="img"
      aria-label={`${words.chart} ${said.join(' ')}`}
    >
      {legend > 0 && <Legend columns={columns} />}
      {faces.map(({ id }, at) => (
        <g key={id} transform={`translate(0 ${legend + at * row})`}>
          <OptionMark option={id} size={size.mark} />
          {columns.map((column, vote) => (
            <g key={column.vote} transform={`translate(0 ${vote * (size.bar + size.gap)})`}>
              <VoteBar column={column} slot={id} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

function VoteBar({ column, slot }: { readonly column: VoteColumn; readonly slot: SlotFace['id'] }) {
  const share = shareOf(column, slot)
  const { left, whole, bar, width } = size
  if (share.kind !== 'share')
    return (
      <text class="report-chart-soft" x={left} y={bar - 4}>
        {shareSaid(share)}
      </text>
    )
  const at = (percent: number): number => left + (whole * percent) / 100
  const { percent, interval } = share
  return (
    <>
      <rect class="report-chart-track" x={left} width={whole} height={bar} rx="2" />
      <rect
        class="report-chart-bar"
        data-vote={column.vote}
        x={left}
        width={(whole * percent) / 100}
        height={bar}
        rx="2"
      />
      {interval && (
        <path
          class="report-chart-interval"
          d={`M${at(interval.low)} ${bar / 2}H${at(interval.high)}M${at(interval.low)} 5v${bar - 10}M${at(interval.high)} 5v${bar - 10}`}
        />
      )}
      <text class="report-chart-number" x={width} y={bar - 4} text-anchor="end">
        {shareSaid(share)}
      </text>
    </>
  )
}

function Legend({ columns }: Pick<SpreadChartProps, 'columns'>) {
  return columns.map(({ vote, head }, at) => (
    <g key={vote} transform={`translate(${size.left + at * 110} 0)`}>
      <rect class="report-chart-bar" data-vote={vote} width="22" height={size.bar} rx="2" />
      <text class="report-chart-text" x="28" y={size.bar - 4}>
        {head}
      </text>
    </g>
  ))
}
