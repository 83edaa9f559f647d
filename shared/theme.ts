/** What a theme must hold to be read by everybody: which colours stand on which, and how far apart they must be (A6). */
import { colourIn, contrast } from './colour.ts'

/** The tokens of one scheme by name, without `--dilemmaspel-`. */
export type Tokens = ReadonlyMap<string, string>

export type Scheme = 'light' | 'dark'

/** Text must stand 4.5 to 1 from what it lies on, graphics 3 to 1. */
export const least = { text: 4.5, graphics: 3 } as const

type Pair = readonly [kind: keyof typeof least, front: string, behind: string]

const papers = ['color-default-bg-document', 'color-default-bg-default', 'color-default-bg-subtle']
const tables = ['color-table-bg-default', 'color-table-bg-subtle', 'color-table-bg-document']
const standings = ['in-line', 'grey', 'contrary', 'silent']

const on = (kind: Pair[0], fronts: readonly string[], behinds: readonly string[]): Pair[] =>
  fronts.flatMap((front) => behinds.map((behind): Pair => [kind, front, behind]))

/** Every two tokens that meet on a page; `topics` and `teams` are what there is of them. */
export function pairs(topics: readonly string[], teams: number): readonly Pair[] {
  const numbers = Array.from({ length: teams }, (_, at) => at + 1)
  return [
    ...on('text', ['color-default-color-document', 'color-default-color-subtle'], papers),
    ...on('text', ['color-default-color-document'], ['color-action-bg-subtle']),
    ...on('text', ['color-table-color-document', 'color-table-color-subtle'], tables),
    ...on('text', ['color-action-color-default'], ['color-action-bg-default', 'color-action-bg-hover']),
    ...on('text', ['color-table-accent-color-default'], ['color-table-accent-bg-default']),
    ...on('text', ['color-warning-color-default'], ['color-warning-bg-default']),
    ...on('text', ['color-contrary-color-default'], papers),
    ...standings.flatMap((name) => on('graphics', [`color-${name}-color-default`], papers)),
    ...standings.flatMap((name) => on('text', [`color-${name}-color-default`], [`color-${name}-bg-default`])),
    ...numbers.flatMap((number) =>
      on('text', [`color-team-${number}-color-default`], [`color-team-${number}-bg-default`]),
    ),
    ...on('graphics', ['color-default-border-default', 'color-action-bg-default'], papers),
    ...on('graphics', ['color-team-border-default'], papers),
    ...on('graphics', ['color-dial-color-default', 'color-dial-color-subtle'], ['color-dial-bg-default']),
    ...on('text', ['color-logo-color-default'], ['color-logo-bg-default']),
    ...on('graphics', ['color-table-accent-bg-default', 'color-brass-bg-default'], tables),
    ...on('graphics', ['color-bar-color-default'], [...papers, 'color-bar-bg-default']),
    ...on('graphics', ['focus-outline-color'], papers),
    ...on('graphics', ['focus-inverse-outline-color'], ['focus-outline-color']),
    ...topics.flatMap((topic) => on('text', ['color-topic-color-default'], [`color-topic-${topic}-bg-default`])),
    ...on('graphics', ['color-qr-color-default'], ['color-qr-bg-default']),
  ]
}

/** The declarations of `--dilemmaspel-...` in a style sheet: those that always hold, and those for a dark screen. */
export function tokensIn(css: string): Readonly<Record<Scheme, Tokens>> {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const dark = blocksOf(plain, /@media[^{]*prefers-color-scheme:\s*dark[^{]*\{/g)
  const other = blocksOf(plain, /@media[^{]*\{/g).reduce((rest, block) => rest.replace(block, ''), plain)
  return { light: declared(other), dark: declared(dark.join('\n')) }
}

const declared = (css: string): Tokens =>
  new Map(
    [...css.matchAll(/--dilemmaspel-([\w-]+)\s*:\s*([^;}]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  )

/** The blocks that `start` opens, up to the brace that closes them. */
function blocksOf(css: string, start: RegExp): string[] {
  return [...css.matchAll(start)].map((found) => {
    const from = (found.index ?? 0) + found[0].length
    return css.slice(found.index, endOf(css, from))
  })
}

function endOf(css: string, from: number): number {
  let open = 1
  let at = from
  for (; at < css.length && open > 0; at++) open += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0
  return at
}

/** One pair that stands too close. `ratio` as WCAG counts it. */
export interface Faint {
  readonly front: string
  readonly behind: string
  readonly ratio: number
  readonly needed: number
}

/** The pairs that stand too close in `tokens`. Colours in a notation that is not read here are left to the eye. */
export function faintIn(tokens: Tokens, wanted: readonly Pair[]): Faint[] {
  return wanted.flatMap(([kind, front, behind]) => {
    const [one, other] = [colourIn(tokens.get(front) ?? ''), colourIn(tokens.get(behind) ?? '')]
    if (!one || !other) return []
    const ratio = contrast(one, other)
    return ratio < least[kind] ? [{ front, behind, ratio, needed: least[kind] }] : []
  })
}
