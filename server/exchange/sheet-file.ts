/** Sheets in and out of the two kinds of files that hold them. */
import type { Problem } from '../../shared/exchange/problem.ts'
import type { LaidSheet } from '../../shared/exchange/record-sheets.ts'
import type { Language, Sheet } from '../../shared/exchange/sheet.ts'
import { csvOf, readCsv } from './csv.ts'
import type { FileKind } from './file-kind.ts'
import { readXlsx } from './xlsx/reading.ts'
import { xlsxOf } from './xlsx/writing.ts'

/** The sheets in a file, and what is wrong with single cells; without sheets the file could not be read. */
export function sheetsIn(
  file: Exclude<FileKind, { kind: 'refused' }>,
  bytes: Uint8Array,
): { sheets: readonly Sheet[]; problems: readonly Problem[] } {
  if (file.kind === 'workbook') return readXlsx(bytes)
  const read = readCsv(file.text)
  return 'sheet' in read ? { sheets: [read.sheet], problems: [] } : { sheets: [], problems: read.problems }
}

export const sheetBytes = (sheets: readonly LaidSheet[], format: 'csv' | 'xlsx', language: Language): Uint8Array =>
  format === 'xlsx' ? xlsxOf(sheets, language) : Buffer.from(csvOf(sheets))
