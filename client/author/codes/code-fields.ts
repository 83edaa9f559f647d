/** The form of a code of conduct, described: which fields, in which order. The form and the list of what is left to do both read this. */

/** What a field is called in `text.value.codeForm.fields`. */
export type CodeFieldName =
  | 'organisation'
  | 'title'
  | 'titleNote'
  | 'link'
  | 'version'
  | 'year'
  | 'inForce'
  | 'read'
  | 'checked'
  | 'lapsed'
  | 'name'
  | 'locator'
  | 'ruleTitle'
  | 'topic'
  | 'alsoTopics'
  | 'statement'
  | 'norm'
  | 'conditions'
  | 'note'
  | 'ruleName'

/** One field. `path`: where it stands in the code, as `version.id`. */
export interface CodeField {
  readonly path: string
  readonly name: CodeFieldName
  readonly kind: 'line' | 'text' | 'day' | 'year' | 'yesNo' | 'topic' | 'topics' | 'norm' | 'lines'
}

export const codeFields: readonly CodeField[] = [
  { path: 'organisation', name: 'organisation', kind: 'line' },
  { path: 'title', name: 'title', kind: 'line' },
  { path: 'titleNote', name: 'titleNote', kind: 'line' },
  { path: 'link', name: 'link', kind: 'line' },
]

/** Only of a code that is not there yet: cards know it by this name. */
export const codeNameField: CodeField = { path: 'id', name: 'name', kind: 'line' }
/** Only of a version that is not there yet. */
export const versionNameField: CodeField = { path: 'version.id', name: 'version', kind: 'line' }

export const versionFields: readonly CodeField[] = [
  { path: 'version.year', name: 'year', kind: 'year' },
  { path: 'version.inForce', name: 'inForce', kind: 'day' },
  { path: 'version.read', name: 'read', kind: 'day' },
  { path: 'version.checked', name: 'checked', kind: 'day' },
  { path: 'version.lapsed', name: 'lapsed', kind: 'yesNo' },
]

const inRule = [
  ['locator', 'locator', 'line'],
  ['title', 'ruleTitle', 'line'],
  ['statement', 'statement', 'text'],
  ['norm', 'norm', 'norm'],
  ['topic', 'topic', 'topic'],
  ['alsoTopics', 'alsoTopics', 'topics'],
  ['conditions', 'conditions', 'lines'],
  ['note', 'note', 'text'],
  ['id', 'ruleName', 'line'],
] as const

/** The fields of the rule at this place, from 0. */
export const ruleFields = (at: number): readonly CodeField[] =>
  inRule.map(([step, name, kind]) => ({ path: `rules.${at}.${step}`, name, kind }))

const named = new Map(
  [...codeFields, ...versionFields, codeNameField, versionNameField].map(({ path, name }) => [path, name]),
)

/** The name of the field at a path, and of a rule its place from 0; null for what has no field of its own. */
export function codeFieldAt(path: string): { readonly rule: number | null; readonly name: CodeFieldName | null } {
  const [, at, step] = /^rules\.(\d+)(?:\.(\w+))?/.exec(path) ?? []
  if (at === undefined) return { rule: null, name: named.get(path) ?? null }
  return { rule: Number(at), name: inRule.find(([one]) => one === step)?.[1] ?? null }
}
