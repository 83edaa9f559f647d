/** What authors ask about the organisation's own codes of conduct. */
import type { Code } from '../shared/code.ts'
import { citationsToCheck } from '../shared/code-differences.ts'
import {
  type CodeAnswer,
  type CodeFoundAnswer,
  type CodeImportBody,
  type CodeLine,
  type CodesAnswer,
  codeBody,
  codeExportBody,
  codeImportBody,
  codeRemoveBody,
} from '../shared/exchange/code-wire.ts'
import type { FileAnswer } from '../shared/exchange/exchange-wire.ts'
import { mediaTypes } from '../shared/exchange/file-format.ts'
import { emptyBody } from '../shared/staff-wire.ts'
import type { Access } from './access.ts'
import { codeFile } from './exchange/code-file.ts'
import { readFile } from './exchange/file-reader.ts'
import { fileSize } from './exchange-routes.ts'
import type { Result } from './http-answer.ts'
import { cardsNow } from './publishing.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

export const codeRoutes = (parts: RouteParts): readonly StaffRoute[] => [
  staff('/author/codes', 'author', emptyBody, () => listCodes(parts)),
  staff('/author/code/import', 'author', codeImportBody, (body, access) => importCode(body, access, parts), fileSize),
  staff('/author/code', 'author', codeBody, async ({ id }): Promise<Result> => {
    const own = (await parts.authoring.codes.list()).find(({ code }) => code.id === id)
    const code = own?.code ?? parts.library.shippedCodes.get(id)
    return code ? ({ code, at: own?.at ?? null } satisfies CodeAnswer) : 'noDraft'
  }),
  staff('/author/code/export', 'author', codeExportBody, async ({ id, format, language }): Promise<Result> => {
    const content = await parts.library.current()
    const code = id === null ? null : content.codes.get(id)
    if (code === undefined) return 'noDraft'
    const name = code?.id ?? { nl: 'sjabloon-gedragscode', en: 'code-template' }[language]
    const file = Buffer.from(codeFile(code, format, language, content)).toString('base64')
    return { name: `${name}.${format}`, type: mediaTypes[format], file } satisfies FileAnswer
  }),
  staff('/author/code/remove', 'author', codeRemoveBody, async ({ id, version }) =>
    (await parts.authoring.codes.remove(id, version)) ? {} : 'noDraft',
  ),
]

async function listCodes(parts: RouteParts): Promise<CodesAnswer> {
  const { library, authoring } = parts
  const stored = await authoring.codes.list()
  const { codes } = await library.current()
  const own = stored.map(({ code, at }) => lineOf(code, at, codes))
  const shipped = [...library.shippedCodes.values()]
    .filter(({ id, version }) => !own.some((line) => line.id === id && line.version === version.id))
    .map((code) => lineOf(code, null, codes))
  const held = [...codes.values()]
  const toCheck = await Promise.all(
    held.map(async (code) => (await checksFor(code, parts)).map((one) => ({ ...one, code: code.id }))),
  )
  return { codes: [...own, ...shipped], toCheck: toCheck.flat() }
}

const lineOf = (code: Code, at: number | null, held: ReadonlyMap<string, Code>): CodeLine => ({
  id: code.id,
  organisation: code.organisation,
  title: code.title,
  version: code.version.id,
  rules: code.rules.length,
  own: at !== null,
  at,
  held: held.get(code.id)?.version.id === code.version.id,
})

/** The citations that a code asks to look at, on every card there is. */
async function checksFor(code: Code, { library, authoring }: RouteParts) {
  const [content, drafts, stored] = await Promise.all([
    library.current(),
    authoring.drafts.list(),
    authoring.codes.list(),
  ])
  const before = [...stored.map((one) => one.code), ...library.shippedCodes.values()].filter(({ id }) => id === code.id)
  return citationsToCheck([...cardsNow(content, drafts).values()], code, before)
}

/** Nothing is written before all of it is sound: what comes from the form is a file as well. */
async function importCode(
  { file, mode, seen }: CodeImportBody,
  { account }: Access,
  parts: RouteParts,
): Promise<Result> {
  const { authoring, library, log } = parts
  const content = await library.current()
  const outcome = await readFile('code', Buffer.from(file, 'base64'), content)
  if ('problems' in outcome) return { code: null, problems: outcome.problems, ...nothing } satisfies CodeFoundAnswer
  const { value: code, warnings: problems } = outcome
  const before = await authoring.codes.list()
  const replaces = before.some((one) => one.code.id === code.id && one.code.version.id === code.version.id)
  const at = Date.now()
  if (mode === 'take') {
    try {
      const done = await authoring.codes.add({ code, at, by: account }, seen)
      if (done !== 'added') return notAdded[done]
    } catch (error) {
      log.failure('a code of conduct was not saved', error)
      return 'notSaved'
    }
  }
  const toCheck = (await checksFor(code, parts)).length
  const line = lineOf(code, at, new Map([[code.id, code]]))
  return { code: line, problems, toCheck, replaces } satisfies CodeFoundAnswer
}

const notAdded = { changed: 'draftChanged', taken: 'idTaken' } as const
const nothing = { toCheck: 0, replaces: false } as const
