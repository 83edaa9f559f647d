/** A code of conduct from the bytes of a file, and back: YAML, CSV or a workbook. */
import { z } from 'zod'
import type { Code } from '../../shared/code.ts'
import { codeOfSheets } from '../../shared/exchange/code-rows.ts'
import { codeSheets } from '../../shared/exchange/code-sheets.ts'
import { codeOf } from '../../shared/exchange/code-value.ts'
import type { FileFormat } from '../../shared/exchange/file-format.ts'
import type { Known } from '../../shared/exchange/known.ts'
import { mostProblems, type Outcome, problem } from '../../shared/exchange/problem.ts'
import type { Language } from '../../shared/exchange/sheet.ts'
import { looksLikeCsv } from './csv.ts'
import { fileKind } from './file-kind.ts'
import { sheetBytes, sheetsIn } from './sheet-file.ts'
import { readYaml, yamlOf } from './yaml.ts'

const mark = 'code 1'
const marked = z.looseObject({ dilemmaspel: z.unknown().optional() })

const comment = `Een gedragscode van Dilemmaspel: de versie, en regel voor regel wat er staat, in eigen woorden.
Je kunt dit bestand met elke teksteditor wijzigen en weer inlezen in de werkplaats.`

/** The code in a file, or everything that is wrong with it. It may be hostile: call it where it can be stopped (`file-reader.ts`). */
export function readCodeFile(bytes: Uint8Array, known: Known): Outcome<Code> {
  const outcome = readAny(bytes, known)
  return 'problems' in outcome ? { problems: outcome.problems.slice(0, mostProblems) } : outcome
}

function readAny(bytes: Uint8Array, known: Known): Outcome<Code> {
  const file = fileKind(bytes)
  if (file.kind === 'refused') return { problems: [file.problem] }
  if (file.kind === 'text' && !looksLikeCsv(file.text)) return codeOfYaml(file.text, known)
  const { sheets, problems } = sheetsIn(file, bytes)
  return sheets.length === 0 ? { problems } : codeOfSheets(sheets, problems, known)
}

function codeOfYaml(text: string, known: Known): Outcome<Code> {
  const read = readYaml(text)
  if ('problems' in read) return read
  const { value, placeOf } = read
  const found = marked.safeParse(value)
  if (!found.success) return { problems: [problem('otherFile')] }
  const { dilemmaspel = mark, ...loose } = found.data
  if (dilemmaspel !== mark)
    return { problems: [problem('otherVersion', placeOf(['dilemmaspel']), [String(dilemmaspel)])] }
  return 'rules' in loose ? codeOf(loose, placeOf, known) : { problems: [problem('otherFile')] }
}

/** A code as a file. Without a code it is the template, of which YAML has none. */
export function codeFile(code: Code | null, format: FileFormat, language: Language, known: Known): Uint8Array {
  if (format === 'yaml') return Buffer.from(code ? yamlOf({ dilemmaspel: mark, ...code }, comment) : '')
  return sheetBytes(codeSheets(code, language, known), format, language)
}
