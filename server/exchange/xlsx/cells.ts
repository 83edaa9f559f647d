/** The cells of one sheet as texts, and what keeps a cell from being one. */
import { type Place, type Problem, problem } from '../../../shared/exchange/problem.ts'
import { limits } from '../limits.ts'
import { unescaped } from './workbook.ts'
import { readXml, XmlRefusal } from './xml.ts'

/** What the cells of a workbook refer to. */
export interface Shared {
  readonly texts: readonly string[]
  readonly dates: ReadonlySet<number>
}

/** How many cells may still be read, of all sheets together. */
export interface Budget {
  cells: number
}

interface RawCell {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly format: number
  value: string
  isFormula: boolean
}

/** Reads the sheet called `name`. Throws an XmlRefusal. */
export function readCells(
  name: string,
  bytes: Uint8Array,
  shared: Shared,
  budget: Budget,
): { rows: string[][]; problems: Problem[] } {
  const rows: string[][] = []
  const problems: Problem[] = []
  const keep = (cell: RawCell) => {
    const place = { sheet: name, row: cell.row + 1, column: cell.column + 1 }
    const day = dayOf(cell, shared)
    if (day !== null) problems.push(problem('dateCell', place))
    const text = day ?? textIn(cell, shared, place)
    if (typeof text !== 'string') problems.push(text)
    else if (text.length > limits.cellCharacters)
      problems.push(problem('cellTooLong', place, [text], limits.cellCharacters))
    else if (text !== '') put(rows, cell, text, budget)
  }
  readXml(bytes, listener(keep))
  return { rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? '')), problems }
}

/** Hears of cells: where they stand is in their name, or else right after the one before. */
function listener(keep: (cell: RawCell) => void) {
  let [row, column] = [-1, -1]
  let cell: RawCell | null = null
  let reading = false
  return {
    open: (name: string, attribute: (name: string) => string | undefined) => {
      if (name === 'row') [row, column] = [Number(attribute('r') ?? row + 2) - 1, -1]
      if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1
        cell = {
          row,
          column,
          type: attribute('t') ?? 'n',
          format: Number(attribute('s') ?? 0),
          value: '',
          isFormula: false,
        }
      }
      if (name === 'f' && cell) cell.isFormula = true
      reading = name === 'v' || name === 't'
    },
    close: (name: string) => {
      reading = false
      if (name !== 'c' || !cell) return
      keep(cell)
      cell = null
    },
    text: (piece: string) => {
      if (reading && cell) cell.value += piece
    },
  }
}

/** The number from 0 of the column in a name such as `AB12`. */
function columnOf(name: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(name ?? '')?.[0].toUpperCase()
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}

/** The day that a cell shows, as 2026-11-22; null when it shows something else. Days count from the last of 1899. */
function dayOf({ type, value, format, isFormula }: RawCell, { dates }: Shared): string | null {
  if (isFormula || value === '') return null
  if (type === 'd') return value.slice(0, 10)
  const days = Number(value)
  if (type !== 'n' || !dates.has(format) || !(days >= 0 && days < 2_958_466)) return null
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)
}

function textIn(cell: RawCell, { texts }: Shared, place: Place): string | Problem {
  const { type, value } = cell
  if (cell.isFormula) return problem('formula', place)
  if (type === 's') return texts[Number(value)] ?? problem('cellError', place)
  if (type === 'inlineStr' || type === 'str') return unescaped(value)
  if (type === 'e') return problem('cellError', place, [value])
  if (value === '') return ''
  if (type === 'b') return value === '1' ? 'ja' : 'nee'
  return Number.isFinite(Number(value)) ? String(Number(value)) : problem('cellError', place, [value])
}

function put(rows: string[][], { row, column }: RawCell, text: string, budget: Budget): void {
  if (!(row >= 0 && row < limits.rows && column < limits.columns)) throw new XmlRefusal('tooManyCells')
  const line = rows[row] ?? []
  rows[row] = line
  budget.cells -= Math.max(1, column + 1 - line.length)
  if (budget.cells < 0) throw new XmlRefusal('tooManyCells')
  line[column] = text
}
