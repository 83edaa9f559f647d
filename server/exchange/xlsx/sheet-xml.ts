/** One sheet as XML: columns of their width, a head that stays in sight, lists to choose from, and its cells as texts. */
import { columnLetters } from '../../../shared/exchange/column-letters.ts'
import type { LaidSheet } from '../../../shared/exchange/record-sheets.ts'
import type { Language } from '../../../shared/exchange/sheet.ts'
import { attribute, content, declaration } from './escaping.ts'
import { looks } from './styles-xml.ts'

export function sheetXml(sheet: LaidSheet, language: Language): string {
  const { rows, columns, head } = sheet
  return `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<sheetViews><sheetView workbookViewId="0">${head > 0 ? `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>` : ''}</sheetView></sheetViews>\
<cols>${[kindWidth, ...columns.map(({ width }) => width)].map(columnXml).join('')}</cols>\
<sheetData>${rows.map((row, at) => rowXml(row, at, head)).join('')}</sheetData>\
${choicesXml(sheet, language)}\
<ignoredErrors><ignoredError sqref="A1:ZZ${Math.max(rows.length, 1)}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

/** Characters of the first column, which holds the kind of every row. */
const kindWidth = 12

const columnXml = (width: number, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${looks.text}" customWidth="1"/>`

const rowXml = (cells: readonly string[], at: number, head: number): string =>
  `<row r="${at + 1}">${cells.map((cell, column) => cellXml(cell, at, column, head)).join('')}</row>`

function cellXml(text: string, row: number, column: number, head: number): string {
  const look = row < head ? (row === 0 ? looks.heading : looks.note) : column === 0 ? looks.kind : looks.text
  if (text === '') return `<c r="${nameOf(row, column)}" s="${look}"/>`
  return `<c r="${nameOf(row, column)}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${content(text)}</t></is></c>`
}

/** `AB12`, from numbers that count from 0. */
const nameOf = (row: number, column: number): string => `${columnLetters(column + 1)}${row + 1}`

/** A list to choose from, on the rows that are filled in and well below them. */
function choicesXml({ columns, rows, head }: LaidSheet, language: Language): string {
  const lists = columns.flatMap(({ choices }, at) => {
    if (!choices) return []
    const where = `${columnLetters(at + 2)}${head + 1}:${columnLetters(at + 2)}${rows.length + 500}`
    const words = attribute(`"${choices.map((one) => one[language]).join(',')}"`)
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${where}"><formula1>${words}</formula1></dataValidation>`,
    ]
  })
  return lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : ''
}
