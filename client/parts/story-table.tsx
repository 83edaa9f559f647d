/** One played card in one table: per option both counts and what the code says; and a sentence for a spread that has no counts. */
import type { ShownRound, ShownSpread } from '../../shared/disclosure.ts'
import type { SpreadWord } from '../../shared/statistics.ts'
import type { Chapter } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { bothSlots, countIn, facesOf, type SlotFace } from './slots.ts'
import { OptionLine } from './spread-table.tsx'
import { StandingLabel } from './standing-label.tsx'

type CountedSpread = Extract<ShownSpread, { kind: 'counts' }>

interface StoryTableProps {
  readonly chapter: Chapter
  /** Under the code that is looked through; null when no reference was shown. */
  readonly standings: Chapter['standings']
}

export function StoryTable({ chapter, standings }: StoryTableProps) {
  const { shown, options } = chapter
  const facts = text.value.facts
  const counted = columnsOf(shown)
  const slots = bothSlots(
    options.map(({ id }) => id),
    counted.flatMap(({ spread }) => spread.slots),
  )
  return (
    <>
      <table class="table story-table">
        <caption class="visually-hidden">{facts.story.caption}</caption>
        <thead class={counted.length === 0 ? 'visually-hidden' : ''}>
          <tr>
            <th scope="col">{facts.spread.option}</th>
            {counted.map(({ head }) => (
              <th key={head} scope="col" class="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(facesOf(slots, options, facts.spread.other)).map((face) => (
            <Row key={face.id} face={face} counted={counted} standings={standings} />
          ))}
        </tbody>
      </table>
      {sentencesOf(shown).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  )
}

/** By letter; what was written instead comes last. */
const inOrder = (faces: readonly SlotFace[]): SlotFace[] =>
  [...faces].sort((a, b) => Number(a.id === '*') - Number(b.id === '*') || a.id.localeCompare(b.id))

interface RowProps {
  readonly face: SlotFace
  readonly counted: readonly Column[]
  readonly standings: Chapter['standings']
}

function Row({ face, counted, standings }: RowProps) {
  const standing = face.id === '*' ? undefined : standings?.[face.id]
  return (
    <tr>
      <th scope="row">
        <OptionLine option={face} />
        {standing && <StandingLabel standing={standing} />}
      </th>
      {counted.map(({ head, spread }) => (
        <td key={head} class="number count">
          {countIn(spread, face.id) ?? <span class="soft">{text.value.facts.spread.notThen}</span>}
        </td>
      ))}
    </tr>
  )
}

interface Column {
  readonly head: string
  readonly spread: CountedSpread
}

/** The votes that are given in counts. */
function columnsOf({ first, second }: ShownRound): Column[] {
  const { story } = text.value.facts
  return [
    ...(first?.kind === 'counts' ? [{ head: second ? story.first : story.only, spread: first }] : []),
    ...(second?.kind === 'counts' ? [{ head: story.second, spread: second }] : []),
  ]
}

/** What stands in place of counts, and the word for each picture. */
export function sentencesOf({ first, second }: ShownRound): string[] {
  const { story } = text.value.facts
  if (!second) return first ? [saidOf(first)] : []
  if (first?.kind === 'counts' && second.kind === 'counts') return [wordsOf(first.word, second.word)]
  return [...(first ? [story.firstSaid(saidOf(first))] : []), story.secondSaid(saidOf(second))]
}

const wordsOf = (first: SpreadWord, second: SpreadWord): string => {
  const { spreads } = text.value.words
  return text.value.facts.spread.words(spreads[first], spreads[second])
}

function saidOf(spread: ShownSpread): string {
  const { spread: facts } = text.value.facts
  const { spreads } = text.value.words
  if (spread.kind === 'tooFew') return facts.tooFew
  if (spread.kind === 'nearlyAll') return facts.nearlyAll(spread.option)
  return spread.kind === 'counts' ? facts.word(spreads[spread.word]) : facts.inWords
}
