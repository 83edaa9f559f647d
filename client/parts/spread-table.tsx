/** What the room is shown of one vote, as a table with bars in one colour, a row per column of the vote; or as the sentence that takes its place. */
import type { Choice } from '../../shared/ballot.ts'
import { limits, type ShownSpread } from '../../shared/disclosure.ts'
import type { Slot } from '../../shared/option.ts'
import { total } from '../../shared/tally.ts'
import { text } from '../text/text.ts'
import { Bar } from './bar.tsx'
import { OptionMark } from './option-mark.tsx'
import { type Counted, countIn, facesOf, langOf, type OptionFace, type SlotFace } from './slots.ts'

export type { OptionFace } from './slots.ts'

interface SpreadTableProps {
  readonly options: readonly OptionFace[]
  readonly spread: ShownSpread | null
  readonly caption?: string
  /** The person's own vote, from their own device; marked for them only. */
  readonly own?: Choice | null
  /** Leaves out the words of the options, where they stand beside it. */
  readonly brief?: boolean
}

/** The spread of one vote. */
export function SpreadTable({ options, spread, caption, own = null, brief = false }: SpreadTableProps) {
  const facts = text.value.facts.spread
  const words = text.value.words.spreads
  if (!spread) return <p>{facts.none}</p>
  if (spread.kind === 'tooFew')
    return (
      <div class="stack stack-s">
        {caption && <h3>{caption}</h3>}
        <p class="lead">{facts.tooFew}</p>
      </div>
    )
  if (spread.kind === 'nearlyAll') return <NearlyAll options={options} option={spread.option} caption={caption} />
  if (spread.kind === 'words')
    return (
      <div class="stack stack-s">
        {caption && <h3>{caption}</h3>}
        <p class="lead">{facts.inWords}</p>
        <p class="soft">{facts.wordsOnly}</p>
      </div>
    )
  return (
    <div class="stack stack-s">
      <CountsTable options={options} counted={spread} caption={caption ?? facts.caption} own={own} brief={brief} />
      <p class="spread-word">{facts.word(words[spread.word])}</p>
    </div>
  )
}

function NearlyAll(props: {
  readonly options: readonly OptionFace[]
  readonly option: Slot
  readonly caption: string | undefined
}) {
  const chosen = props.options.find(({ id }) => id === props.option)
  return (
    <div class="stack stack-s">
      {props.caption && <h3>{props.caption}</h3>}
      <p class="lead">{text.value.facts.spread.nearlyAll(props.option)}</p>
      {chosen && <OptionLine option={chosen} />}
    </div>
  )
}

/** An option, or another column, with its mark and words on one line. */
export function OptionLine({ option }: { readonly option: SlotFace }) {
  return (
    <span class="option-line">
      <OptionMark option={option.id} size={36} />
      <span lang={langOf(option)}>
        {option.id !== '*' && <span class="visually-hidden">{option.id}: </span>}
        {option.text}
      </span>
    </span>
  )
}

interface CountsTableProps {
  readonly options: readonly OptionFace[]
  readonly counted: Counted
  readonly caption: string
  readonly own: Choice | null
  readonly brief: boolean
}

function CountsTable({ options, counted, caption, own, brief }: CountsTableProps) {
  const facts = text.value.facts.spread
  const ballots = total(counted.counts)
  const withShares = ballots >= limits.percentages
  return (
    <table class="table spread-table" data-brief={brief}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{facts.option}</th>
          <th scope="col" class="number">
            {facts.votes}
            {withShares && <span class="soft share">{facts.share}</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {facesOf(counted.slots, options, facts.other).map((face) => (
          <CountRow
            key={face.id}
            face={face}
            counted={counted}
            own={own === face.id}
            brief={brief}
            withShares={withShares}
          />
        ))}
      </tbody>
    </table>
  )
}

interface CountRowProps {
  readonly face: SlotFace
  readonly counted: Counted
  readonly own: boolean
  readonly brief: boolean
  readonly withShares: boolean
}

function CountRow({ face, counted, own, brief, withShares }: CountRowProps) {
  const count = countIn(counted, face.id) ?? 0
  return (
    <tr>
      <th scope="row">
        <OptionMark option={face.id} size={32} />
        <span class="spread-option">
          <span class={brief ? 'visually-hidden' : 'spread-text'} lang={langOf(face)}>
            {face.id !== '*' && <span class="visually-hidden">{face.id}: </span>}
            {face.text}
          </span>
          <Bar part={count / Math.max(1, total(counted.counts))} />
          {own && <span class="own-mark">{text.value.facts.spread.own}</span>}
        </span>
      </th>
      <td class="number count">
        {count}
        {withShares && <span class="soft share">{text.value.words.percent(count / total(counted.counts))}</span>}
      </td>
    </tr>
  )
}
