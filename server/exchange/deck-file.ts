/** A deck from the bytes of a file, and back: YAML, CSV or a workbook. */
import { deckOfSheets, onTopOf } from '../../shared/exchange/deck-rows.ts'
import { deckSheets } from '../../shared/exchange/deck-sheets.ts'
import type { FileFormat } from '../../shared/exchange/file-format.ts'
import type { Known } from '../../shared/exchange/known.ts'
import { mostProblems } from '../../shared/exchange/problem.ts'
import type { Language } from '../../shared/exchange/sheet.ts'
import type { DeckOutcome } from '../../shared/exchange/whole-deck.ts'
import type { WholeDraft } from '../../shared/exchange/whole-draft.ts'
import { looksLikeCsv } from './csv.ts'
import { deckOfYaml, deckYaml } from './deck-text.ts'
import { fileKind } from './file-kind.ts'
import { sheetBytes, sheetsIn } from './sheet-file.ts'

/** The deck in a file, or everything that is wrong with it. It may be hostile: call it where it can be stopped (`file-reader.ts`). */
export function readDeckFile(bytes: Uint8Array, known: Known): DeckOutcome {
  const outcome = readAny(bytes, known)
  return 'problems' in outcome ? { ...outcome, problems: outcome.problems.slice(0, mostProblems) } : outcome
}

function readAny(bytes: Uint8Array, known: Known): DeckOutcome {
  const file = fileKind(bytes)
  if (file.kind === 'refused') return { problems: [file.problem] }
  if (file.kind === 'text' && !looksLikeCsv(file.text)) return deckOfYaml(file.text, known)
  const { sheets, problems } = sheetsIn(file, bytes)
  if (sheets.length === 0) return { problems }
  const outcome = deckOfSheets(sheets, known)
  if (problems.length === 0) return outcome
  return 'problems' in outcome ? onTopOf(problems, outcome) : { problems }
}

/** A deck as a file. Without a deck it is the template, of which YAML has none. */
export function deckFile(whole: WholeDraft | null, format: FileFormat, language: Language, known: Known): Uint8Array {
  if (format === 'yaml') return Buffer.from(whole ? deckYaml(whole) : '')
  return sheetBytes(deckSheets(whole, language, known), format, language)
}
