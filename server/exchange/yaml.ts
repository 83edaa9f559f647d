/** YAML files: plain values only, and for every field the line on which it stands. */
import {
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
  stringify,
  visit,
} from 'yaml'
import { type Place, type Problem, type ProblemKey, problem } from '../../shared/exchange/problem.ts'
import { limits } from './limits.ts'

/** A value as YAML of our width, quoted so that older readers take no word for yes or no. */
export const yamlOf = (value: unknown, comment: string): string =>
  `${comment.replace(/^/gm, '# ')}\n${stringify(value, { lineWidth: 120, compat: 'yaml-1.1' })}`

type ReadYaml =
  | { readonly value: unknown; readonly placeOf: (path: readonly PropertyKey[]) => Place }
  | { readonly problems: Problem[] }

/** The plain value of a YAML text. Aliases, tags and deep nesting are refused: no deck needs them, and they can hide a flood. */
export function readYaml(text: string): ReadYaml {
  if (depthOf(text) > limits.depth) return { problems: [problem('tooDeep', {}, [], limits.depth)] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { row: line, column: col }
  }
  const wrong = document.errors.map(({ code, pos }) => problem(syntaxKey(code), at(pos[0])))
  const tags = document.warnings.map(({ pos }) => problem('hasTags', at(pos[0])))
  const aliases: Problem[] = []
  visit(document, { Alias: (_, { range }) => void aliases.push(problem('hasAliases', at(range?.[0] ?? 0))) })
  const problems = [...wrong, ...tags, ...aliases.slice(0, 1)]
  if (problems.length > 0) return { problems }
  if (document.contents === null) return { problems: [problem('empty')] }
  return { value: document.toJS({ maxAliasCount: 0 }), placeOf: (path) => placeIn(document.contents, path, at) }
}

const syntaxKeys: Readonly<Record<string, ProblemKey>> = {
  DUPLICATE_KEY: 'fieldTwice',
  TAB_AS_INDENT: 'yamlTab',
  BAD_INDENT: 'yamlIndent',
  BLOCK_AS_IMPLICIT_KEY: 'yamlColon',
}
const syntaxKey = (code: string): ProblemKey => syntaxKeys[code] ?? 'yamlSyntax'

/** How deep the collections of a text lie in each other. Walked without calling itself, as the parser is, so that no depth runs out of stack. */
function depthOf(text: string): number {
  let deepest = 0
  const waiting: (readonly [CST.Token, number])[] = [...new Parser().parse(text)].map((token) => [token, 0])
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [token, depth] = next
    deepest = Math.max(deepest, depth)
    if (token.type === 'document' && token.value) waiting.push([token.value, depth])
    if (!('items' in token)) continue
    for (const { key, value } of token.items) for (const one of [key, value]) if (one) waiting.push([one, depth + 1])
  }
  return deepest
}

/** Where a field stands, or the nearest thing around it. */
function placeIn(root: Node | null, path: readonly PropertyKey[], at: (offset: number) => Place): Place {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const step of path) {
    const found = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined
    const next = isSeq(node) ? node.items[Number(step)] : found?.value
    offset = startOf(found?.key) ?? startOf(next) ?? offset
    if (!next || isAlias(next)) break
    node = next
  }
  return { ...at(offset), field: path.map(String).join('.') }
}

const startOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined
