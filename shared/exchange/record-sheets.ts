/** From records to sheets: one sheet per kind, with its headings and a row that explains them. */
import { guarded } from './formula-guard.ts'
import { type Column, type Kind, type Kinds, kindHeading, type Language, noteWord, type Sheet } from './sheet.ts'

/** A row to write: a text per field, or the items of a list. */
export type Written = Readonly<Record<string, string | readonly string[] | undefined>>

/** A sheet with the columns that it was laid out in, for whoever gives it a look. */
export interface LaidSheet extends Sheet {
  readonly name: string
  readonly columns: readonly Column[]
  /** How many rows explain, from the first: the heading and what stands under it. */
  readonly head: number
}

/** One sheet per kind. `blank` is how many empty rows each kind gets, to be filled in. */
export const sheetsOf = <Name extends string>(
  records: Readonly<Record<Name, readonly Written[]>>,
  kinds: Kinds & Readonly<Record<Name, Kind>>,
  language: Language,
  blank?: Readonly<Record<Name, number>>,
): LaidSheet[] =>
  (Object.keys(records) as Name[]).map((name) => sheetOf(kinds[name], records[name], language, blank?.[name] ?? 0))

function sheetOf(
  { word, sheet, columns }: Kind,
  rows: readonly Written[],
  language: Language,
  blank: number,
): LaidSheet {
  const laid = columns.flatMap((column) => spreadOut(column, rows))
  const line = (first: string, cellFor: (one: Laid) => string) => [first, ...laid.map((one) => guarded(cellFor(one)))]
  return {
    name: sheet[language],
    columns: laid.map(({ column }) => column),
    head: 2,
    rows: [
      line(
        kindHeading[language],
        ({ column, number }) => `${column.heading[language]}${number === null ? '' : ` ${number}`}`,
      ),
      line(noteWord[language], ({ column, number }) => (number === null || number === 1 ? column.note[language] : '')),
      ...rows.map((row) => line(word[language], (one) => textOf(row, one))),
      ...Array.from({ length: blank }, () => line(word[language], () => '')),
    ],
  }
}

/** A column as it is laid out: an item of a list has its number from 1. */
interface Laid {
  readonly column: Column
  readonly number: number | null
}

function spreadOut(column: Column, rows: readonly Written[]): Laid[] {
  if (column.list === undefined) return [{ column, number: null }]
  const most = Math.max(column.list, ...rows.map((row) => row[column.field]?.length ?? 0))
  return Array.from({ length: most }, (_, at) => ({ column, number: at + 1 }))
}

function textOf(row: Written, { column: { field }, number }: Laid): string {
  const value = row[field]
  if (typeof value === 'string' || value === undefined) return value ?? ''
  return number === null ? value.join(', ') : (value[number - 1] ?? '')
}

/** A sheet that is only to be read: every row says so in its first cell. */
export const noteSheet = (
  name: string,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  language: Language,
): LaidSheet => ({
  name,
  columns: widths.map((width, at) => ({ field: String(at), heading: noteWord, note: noteWord, width })),
  head: 0,
  rows: rows.map((row) => [noteWord[language], ...row.map(guarded)]),
})
