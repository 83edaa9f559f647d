/** What an author asks about the organisation's own codes of conduct, and what the server answers. */
import { z } from 'zod'
import { dottedKebab, kebab } from '../authored-text.ts'
import type { ToCheck } from '../code-differences.ts'
import { fileText } from './exchange-wire.ts'
import { fileFormats } from './file-format.ts'
import type { Problem } from './problem.ts'
import { languages } from './sheet.ts'

/** A code as it is listed; `own` was added here, and `held` is the version that holds. */
export interface CodeLine {
  readonly id: string
  readonly organisation: string
  readonly title: string
  readonly version: string
  readonly rules: number
  readonly own: boolean
  readonly held: boolean
}

/** POST /api/author/codes: every version there is, and the citations that a newer version asks to look at. */
export interface CodesAnswer {
  readonly codes: readonly CodeLine[]
  readonly toCheck: readonly (ToCheck & { readonly code: string })[]
}

/** POST /api/author/code/import: looks at a file (`check`), or adds what is in it (`take`). */
export const codeImportBody = z.strictObject({ file: fileText, mode: z.enum(['check', 'take']) })

/** What is in a file; `toCheck` is how many citations will have to be looked at. Without `code` it cannot be taken. */
export interface CodeFoundAnswer {
  readonly code: CodeLine | null
  readonly problems: readonly Problem[]
  readonly toCheck: number
}

/** POST /api/author/code/export: the code that holds as a file; the template when there is no `id`. Answers a FileAnswer. */
export const codeExportBody = z.strictObject({
  id: kebab.nullable(),
  format: z.enum(fileFormats),
  language: z.enum(languages),
})
/** POST /api/author/code/remove: only what was added here goes. */
export const codeRemoveBody = z.strictObject({ id: kebab, version: dottedKebab })
