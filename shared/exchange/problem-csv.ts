/** The list of problems as a file to take along while one repairs the other file. */
import { cellOf } from '../report-csv.ts'
import { columnLetters } from './column-letters.ts'
import type { Problem } from './problem.ts'

/** What the file says in the reader's language. */
export interface ProblemWords {
  /** Headings: sheet, row, column, field, what is wrong, what it is about. */
  readonly columns: readonly string[]
  readonly sentence: (one: Problem) => string
}

/** UTF-8 with its mark, semicolons, lines that end in CR LF: as `csvOf` of a report. */
export const problemCsv = (problems: readonly Problem[], words: ProblemWords): string =>
  `\uFEFF${[words.columns, ...problems.map((one) => cellsOf(one, words))].map(lineOf).join('')}`

/** A text file has no letters for its columns. */
const cellsOf = (one: Problem, { sentence }: ProblemWords): string[] => {
  const { sheet, row, column, heading, field } = one.place
  const shown = column === undefined ? '' : field === undefined ? columnLetters(column) : String(column)
  return [sheet ?? '', String(row ?? ''), shown, heading ?? field ?? '', sentence(one), one.words[0] ?? '']
}

const lineOf = (cells: readonly string[]): string => `${cells.map((cell) => cellOf(cell)).join(';')}\r\n`
