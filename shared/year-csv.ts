/** A year as CSV that opens right in a Dutch spreadsheet program: one file of figures, one of cards. The words are given. */
import type { Slot } from './option.ts'
import type { PublishedCard, PublishedDeck, PublishedSum, PublishedYear } from './published-year-schema.ts'
import { cellOf } from './report-csv.ts'
import type { SpreadWord } from './statistics.ts'

/** One figure of this year and the one before; null where it is not known. `share`: 0-1, told in percent. */
export interface YearFigure {
  readonly group: string
  readonly label: string
  readonly now: number | null
  readonly before: number | null
  readonly source: string
  readonly share?: boolean
}

export interface FigureWords {
  readonly group: string
  readonly row: string
  readonly source: string
  readonly inPercent: (label: string) => string
}

type Cell = string | number | null

/** UTF-8 with its mark, semicolons, decimal commas, lines that end in CR LF (RFC 4180). */
const fileOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`

/** All figures side by side with those of the year before, each with where it comes from. */
export function figuresCsv(year: number, figures: readonly YearFigure[], words: FigureWords): string {
  const percent = (value: number | null): number | null => value && Number((100 * value).toFixed(2))
  return fileOf([
    [words.group, words.row, String(year), String(year - 1), words.source],
    ...figures.map(({ group, label, now, before, source, share }) =>
      share
        ? [group, words.inPercent(label), percent(now), percent(before), source]
        : [group, label, now, before, source],
    ),
  ])
}

const columns = [
  'deck',
  'version',
  'card',
  'played',
  'leftOut',
  'vote',
  'option',
  'text',
  'share',
  'low',
  'high',
  'ballots',
  'word',
  'variation',
] as const
type Column = (typeof columns)[number]
type Row = Readonly<Partial<Record<Column, Cell>>>

export interface CardWords {
  readonly columns: Readonly<Record<Column, string>>
  readonly votes: Readonly<Record<'first' | 'second', string>>
  readonly words: Readonly<Record<SpreadWord, string>>
  readonly other: string
}

/** Every option of every card of which something is told; a card of which nothing is, has one row. */
export function cardsCsv({ decks }: PublishedYear, words: CardWords): string {
  const rows = decks.flatMap((deck) => deck.cards.flatMap((card) => rowsOf(deck, card, words)))
  return fileOf([words.columns, ...rows].map((row: Row) => columns.map((column) => row[column] ?? null)))
}

function rowsOf({ title: deck, version }: PublishedDeck, card: PublishedCard, words: CardWords): Row[] {
  const about = { deck, version, card: card.title, played: card.played, leftOut: card.leftOut }
  const rows = (['first', 'second'] as const).flatMap((vote) => {
    const sum = card[vote]
    return sum ? sumRows(sum, card, words).map((row) => ({ ...about, vote: words.votes[vote], ...row })) : []
  })
  const [first] = rows
  if (!first) return [about]
  return [{ ...first, variation: card.variation?.value ?? null }, ...rows.slice(1)]
}

function sumRows({ spread, intervals }: PublishedSum, { options }: PublishedCard, words: CardWords): Row[] {
  if (spread.kind === 'word') return [{ word: words.words[spread.word] }]
  if (spread.kind !== 'shares') return []
  const textOf = (slot: Slot): string => options.find(({ id }) => id === slot)?.text ?? words.other
  return spread.slots.map((slot, at) => ({
    option: slot,
    text: textOf(slot),
    share: part(spread.shares[at]),
    low: part(intervals[at]?.low),
    high: part(intervals[at]?.high),
    ballots: spread.ballots,
    word: words.words[spread.word],
  }))
}

const part = (percent: number | null | undefined): number | null =>
  percent === null || percent === undefined ? null : percent / 100
