/** Two spreads that are both given in counts, side by side in one table, by the columns of both votes. */
import type { Choice } from '../../shared/ballot.ts'
import { limits, type ShownSpread } from '../../shared/disclosure.ts'
import type { Slot } from '../../shared/option.ts'
import { total } from '../../shared/tally.ts'
import { text } from '../text/text.ts'
import { Bar } from './bar.tsx'
import { OptionMark } from './option-mark.tsx'
import { bothSlots, countIn, facesOf, langOf, type OptionFace } from './slots.ts'

type CountedSpread = Extract<ShownSpread, { kind: 'counts' }>

interface TwoSpreadsProps {
  readonly options: readonly OptionFace[]
  readonly first: CountedSpread
  readonly second: CountedSpread
  readonly own: { readonly first: Choice | null; readonly second: Choice | null } | undefined
}

export function TwoSpreads({ options, first, second, own }: TwoSpreadsProps) {
  const facts = text.value.facts.spread
  const spreads = text.value.words.spreads
  return (
    <div class="stack stack-s">
      <table class="table two-spreads-table">
        <caption class="visually-hidden">{facts.captionBoth}</caption>
        <thead>
          <tr>
            <th scope="col">{facts.option}</th>
            <th scope="col">{facts.captionFirst}</th>
            <th scope="col">{facts.captionSecond}</th>
          </tr>
        </thead>
        <tbody>
          {facesOf(bothSlots(first.slots, second.slots), options, facts.other).map(({ id, text: words }) => (
            <tr key={id}>
              <th scope="row">
                <OptionMark option={id} size={36} />
                <span class="visually-hidden" lang={langOf({ id })}>
                  {id === '*' ? words : `${id}: ${words}`}
                </span>
              </th>
              <CountCell counted={first} slot={id} own={own?.first === id} />
              <CountCell counted={second} slot={id} own={own?.second === id} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="spread-word">{facts.words(spreads[first.word], spreads[second.word])}</p>
    </div>
  )
}

interface CountCellProps {
  readonly counted: CountedSpread
  readonly slot: Slot
  readonly own: boolean
}

function CountCell({ counted, slot, own }: CountCellProps) {
  const count = countIn(counted, slot)
  const ballots = total(counted.counts)
  if (count === null) return <td class="soft">{text.value.facts.spread.notThen}</td>
  return (
    <td>
      <span class="row">
        <strong class="number count">{count}</strong>
        {ballots >= limits.percentages && <span class="number soft">{text.value.words.percent(count / ballots)}</span>}
      </span>
      <Bar part={count / Math.max(1, ballots)} />
      {own && <span class="own-mark">{text.value.facts.spread.own}</span>}
    </td>
  )
}
