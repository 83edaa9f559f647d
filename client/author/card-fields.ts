/** The form of a card, described: which fields, in which part, in which order. The form, the list of what is left to do and the comparisons all read this. */
import { mostWordsOf } from '../../shared/card-checks.ts'
import { leastOf, minutesOf } from '../../shared/card-lint.ts'

/** What a field is called in `text.value.author.fields`. */
export type FieldName =
  | 'title'
  | 'topics'
  | 'role'
  | 'situation'
  | 'question'
  | 'ordered'
  | 'optionText'
  | 'optionFor'
  | 'optionAgainst'
  | 'values'
  | 'stakeholders'
  | 'twistText'
  | 'twistWhy'
  | 'notes'
  | 'prompts'
  | 'minutes'
  | 'contrasts'
  | 'oath'
  | 'coreValue'
  | 'promise'
  | 'reason'
  | 'searched'
  | 'leavesOpen'
  | 'talkTo'

interface Named {
  /** Where it stands in the card: `options.1.text`. */
  readonly path: string
  readonly name: FieldName
}

/** One field. `words`: most words, counted on screen; `ease`: how easily it reads is shown; `least`: fewest of a list. */
export type CardField = Named &
  (
    | { readonly kind: 'line' | 'text'; readonly words?: number; readonly ease?: boolean }
    | { readonly kind: 'lines'; readonly least: number }
    | { readonly kind: 'minutes'; readonly least: number; readonly most: number }
    | { readonly kind: 'topics' | 'contrasts' | 'yesNo' | 'oath' }
  )

const story: readonly CardField[] = [
  { path: 'title', name: 'title', kind: 'line', words: mostWordsOf.title },
  { path: 'topics', name: 'topics', kind: 'topics' },
  { path: 'role', name: 'role', kind: 'text' },
  { path: 'situation', name: 'situation', kind: 'text', words: mostWordsOf.situation, ease: true },
  { path: 'question', name: 'question', kind: 'text', words: mostWordsOf.question },
]

const facilitator: readonly CardField[] = [
  { path: 'values', name: 'values', kind: 'lines', least: leastOf.values },
  { path: 'stakeholders', name: 'stakeholders', kind: 'lines', least: leastOf.stakeholders },
  { path: 'twist.text', name: 'twistText', kind: 'text' },
  { path: 'twist.why', name: 'twistWhy', kind: 'text' },
  { path: 'notes', name: 'notes', kind: 'text' },
  { path: 'prompts', name: 'prompts', kind: 'lines', least: leastOf.prompts },
  { path: 'minutes', name: 'minutes', kind: 'minutes', ...minutesOf },
  { path: 'contrasts', name: 'contrasts', kind: 'contrasts' },
  { path: 'oath', name: 'oath', kind: 'oath' },
]

/** The fields of the option at this place. */
export const optionFields = (at: number): readonly CardField[] => [
  { path: `options.${at}.text`, name: 'optionText', kind: 'text' },
  { path: `options.${at}.for`, name: 'optionFor', kind: 'text' },
  { path: `options.${at}.against`, name: 'optionAgainst', kind: 'text' },
]

/** Whether the options are steps on one line. */
export const orderedField: CardField = { path: 'ordered', name: 'ordered', kind: 'yesNo' }
export const oathFields: readonly CardField[] = [
  { path: 'oath.coreValue', name: 'coreValue', kind: 'line' },
  { path: 'oath.promise', name: 'promise', kind: 'text' },
]

/** The parts that the form is cut into, in order. Options and references have forms of their own. */
export const cardParts = ['story', 'options', 'facilitator', 'references', 'preview'] as const
export type CardPart = (typeof cardParts)[number]
export const fieldsOf: Readonly<Record<'story' | 'facilitator', readonly CardField[]>> = { story, facilitator }

/** The part in which a path of a finding stands. */
export function partOf(path: string): CardPart {
  if (path.startsWith('references')) return 'references'
  if (path.startsWith('options') || path === 'ordered') return 'options'
  return story.some((field) => field.path === path) ? 'story' : 'facilitator'
}

const fixed: Readonly<Record<string, FieldName>> = {
  ...Object.fromEntries([...story, ...facilitator, ...oathFields, orderedField].map(({ path, name }) => [path, name])),
}
const optionNames: Readonly<Record<string, FieldName>> = {
  text: 'optionText',
  for: 'optionFor',
  against: 'optionAgainst',
}
const referenceNames = ['reason', 'searched', 'leavesOpen', 'talkTo'] as const

/** The name of the field at a path, or of the list that it is a line of; null where it has none. */
export function nameOfField(path: string): FieldName | null {
  const [, option] = /^options\.\d+\.(\w+)$/.exec(path) ?? []
  if (option) return optionNames[option] ?? null
  if (path.startsWith('references')) return referenceNames.find((name) => path.endsWith(`.${name}`)) ?? null
  return fixed[path] ?? fixed[path.replace(/\.\d+$/, '')] ?? null
}
