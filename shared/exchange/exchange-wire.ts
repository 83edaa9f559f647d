/** What an author asks about files, and what the server answers. All of it is for the role `author`; files travel as base64. */
import { z } from 'zod'
import { kebab } from '../authored-text.ts'
import { fileFormats } from './file-format.ts'
import type { Problem } from './problem.ts'
import { languages } from './sheet.ts'

const format = z.enum(fileFormats)
const language = z.enum(languages)

/** The bytes of a file. Not `z.base64()`: its pattern runs out of stack on a file of some megabytes. */
export const fileText = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/)

/**
 * POST /api/author/import: a file with a deck. `check` writes nothing. `copy` makes new drafts of everything that is not
 * here already; `replace` also puts drafts in the place of the author's own of the same name, if those still have the
 * revisions in `seen` ("card drie-potten" -> 4), which the check told.
 */
export const importBody = z.strictObject({
  file: fileText,
  mode: z.enum(['check', 'copy', 'replace']),
  seen: z.record(z.string().max(200), z.int().min(1)).default({}),
})
export type ImportBody = z.input<typeof importBody>

/**
 * How something in the file stands to what is here: not here; here in the same words; an author's own draft in other
 * words; or something that ships in other words, which is never replaced.
 */
export type Standing = 'new' | 'same' | 'changed' | 'shippedChanged'

/** One deck or card of a file. */
export interface Planned {
  readonly id: string
  readonly title: string
  readonly state: Standing
  /** Of an author's own draft: what a replacement must name. */
  readonly revision: number | null
}

/** Answers a check that can be gone on with; `problems` are what is missing or not known here, by place. */
export interface PlanAnswer {
  readonly deck: Planned
  readonly cards: readonly Planned[]
  readonly problems: readonly Problem[]
}
/** Answers a file that cannot be taken: everything that is wrong with it. Nothing was written. */
export interface ProblemsAnswer {
  readonly problems: readonly Problem[]
  readonly deck: null
}
/** Answers a file that was taken: the name that the deck has now. */
export interface ImportedAnswer {
  readonly imported: string
}

/** POST /api/author/export: a deck as a file, an author's own or one that ships; the template when there is no `id`. */
export const exportBody = z.strictObject({ id: kebab.nullable(), format, language })
export type ExportBody = z.infer<typeof exportBody>

export interface FileAnswer {
  readonly name: string
  readonly type: string
  /** The bytes, in base64. */
  readonly file: string
}
