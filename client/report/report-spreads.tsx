/** The votes of a card: a picture and a table side by side, and a sentence for each vote. */
import type { PublishedRound } from '../../shared/published-schema.ts'
import { OptionMark } from '../parts/option-mark.tsx'
import { langOf, type SlotFace } from '../parts/slots.ts'
import { text } from '../text/text.ts'
import { saidOf } from './said.ts'
import { SpreadChart } from './spread-chart.tsx'
import { facesIn, type Share, shareOf, shareSaid, type VoteColumn, voteColumns } from './vote-columns.ts'

export function ReportSpreads({ round }: { readonly round: PublishedRound }) {
  const words = text.value.report
  const { first, second } = round
  const columns = voteColumns(round)
  const faces = facesIn(columns, round)
  return (
    <section class="stack stack-s">
      {columns.length > 0 && (
        <div class="report-figure">
          <SpreadChart columns={columns} faces={faces} />
          <SpreadsTable columns={columns} faces={faces} />
        </div>
      )}
      {first && <p>{second ? words.firstSaid(saidOf(first)) : saidOf(first)}</p>}
      {second && <p>{words.secondSaid(saidOf(second))}</p>}
    </section>
  )
}

interface SpreadsTableProps {
  readonly columns: readonly VoteColumn[]
  readonly faces: readonly SlotFace[]
}

function SpreadsTable({ columns, faces }: SpreadsTableProps) {
  const words = text.value.report
  return (
    <table class="table report-table report-spreads">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.option}</th>
          {columns.map(({ vote, head }) => (
            <th key={vote} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {faces.map((face) => (
          <tr key={face.id}>
            <th scope="row">
              <Option face={face} />
            </th>
            {columns.map((column) => (
              <ShareCell key={column.vote} share={shareOf(column, face.id)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** An option with its mark and words. */
export function Option({ face }: { readonly face: SlotFace }) {
  return (
    <span class="option-line">
      <OptionMark option={face.id} size={28} />
      <span lang={langOf(face)}>
        {face.id !== '*' && <span class="visually-hidden">{face.id}: </span>}
        {face.text}
      </span>
    </span>
  )
}

function ShareCell({ share }: { readonly share: Share }) {
  const words = text.value.report
  const { percent } = text.value.words
  if (share.kind !== 'share') return <td class="soft">{shareSaid(share)}</td>
  const { interval } = share
  return (
    <td class="report-share">
      <span class="number">{shareSaid(share)}</span>
      {interval && (
        <span class="soft">{words.interval(percent(interval.low / 100), percent(interval.high / 100))}</span>
      )}
    </td>
  )
}
