/** A published report as CSV that opens right in a Dutch spreadsheet program; the words of heads and cells are given. */
import type { Slot } from './option.ts'
import type { PublishedReport, PublishedRound, PublishedSpread } from './published-schema.ts'

const columns = [
  'session',
  'date',
  'programme',
  'deck',
  'version',
  'kind',
  'card',
  'twist',
  'vote',
  'option',
  'text',
  'share',
  'ballots',
  'word',
  'shift',
  'standing',
] as const
type Column = (typeof columns)[number]

/** What the CSV says in the reader's language. */
export interface CsvWords {
  readonly columns: Readonly<Record<Column, string>>
  readonly kinds: Readonly<Record<'spread' | 'choice' | 'minority' | 'argument', string>>
  readonly votes: Readonly<Record<'first' | 'second', string>>
  readonly programme: string
  readonly yes: string
  readonly no: string
  /** What stands for a spread that has no shares, and its word. */
  readonly said: (spread: PublishedSpread) => string
  readonly shifted: (shift: NonNullable<PublishedRound['shift']>) => string
  readonly standing: (round: PublishedRound, slot: Slot) => string
  readonly other: string
}

type Row = Readonly<Partial<Record<Column, string | number | null>>>

/** UTF-8 with its mark, semicolons, decimal commas, lines that end in CR LF (RFC 4180). */
export function csvOf(report: PublishedReport, words: CsvWords): string {
  const { name: session, date, deck } = report
  const about = { session, date, programme: words.programme, deck: deck.title, version: deck.version }
  const rows = report.rounds.flatMap((round) =>
    rowsOf(round, words).map((row) => ({
      ...about,
      card: round.title,
      twist: round.twist ? words.yes : words.no,
      ...row,
    })),
  )
  return `\uFEFF${[words.columns, ...rows].map(lineOf).join('')}`
}

const lineOf = (row: Row): string => `${columns.map((column) => cellOf(row[column] ?? null)).join(';')}\r\n`

/** One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it, which makes it plain text. */
export function cellOf(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

function rowsOf(round: PublishedRound, words: CsvWords): Row[] {
  const { choices, arguments: kept } = round
  return [
    ...(['first', 'second'] as const).flatMap((vote) => spreadRows(round, vote, words)),
    ...choices.flatMap(({ option, reason, minority }): Row[] => [
      { kind: words.kinds.choice, option, text: reason },
      ...minority.map((text): Row => ({ kind: words.kinds.minority, text })),
    ]),
    ...kept.map(({ option, text }): Row => ({ kind: words.kinds.argument, option, text })),
  ]
}

function spreadRows(round: PublishedRound, vote: 'first' | 'second', words: CsvWords): Row[] {
  const spread = round[vote]
  if (!spread) return []
  const shift = vote === 'second' && round.shift ? words.shifted(round.shift) : null
  const about = { kind: words.kinds.spread, vote: words.votes[vote], word: words.said(spread), shift }
  if (spread.kind !== 'shares') return [about]
  return spread.slots.map((slot, at) => ({
    ...about,
    option: slot,
    text: round.options.find(({ id }) => id === slot)?.text ?? words.other,
    share: shareIn(spread.shares[at]),
    ballots: spread.ballots,
    standing: words.standing(round, slot),
  }))
}

const shareIn = (percent: number | null | undefined): number | null =>
  percent === null || percent === undefined ? null : percent / 100
