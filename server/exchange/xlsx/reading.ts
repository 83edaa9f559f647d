/** Reads a workbook of Excel (.xlsx) into sheets of texts, within limits. */
import { type Problem, problem } from '../../../shared/exchange/problem.ts'
import type { Sheet } from '../../../shared/exchange/sheet.ts'
import { limits } from '../limits.ts'
import { readCells } from './cells.ts'
import { unpack } from './unpacking.ts'
import { dateFormats, sharedTexts, sheetParts } from './workbook.ts'
import { XmlRefusal } from './xml.ts'

/** The sheets, and what is wrong with single cells; without sheets the whole workbook could not be read. */
export interface ReadWorkbook {
  readonly sheets: readonly Sheet[]
  readonly problems: readonly Problem[]
}

export function readXlsx(bytes: Uint8Array): ReadWorkbook {
  const unpacked = unpack(bytes)
  if ('problems' in unpacked) return { sheets: [], problems: unpacked.problems }
  try {
    const { parts } = unpacked
    const shared = { texts: sharedTexts(parts), dates: dateFormats(parts) }
    const budget = { cells: limits.cells }
    const read = sheetParts(parts).map(({ name, bytes: part }) => ({ name, ...readCells(name, part, shared, budget) }))
    const problems = read.flatMap((sheet) => sheet.problems)
    return { sheets: read, problems: read.length > 0 ? problems : [problem('noRows')] }
  } catch (error) {
    if (error instanceof XmlRefusal) return { sheets: [], problems: [problem(error.key, {}, [], limitOf(error.key))] }
    throw error
  }
}

const limitOf = (key: Problem['key']): number | undefined => (key === 'tooManyCells' ? limits.cells : undefined)
