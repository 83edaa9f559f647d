/** From what a schema finds to sentences that an author can read: every issue gets a key of the closed list. */
import type { z } from 'zod'
import { type Place, type Problem, type ProblemKey, problem, problemKeys } from './problem.ts'

type Issue = z.core.$ZodIssue
type PlaceOf = (path: readonly PropertyKey[]) => Place

/** Every problem in the order of the file's schema. `loose` is what was read, for words that an issue does not carry. */
export const problemsOf = (error: z.ZodError, loose: unknown, placeOf: PlaceOf): Problem[] =>
  error.issues.flatMap((issue) => problemsIn(issue, loose, placeOf))

function problemsIn(issue: Issue, loose: unknown, placeOf: PlaceOf): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem('unknownField', placeOf([...issue.path, key]), [key]))
  const { key, limit } = keyOf(issue)
  if (key === 'verdictsMissing') return missingVerdicts(issue.path, loose, placeOf)
  return [problem(key, placeOf(issue.path), wordsOf(issue, valueAt(loose, issue.path)), limit)]
}

interface Named {
  readonly key: ProblemKey
  readonly limit?: number | undefined
}

function keyOf(issue: Issue): Named {
  if (issue.code === 'custom') return namedIn(issue)
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'too_big') return tooBig(issue)
  if (issue.code === 'invalid_format') return { key: formatKeys[issue.format] ?? patternKey(issue) }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return { key: missingOr(issue, 'notOneOf') }
  if (issue.code === 'not_multiple_of') return { key: 'notWhole' }
  return { key: missingOr(issue, 'wrongKind') }
}

const missingOr = (issue: Issue, otherwise: ProblemKey): ProblemKey =>
  issue.input === undefined || issue.input === null ? 'missing' : otherwise

/** A refinement names its sentence itself. */
function namedIn({ params }: Extract<Issue, { code: 'custom' }>): Named {
  const key = problemKeys.find((known) => known === params?.key) ?? 'wrongKind'
  return typeof params?.limit === 'number' ? { key, limit: params.limit } : { key }
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): Named {
  if (issue.origin === 'string') return { key: 'missing' }
  return { key: issue.origin === 'array' ? 'tooFew' : 'numberTooSmall', limit: Number(issue.minimum) }
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>): Named {
  const key = issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'numberTooBig'
  return { key, limit: Number(issue.maximum) }
}

const formatKeys: Readonly<Record<string, ProblemKey>> = { date: 'notADate', url: 'notALink' }
const patternKey = (issue: Extract<Issue, { code: 'invalid_format' }>): ProblemKey =>
  issue.pattern?.includes('^C') ? 'notAContrast' : 'notAnId'

const wordsOf = (issue: Issue, value: unknown): string[] => {
  if (issue.code === 'invalid_value') return [String(value ?? ''), ...issue.values.map(String)]
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

/** What stands at a path; only a thing's own fields are looked at. */
function valueAt(loose: unknown, path: readonly PropertyKey[]): unknown {
  let value = loose
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Object.getOwnPropertyDescriptor(value, step)?.value
  }
  return value
}

/** Which options of a card have no verdict, per code; `path` ends at the card's references. */
function missingVerdicts(path: readonly PropertyKey[], loose: unknown, placeOf: PlaceOf): Problem[] {
  const letters = keysOf(valueAt(loose, [...path.slice(0, -1), 'options']), 'id')
  const references = valueAt(loose, path)
  return (Array.isArray(references) ? references : []).flatMap((reference, at) => {
    const judged = Object.keys(valueAt(reference, ['options']) ?? {})
    const missing = letters.filter((letter) => !judged.includes(letter))
    const extra = judged.filter((letter) => !letters.includes(letter))
    if (judged.join() === letters.join()) return []
    const code = String(valueAt(reference, ['code']) ?? '')
    return [problem('verdictsMissing', placeOf([...path, at, 'options']), [code, [...missing, ...extra].join(', ')])]
  })
}

const keysOf = (list: unknown, field: string): string[] =>
  (Array.isArray(list) ? list : []).map((one) => String(valueAt(one, [field]) ?? ''))
