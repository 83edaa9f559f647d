/** From sheets to records: every row with its kind and its cells by field, and what is wrong with the rows themselves. */
import { unguarded } from './formula-guard.ts'
import { type Place, type Problem, problem } from './problem.ts'
import {
  type Column,
  type Kinds,
  kindHeading,
  type Language,
  languages,
  noteWord,
  plainWord,
  type Sheet,
  says,
} from './sheet.ts'

/** One cell with content, or where it would be. */
export interface Cell {
  readonly text: string
  readonly place: Place
}

/** One row; items of a list stand under `field.0`, `field.1`. */
export interface Row {
  readonly kind: string
  readonly place: Place
  /** The language of its headings. */
  readonly language: Language
  readonly cells: ReadonlyMap<string, Cell>
}

/** What stands in a field of a row; an empty text where nothing does. */
export const cellOf = (row: Row, field: string): Cell => row.cells.get(field) ?? { text: '', place: row.place }

/** The items of a list that are filled in. */
export const itemsOf = (row: Row, field: string): Cell[] =>
  [...row.cells].flatMap(([name, cell]) => (name.startsWith(`${field}.`) && cell.text !== '' ? [cell] : []))

interface Reading {
  readonly kinds: Kinds
  readonly rows: Row[]
  readonly problems: Problem[]
}

/** Reads every sheet. Rows without content, and rows that explain, are passed over. */
export function readRecords(sheets: readonly Sheet[], kinds: Kinds): { rows: Row[]; problems: Problem[] } {
  const reading: Reading = { kinds, rows: [], problems: [] }
  for (const sheet of sheets) readSheet(sheet, reading)
  const { rows, problems } = reading
  if (rows.length === 0 && problems.length === 0) problems.push(problem('noRows'))
  return { rows, problems }
}

function readSheet({ name, rows }: Sheet, reading: Reading): void {
  let heading: Heading | null = null
  for (const [at, cells] of rows.entries()) {
    const place = { sheet: name, row: at + 1 }
    const [first = '', ...rest] = cells
    if (says(first, noteWord) || cells.every(isEmpty)) continue
    if (says(first, kindHeading)) heading = headingOf(cells, place, reading)
    else if (rest.every(isEmpty) && kindOf(first, reading.kinds)) continue
    else if (heading) readRow(cells, place, heading, reading)
    else return void reading.problems.push(problem('noHeading', { ...place, column: 1 }))
  }
}

const isEmpty = (cell: string): boolean => cell.trim() === ''

const kindOf = (cell: string, kinds: Kinds): string | undefined =>
  Object.keys(kinds).find((name) => kinds[name] && says(cell, kinds[name].word))

/** A row of headings: per kind its columns by field, each with its number from 0. */
interface Heading {
  readonly language: Language
  readonly titles: readonly string[]
  readonly place: Place
  readonly columns: Map<string, ReadonlyMap<string, number>>
  /** Columns with a heading that no kind has, and that were not told yet. */
  readonly unknown: Set<number>
}

function headingOf(cells: readonly string[], place: Place, reading: Reading): Heading {
  const titles = cells.map(plainWord)
  for (const [at, title] of titles.entries())
    if (title !== '' && titles.indexOf(title) < at)
      reading.problems.push(problem('headingTwice', { ...place, column: at + 1 }, [cells[at] ?? '']))
  const known = Object.values(reading.kinds).flatMap(({ columns }) => columns)
  const strange = titles.flatMap((title, at) =>
    at === 0 || title === '' || known.some((column) => numberedOf(title, column) !== null) ? [] : [at],
  )
  const language = languages.find((one) => plainWord(kindHeading[one]) === titles[0]) ?? 'nl'
  return { language, titles: cells, place, columns: new Map(), unknown: new Set(strange) }
}

/** The field that a heading stands for in a column: `title`, or `values.0` of a list; null when it is another column's. */
function numberedOf(title: string, { field, heading, list }: Column): string | null {
  const [, name = '', number = '1'] = (list ? /^(.*?) ?(\d{1,3})?$/ : /^(.*)$/).exec(title) ?? []
  if (!languages.some((language) => plainWord(heading[language]) === name)) return null
  return list ? `${field}.${Number(number) - 1}` : field
}

function readRow(cells: readonly string[], place: Place, heading: Heading, reading: Reading): void {
  const [first = ''] = cells
  const kind = kindOf(first, reading.kinds)
  const here = { ...place, column: 1 }
  if (isEmpty(first)) return void reading.problems.push(problem('kindMissing', here))
  if (!kind) return void reading.problems.push(problem('unknownKind', here, [first]))
  const columns = heading.columns.get(kind) ?? columnsOf(kind, heading, reading)
  checkStrays(cells, place, heading, reading)
  const found = [...columns].map(([field, at]) => {
    const title = heading.titles[at] ?? ''
    return [
      field,
      { text: unguarded((cells[at] ?? '').trim()), place: { ...place, column: at + 1, heading: title } },
    ] as const
  })
  reading.rows.push({ kind, place, language: heading.language, cells: new Map(found) })
}

/** Which columns a kind has under a heading; one that it cannot do without is told once. */
function columnsOf(kind: string, heading: Heading, { kinds, problems }: Reading): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (const column of kinds[kind]?.columns ?? []) {
    const found = heading.titles.flatMap((title, at): [string, number][] => {
      const field = at > 0 ? numberedOf(plainWord(title), column) : null
      return field === null ? [] : [[field, at]]
    })
    if (found.length === 0 && !column.optional)
      problems.push(problem('headingMissing', { ...heading.place, column: 1 }, [column.heading.nl, column.heading.en]))
    for (const [field, at] of found.sort((a, b) => a[1] - b[1])) columns.set(field, at)
  }
  heading.columns.set(kind, columns)
  return columns
}

/** Content in a column without a heading, or with one that means nothing here. */
function checkStrays(cells: readonly string[], place: Place, heading: Heading, { problems }: Reading): void {
  for (const [at, cell] of cells.entries()) {
    if (isEmpty(cell)) continue
    const title = heading.titles[at] ?? ''
    if (isEmpty(title)) problems.push(problem('cellWithoutHeading', { ...place, column: at + 1 }, [cell.trim()]))
    else if (heading.unknown.delete(at))
      problems.push(problem('headingUnknown', { ...heading.place, column: at + 1 }, [title.trim()]))
  }
}
