/** The sheets of a code of conduct: how it works, its rows, and the topics to choose from. An empty one is the template. */
import type { Code } from '../code.ts'
import { codeGuide } from './code-guide.ts'
import { type CodeKind, codeKinds } from './code-kinds.ts'
import { codeRecords } from './code-records.ts'
import { sheetNames, topicsSheet } from './deck-sheets.ts'
import type { Known } from './known.ts'
import { type LaidSheet, noteSheet, sheetsOf } from './record-sheets.ts'
import type { Language } from './sheet.ts'

/** Rows of the template. */
const blank: Readonly<Record<CodeKind, number>> = { code: 1, rule: 40 }
const nothing: Readonly<Record<CodeKind, never[]>> = { code: [], rule: [] }

export const codeSheets = (code: Code | null, language: Language, known: Known): LaidSheet[] => [
  noteSheet(
    sheetNames.guide[language],
    [100],
    codeGuide[language].map((line) => [line]),
    language,
  ),
  ...(code
    ? sheetsOf(codeRecords(code, language), codeKinds, language)
    : sheetsOf(nothing, codeKinds, language, blank)),
  topicsSheet(known, language),
]
