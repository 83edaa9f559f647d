/** What authors ask about the organisation's own codes of conduct. */
import type { Code } from '../shared/code.ts'
import { citationsToCheck } from '../shared/code-differences.ts'
import {
  type CodeFoundAnswer,
  type CodeLine,
  type CodesAnswer,
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
  staff(
    '/author/code/import',
    'author',
    codeImportBody,
    ({ file, mode }, access) => importCode(Buffer.from(file, 'base64'), mode, access, parts),
    fileSize,
  ),
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
  const own = stored.map(({ code }) => lineOf(code, true, codes))
  const shipped = [...library.shippedCodes.values()]
    .filter(({ id, version }) => !own.some((line) => line.id === id && line.version === version.id))
    .map((code) => lineOf(code, false, codes))
  const held = [...codes.values()]
  const toCheck = await Promise.all(
    held.map(async (code) => (await checksFor(code, parts)).map((one) => ({ ...one, code: code.id }))),
  )
  return { codes: [...own, ...shipped], toCheck: toCheck.flat() }
}

const lineOf = (code: Code, own: boolean, held: ReadonlyMap<string, Code>): CodeLine => ({
  id: code.id,
  organisation: code.organisation,
  title: code.title,
  version: code.version.id,
  rules: code.rules.length,
  own,
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

async function importCode(
  bytes: Uint8Array,
  mode: 'check' | 'take',
  { account }: Access,
  parts: RouteParts,
): Promise<Result> {
  const content = await parts.library.current()
  const outcome = await readFile('code', bytes, content)
  if ('problems' in outcome) return { code: null, problems: outcome.problems, toCheck: 0 } satisfies CodeFoundAnswer
  const { value: code, warnings } = outcome
  if (mode === 'take') {
    try {
      await parts.authoring.codes.add({ code, at: Date.now(), by: account })
    } catch (error) {
      parts.log.failure('a code of conduct was not saved', error)
      return 'notSaved'
    }
  }
  const toCheck = (await checksFor(code, parts)).length
  return { code: lineOf(code, true, content.codes), problems: warnings, toCheck } satisfies CodeFoundAnswer
}
