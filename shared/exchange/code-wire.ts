/** What an author asks about the organisation's own codes of conduct, and what the server answers. */
import { z } from 'zod'
import { dottedKebab, kebab } from '../authored-text.ts'
import type { Code } from '../code.ts'
import type { ToCheck } from '../code-differences.ts'
import { fileText } from './exchange-wire.ts'
import { fileFormats } from './file-format.ts'
import type { Problem } from './problem.ts'
import { languages } from './sheet.ts'

/** A code as it is listed; `own` was added here (`at`, ms since 1970; null: it ships), and `held` is the version that holds. */
export interface CodeLine {
  readonly id: string
  readonly organisation: string
  readonly title: string
  readonly version: string
  readonly rules: number
  readonly own: boolean
  readonly at: number | null
  readonly held: boolean
}

/** POST /api/author/codes: every version there is, and the citations that a newer version asks to look at. */
export interface CodesAnswer {
  readonly codes: readonly CodeLine[]
  readonly toCheck: readonly (ToCheck & { readonly code: string })[]
}

/** POST /api/author/code: the version that holds, to read or to change. */
export const codeBody = z.strictObject({ id: kebab })
export interface CodeAnswer {
  readonly code: Code
  /** When it was added here; null when it ships. */
  readonly at: number | null
}

/**
 * POST /api/author/code/import: looks at a file (`check`), or adds what is in it (`take`). The form sends a file too, with
 * `seen`: when the version that it changes was added, or null for one that must not be there yet. Is that no longer so, the
 * answer is `draftChanged` or `idTaken`. Without `seen` the same version is replaced.
 */
export const codeImportBody = z.strictObject({
  file: fileText,
  mode: z.enum(['check', 'take']),
  seen: z.int().nullable().optional(),
})
export type CodeImportBody = z.infer<typeof codeImportBody>

/**
 * What is in a file; `toCheck` is how many citations will have to be looked at, `replaces` whether this version is here
 * already. Without `code` it cannot be taken.
 */
export interface CodeFoundAnswer {
  readonly code: CodeLine | null
  readonly problems: readonly Problem[]
  readonly toCheck: number
  readonly replaces: boolean
}

/** POST /api/author/code/export: the code that holds as a file; the template when there is no `id`. Answers a FileAnswer. */
export const codeExportBody = z.strictObject({
  id: kebab.nullable(),
  format: z.enum(fileFormats),
  language: z.enum(languages),
})
/** POST /api/author/code/remove: only what was added here goes. */
export const codeRemoveBody = z.strictObject({ id: kebab, version: dottedKebab })
