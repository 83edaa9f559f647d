/** One card from its row, and from the rows of its options, codes and verdicts. */
import { optionIds } from '../option.ts'
import { standingIn, standingWords } from './cell-words.ts'
import type { Cells, Path } from './cells.ts'
import { type Known, topicIn } from './known.ts'
import { problem } from './problem.ts'
import { cellOf, type Row } from './records.ts'

/** Something that a schema has not seen yet. */
export type Loose = Readonly<Record<string, unknown>>

/** The rows that are about one card. */
export interface CardRows {
  readonly id: string
  readonly row: Row
  readonly option: Row[]
  readonly reference: Row[]
  readonly verdict: Row[]
}

/** A card as its schema wants it, nothing checked yet. `path` is its place in the deck. */
export function cardIn(
  { id, row, option, reference, verdict }: CardRows,
  path: Path,
  cells: Cells,
  known: Known,
): Loose {
  const text = (field: string, at: Path = [field]) => cells.text(row, field, [...path, ...at])
  cells.note(path, row.place)
  cells.note([...path, 'id'], cellOf(row, 'id').place)
  const references = referencesIn(reference, verdict, [...path, 'references'], cells, known)
  return {
    id,
    title: text('title'),
    topics: cells.names(row, 'topics', [...path, 'topics']).map((name) => topicIn(name, known)),
    contrasts: cells.names(row, 'contrasts', [...path, 'contrasts']),
    role: text('role'),
    situation: text('situation'),
    question: text('question'),
    ordered: cells.yesNo(row, 'ordered', [...path, 'ordered']) ?? false,
    options: optionsIn(option, [...path, 'options'], cells),
    values: cells.list(row, 'values', [...path, 'values']),
    stakeholders: cells.list(row, 'stakeholders', [...path, 'stakeholders']),
    twist: { text: text('twist', ['twist', 'text']), why: text('twistWhy', ['twist', 'why']) },
    notes: text('notes'),
    prompts: cells.list(row, 'prompts', [...path, 'prompts']),
    minutes: cells.number(row, 'minutes', [...path, 'minutes']),
    oath: oathIn(text('coreValue', ['oath', 'coreValue']), text('promise', ['oath', 'promise'])),
    references,
  }
}

const oathIn = (coreValue: string | undefined, promise: string | undefined): Loose | undefined =>
  coreValue === undefined && promise === undefined ? undefined : { coreValue, promise }

/** Rows by their letter, in the order of the letters; a letter that is none, or that comes twice, is told. */
function lettered(rows: readonly Row[], cells: Cells): Map<string, Row> {
  const found = new Map<string, Row>()
  for (const row of rows) {
    const { text, place } = cellOf(row, 'letter')
    const letter = optionIds.find((id) => id === text.toUpperCase())
    if (text === '') cells.problems.push(problem('linkMissing', place))
    else if (!letter) cells.problems.push(problem('notOneOf', place, [text, ...optionIds.slice(0, 6)]))
    else if (found.has(letter)) cells.problems.push(problem('letterTwice', place, [letter]))
    else found.set(letter, row)
  }
  return new Map(optionIds.flatMap((id) => (found.has(id) ? [[id, found.get(id) as Row] as const] : [])))
}

function optionsIn(rows: readonly Row[], path: Path, cells: Cells): Loose[] {
  return [...lettered(rows, cells)].map(([id, row], at) => {
    const text = (field: string) => cells.text(row, field, [...path, at, field])
    if (at === 0) cells.note(path, row.place)
    cells.note([...path, at, 'id'], cellOf(row, 'letter').place)
    return { id, text: text('text'), for: text('for'), against: text('against') }
  })
}

function referencesIn(rows: readonly Row[], verdicts: readonly Row[], path: Path, cells: Cells, known: Known): Loose[] {
  const codes = rows.map((row) => codeIn(cellOf(row, 'code').text, known))
  for (const row of verdicts) {
    const { text, place } = cellOf(row, 'code')
    if (text === '') cells.problems.push(problem('linkMissing', place))
    else if (!codes.includes(codeIn(text, known))) cells.problems.push(problem('codeNotOnCard', place, [text]))
  }
  return rows.map((row, at) => {
    const code = codes[at] ?? ''
    const here = [...path, at]
    const judged = verdicts.filter((one) => codeIn(cellOf(one, 'code').text, known) === code)
    if (codes.indexOf(code) < at) cells.problems.push(problem('codeTwice', cellOf(row, 'code').place, [code]))
    cells.text(row, 'code', [...here, 'code'])
    cells.note([...here, 'options'], cellOf(row, 'code').place)
    return {
      code: code === '' ? undefined : code,
      version: cells.text(row, 'version', [...here, 'version']) ?? known.codes.get(code)?.version.id,
      options: verdictsIn(judged, [...here, 'options'], cells),
      leavesOpen: cells.text(row, 'leavesOpen', [...here, 'leavesOpen']),
      talkTo: cells.text(row, 'talkTo', [...here, 'talkTo']),
    }
  })
}

/** A code by its name, or by that of its organisation. */
const codeIn = (name: string, { codes }: Known): string =>
  codes.has(name)
    ? name
    : ([...codes.values()].find(({ organisation }) => organisation.toLowerCase() === name.toLowerCase())?.id ?? name)

const verdictsIn = (rows: readonly Row[], path: Path, cells: Cells): Loose =>
  Object.fromEntries([...lettered(rows, cells)].map(([id, row]) => [id, verdictIn(row, [...path, id], cells)]))

function verdictIn(row: Row, path: Path, cells: Cells): Loose {
  cells.note(path, row.place)
  const said = cells.choice(row, 'standing', [...path, 'standing'], standingWords)
  cells.note([...path, 'shade'], cellOf(row, 'standing').place)
  return {
    ...(said === undefined ? {} : standingIn(said)),
    reason: cells.text(row, 'reason', [...path, 'reason']),
    citations: cells.names(row, 'citations', [...path, 'citations']),
    searched: cells.text(row, 'searched', [...path, 'searched']),
  }
}
