/** From the rows of a spreadsheet to a deck as its schema wants it, with the cell of every field. */
import { type CardRows, cardIn, type Loose } from './card-rows.ts'
import { formatWords, programmeWords } from './cell-words.ts'
import { type Cells, cellsOf, once } from './cells.ts'
import { deckKinds } from './deck-kinds.ts'
import { type Known, unknownsIn } from './known.ts'
import { type Problem, problem } from './problem.ts'
import { cellOf, type Row, readRecords } from './records.ts'
import type { Sheet } from './sheet.ts'
import { slugOf } from './slug.ts'
import { type DeckOutcome, wholeDeckOf } from './whole-deck.ts'

/** Reads a deck from sheets. `known` is what this installation has; where a row leaves the version of a code open, it is that one. */
export function deckOfSheets(sheets: readonly Sheet[], known: Known): DeckOutcome {
  const { rows, problems } = readRecords(sheets, deckKinds)
  if (rows.length === 0) return { problems }
  const cells = cellsOf(problems)
  const outcome = wholeDeckOf(looseDeck(rows, cells, known), cells.placeOf)
  if ('problems' in outcome) return onTopOf(problems, outcome)
  if (problems.length > 0) return { problems }
  return { value: outcome.value, warnings: unknownsIn(outcome.value, known, cells.placeOf) }
}

/** What was found before goes first. With it nothing can be gone on with. */
export const onTopOf = (
  problems: readonly Problem[],
  outcome: Extract<DeckOutcome, { problems: readonly Problem[] }>,
): DeckOutcome => (problems.length === 0 ? outcome : { problems: once(problems, outcome.problems) })

function looseDeck(rows: readonly Row[], cells: Cells, known: Known): Loose {
  const cards = cardsIn(rows, cells)
  return {
    deck: deckIn(rows, cards, cells),
    cards: cards.map((one, at) => cardIn(one, ['cards', at], cells, known)),
  }
}

function deckIn(rows: readonly Row[], cards: readonly CardRows[], cells: Cells): Loose | undefined {
  const [row, ...more] = rows.filter(({ kind }) => kind === 'deck')
  for (const { place } of more) cells.problems.push(problem('deckTwice', { ...place, column: 1 }))
  if (!row) {
    cells.problems.push(problem('deckMissing'))
    return undefined
  }
  const title = cells.text(row, 'title', ['deck', 'title'])
  return {
    id: cells.text(row, 'id', ['deck', 'id']) ?? slugOf(title ?? '', 'kaartenset'),
    title,
    about: cells.text(row, 'about', ['deck', 'about']),
    programme: cells.choice(row, 'programme', ['deck', 'programme'], programmeWords),
    format: cells.choice(row, 'format', ['deck', 'format'], formatWords),
    minutes: cells.number(row, 'minutes', ['deck', 'minutes']),
    cards: cards.map(({ id, row: card }, at) => ({ id, why: cells.text(card, 'why', ['deck', 'cards', at, 'why']) })),
  }
}

/** The cards by their rows, each with the rows that name it. */
function cardsIn(rows: readonly Row[], cells: Cells): CardRows[] {
  const taken = new Set<string>()
  const cards = rows
    .filter(({ kind }) => kind === 'card')
    .map((row): CardRows => {
      const id = cellOf(row, 'id').text || slugOf(cellOf(row, 'title').text, 'kaart', taken)
      taken.add(id)
      return { id, row, option: [], reference: [], verdict: [] }
    })
  for (const row of rows) {
    const { kind } = row
    if (kind !== 'option' && kind !== 'reference' && kind !== 'verdict') continue
    const { text, place } = cellOf(row, 'card')
    const card = cards.find(({ id }) => id === text) ?? cards.find((one) => hasTitle(one, text))
    if (card) card[kind].push(row)
    else cells.problems.push(text === '' ? problem('linkMissing', place) : problem('cardUnknown', place, [text]))
  }
  return cards
}

const hasTitle = ({ row }: CardRows, text: string): boolean =>
  text !== '' && cellOf(row, 'title').text.toLowerCase() === text.toLowerCase()
