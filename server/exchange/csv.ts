/** Sheets as CSV: what Dutch Excel opens by itself, and what it, and others, save. */
import papaparse from 'papaparse'
import { type Problem, problem } from '../../shared/exchange/problem.ts'
import type { Sheet } from '../../shared/exchange/sheet.ts'
import { limits } from './limits.ts'

/** UTF-8 with its mark, semicolons, lines that end in CR LF (RFC 4180); an empty line between two sheets. */
export const csvOf = (sheets: readonly Sheet[]): string =>
  `\uFEFF${papaparse.unparse(
    sheets.flatMap(({ rows }, at) => (at === 0 ? rows : [[''], ...rows])).map((row) => [...row]),
    { delimiter: ';', newline: '\r\n' },
  )}\r\n`

/** The rows of a CSV, numbered as a spreadsheet program shows them: a line `sep=;` is no row. */
export function readCsv(text: string): { sheet: Sheet } | { problems: Problem[] } {
  const plain = text.replace(/\r\n?/g, '\n')
  const [, told, body = ''] = /^(?:"?sep=(.)"?\n)?([\s\S]*)$/i.exec(plain) ?? []
  const delimiter = told ?? delimiterOf(body)
  const { data, errors } = papaparse.parse<string[]>(body, { delimiter, newline: '\n' })
  const [broken] = errors.filter(({ type }) => type === 'Quotes')
  if (broken) return { problems: [problem('quoteOpen', { row: (broken.row ?? 0) + 1 })] }
  if (data.reduce((sum, row) => sum + row.length, 0) > limits.cells)
    return { problems: [problem('tooManyCells', {}, [], limits.cells)] }
  const long = data.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      cell.length > limits.cellCharacters
        ? [problem('cellTooLong', { row: at + 1, column: column + 1 }, [cell], limits.cellCharacters)]
        : [],
    ),
  )
  return long.length > 0 ? { problems: long } : { sheet: { rows: data } }
}

const delimiters = [';', ',', '\t'] as const

/** The sign that stands most often behind the first word of a line: a text may hold the others. */
function delimiterOf(body: string): string {
  const counts = delimiters.map((one) => ({
    one,
    count: body.split(new RegExp(`^"?[\\p{L} ]{3,20}"?${one}`, 'mu')).length,
  }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one
}

/** Whether a text is a table rather than YAML: its first line that is not empty has a separator after one word. */
export const looksLikeCsv = (text: string): boolean => /^\s*(?:"?sep=.|"?[\p{L} ]{3,20}"?[;,\t])/iu.test(text)
