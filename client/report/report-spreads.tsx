/** The votes of a card side by side: a table with bars in one colour, and a sentence for each vote. */
import type { Slot } from '../../shared/option.ts'
import type { PublishedRound, PublishedSpread } from '../../shared/published-schema.ts'
import { Bar } from '../parts/bar.tsx'
import { OptionMark } from '../parts/option-mark.tsx'
import { bothSlots, facesOf, langOf, type SlotFace } from '../parts/slots.ts'
import { text } from '../text/text.ts'
import { saidOf } from './said.ts'

type Shares = Extract<PublishedSpread, { kind: 'shares' }>

export function ReportSpreads({ round: { first, second, options, measures } }: { readonly round: PublishedRound }) {
  const words = text.value.report
  const [one, two] = [sharesIn(first), sharesIn(second)]
  const intervals = [measures.first?.intervals ?? [], measures.second?.intervals ?? []]
  const heads = second ? [words.first, words.second] : [words.only]
  const columns = [one, two].flatMap((spread, at) =>
    spread ? [{ head: heads[at] ?? words.second, spread, intervals: intervals[at] ?? [] }] : [],
  )
  const slots = bothSlots(one?.slots ?? [], two?.slots ?? [])
  return (
    <section class="stack stack-s">
      {columns.length > 0 && (
        <table class="table report-table report-spreads">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.option}</th>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facesOf(slots, options, words.other).map((face) => (
              <tr key={face.id}>
                <th scope="row">
                  <Option face={face} />
                </th>
                {columns.map(({ head, spread, intervals }) => (
                  <ShareCell key={head} slot={face.id} spread={spread} intervals={intervals} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {first && <p>{second ? words.firstSaid(saidOf(first)) : saidOf(first)}</p>}
      {second && <p>{words.secondSaid(saidOf(second))}</p>}
    </section>
  )
}

const sharesIn = (spread: PublishedSpread | null): Shares | null => (spread?.kind === 'shares' ? spread : null)

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

interface ShareCellProps {
  readonly slot: Slot
  readonly spread: Shares
  readonly intervals: readonly ({ readonly low: number; readonly high: number } | null)[]
}

function ShareCell({ slot, spread, intervals }: ShareCellProps) {
  const words = text.value.report
  const { percent } = text.value.words
  const at = spread.slots.indexOf(slot)
  const share = spread.shares[at]
  const interval = intervals[at]
  if (at < 0) return <td class="soft">{words.notYet}</td>
  if (share === null || share === undefined) return <td class="soft">{words.keptBack}</td>
  return (
    <td class="report-share">
      <span class="number">{percent(share / 100)}</span>
      <Bar part={share / 100} />
      {interval && (
        <span class="soft">{words.interval(percent(interval.low / 100), percent(interval.high / 100))}</span>
      )}
    </td>
  )
}
