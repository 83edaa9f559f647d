/** The spreads of one card over the sessions of a year, with their intervals, folded away until somebody wants them. */
import type { Slot } from '../../shared/option.ts'
import type { PublishedCard, PublishedSum } from '../../shared/published-year-schema.ts'
import { Bar } from '../parts/bar.tsx'
import { OptionMark } from '../parts/option-mark.tsx'
import { text } from '../text/text.ts'

export function CardSums({ card }: { readonly card: PublishedCard }) {
  const { title, first, second, played, leftOut } = card
  const words = text.value.year
  const sums = [first, second].flatMap((sum, at) =>
    sum ? [{ sum, head: second ? (at === 0 ? words.first : words.second) : words.only }] : [],
  )
  const shares = sums.filter(({ sum }) => sum.spread.kind === 'shares')
  return (
    <details class="details">
      <summary>
        <span lang="nl">{words.details(title)}</span>
      </summary>
      <div class="stack stack-s">
        <p>{words.inSum(played - leftOut, played)}</p>
        {shares.length > 0 && <Spreads card={card} sums={shares} />}
        {sums.map(({ head, sum }) => (
          <Said key={head} head={sums.length > 1 ? head : ''} sum={sum} />
        ))}
      </div>
    </details>
  )
}

interface Headed {
  readonly head: string
  readonly sum: PublishedSum
}

function Spreads({ card, sums }: { readonly card: PublishedCard; readonly sums: readonly Headed[] }) {
  const words = text.value.year
  const [one] = sums
  const slots = one?.sum.spread.kind === 'shares' ? one.sum.spread.slots : []
  return (
    <table class="table year-spreads">
      <caption class="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.option}</th>
          {sums.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slots.map((slot) => (
          <tr key={slot}>
            <th scope="row">
              <span class="option-line">
                <OptionMark option={slot} size={28} />
                <span lang={slot === '*' ? undefined : 'nl'}>
                  {slot !== '*' && <span class="visually-hidden">{slot}: </span>}
                  {card.options.find(({ id }) => id === slot)?.text ?? words.other}
                </span>
              </span>
            </th>
            {sums.map(({ head, sum }) => (
              <ShareCell key={head} slot={slot} sum={sum} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ShareCell({ slot, sum: { spread, intervals } }: { readonly slot: Slot; readonly sum: PublishedSum }) {
  const words = text.value.year
  const { percent } = text.value.words
  if (spread.kind !== 'shares') return <td class="soft">{words.keptBack}</td>
  const at = spread.slots.indexOf(slot)
  const [share, interval] = [spread.shares[at], intervals[at]]
  if (share === null || share === undefined) return <td class="soft">{words.keptBack}</td>
  return (
    <td>
      <span class="year-share">{percent(share / 100)}</span>
      <Bar part={share / 100} />
      {interval && <span class="soft">{words.between(percent(interval.low / 100), percent(interval.high / 100))}</span>}
    </td>
  )
}

/** The sentence below the table, or in its place. */
function Said({ head, sum: { spread } }: Headed) {
  const words = text.value.year
  const before = head === '' ? '' : `${head}: `
  const { spreads } = text.value.words
  if (spread.kind === 'word') return <p>{before + words.word(spreads[spread.word])}</p>
  if (spread.kind !== 'shares' || spread.ballots === null) return null
  return <p class="soft">{before + words.ballots(spread.ballots)}</p>
}
