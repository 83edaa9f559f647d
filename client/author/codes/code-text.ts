/** A code of conduct while it is written: every field is there, and what is still missing is empty. */
import type { Code, norms, Rule } from '../../../shared/code.ts'
import { slugOf } from '../../../shared/exchange/slug.ts'

/** A rule; `key` only tells it from the others while it is moved about. */
export interface RuleText {
  readonly key: string
  readonly id: string
  readonly locator: string
  readonly title: string
  readonly topic: string
  readonly alsoTopics: readonly string[]
  readonly statement: string
  readonly norm: (typeof norms)[number] | ''
  readonly conditions: readonly string[]
  readonly note: string
}

/** Paths in it are those of a `Code`. Days are as 2026-05-31. */
export interface CodeText {
  readonly id: string
  readonly organisation: string
  readonly title: string
  readonly titleNote: string
  readonly link: string
  readonly version: {
    readonly id: string
    readonly year: number | null
    readonly read: string
    readonly checked: string
    readonly inForce: string
    readonly lapsed: boolean
  }
  readonly rules: readonly RuleText[]
}

export const emptyRule = (key: string): RuleText => ({
  key,
  id: '',
  locator: '',
  title: '',
  topic: '',
  alsoTopics: [],
  statement: '',
  norm: '',
  conditions: [],
  note: '',
})

export const emptyCode: CodeText = {
  id: '',
  organisation: '',
  title: '',
  titleNote: '',
  link: '',
  version: { id: '', year: null, read: '', checked: '', inForce: '', lapsed: false },
  rules: [emptyRule('eerste')],
}

/** A code as it is there, to change. */
export const textOfCode = ({ kind: _, titleNote = '', link = '', version, rules, ...rest }: Code): CodeText => ({
  ...rest,
  titleNote,
  link,
  version: { ...version, checked: version.checked ?? '', inForce: version.inForce ?? '' },
  rules: rules.map(({ note = '', ...rule }) => ({ key: rule.id, ...rule, note })),
})

/** The beginning of a new version: the rules as they are, and of the version itself nothing yet. */
export const nextVersionOf = (code: Code): CodeText => ({ ...textOfCode(code), version: emptyCode.version })

/** A code as it is sent: names that were left open are made, and what is empty is left out. */
export type SentCode = ReturnType<typeof sentCode>

/** `taken`: names of codes that a new one cannot have. */
export function sentCode({ rules, titleNote, link, version, ...text }: CodeText, taken: ReadonlySet<string>) {
  const id = text.id.trim() || slugOf(text.organisation, 'code', taken)
  const names = ruleNames(rules, id)
  return {
    ...text,
    id,
    kind: 'gedragscode' as const,
    titleNote: filled(titleNote),
    link: filled(link.trim()),
    version: {
      ...version,
      id: filled(version.id.trim()),
      read: filled(version.read),
      checked: filled(version.checked),
      inForce: filled(version.inForce),
    },
    rules: rules.map(({ key: _, note, topic, norm, ...rule }, at) => ({
      ...rule,
      id: names[at] ?? '',
      topic: filled(topic),
      norm: filled(norm),
      note: filled(note),
    })),
  }
}

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

/** The name of every rule: its own, or the name of the code and its place, such as `velsen-5.4`. */
export function ruleNames(rules: readonly Pick<Rule, 'id' | 'locator'>[], code: string): string[] {
  const taken = new Set(rules.map(({ id }) => id.trim()))
  return rules.map(({ id, locator }) => {
    if (id.trim()) return id.trim()
    const base = `${code}-${placeName(locator)}`
    let name = base
    for (let number = 2; taken.has(name); number++) name = `${base}-${number}`
    taken.add(name)
    return name
  })
}

/** "Artikel 5.4, lid 2" as `5.4-lid-2`. */
const placeName = (locator: string): string =>
  locator
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:artikel|art\.?|article)\s+/, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/[-.]*[-.](?=[-.])/g, '')
    .slice(0, 60)
    .replace(/^[-.]+|[-.]+$/g, '') || 'regel'
