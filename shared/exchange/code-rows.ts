/** From the rows of a spreadsheet to a code of conduct as its schema wants it. */
import type { Code } from '../code.ts'
import { type Cells, cellsOf, once } from './cells.ts'
import { codeKinds, normWords } from './code-kinds.ts'
import { codeOf } from './code-value.ts'
import { type Known, topicIn } from './known.ts'
import { type Outcome, type Place, type Problem, problem } from './problem.ts'
import { cellOf, type Row, readRecords } from './records.ts'
import type { Sheet } from './sheet.ts'
import { slugOf } from './slug.ts'

/** Reads a code from sheets. `before` is what was wrong with single cells: a cell that holds a date is none where a date belongs. */
export function codeOfSheets(sheets: readonly Sheet[], before: readonly Problem[], known: Known): Outcome<Code> {
  const { rows, problems } = readRecords(sheets, codeKinds)
  const cells = cellsOf(problems)
  const loose = looseCode(rows, cells, known)
  const dates = dateFields.map((field) => cells.placeOf(field))
  const left = before.filter(({ key, place }) => key !== 'dateCell' || !dates.some((one) => isSame(one, place)))
  if (rows.length === 0) return { problems: [...left, ...problems] }
  const outcome = codeOf(loose, cells.placeOf, known)
  const told = [...left, ...problems]
  if ('problems' in outcome) return { problems: once(told, outcome.problems) }
  return told.length > 0 ? { problems: told } : outcome
}

const dateFields = ['read', 'checked', 'inForce'].map((field) => ['version', field])
const isSame = (one: Place, other: Place): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column

function looseCode(rows: readonly Row[], cells: Cells, known: Known) {
  const [row, ...more] = rows.filter(({ kind }) => kind === 'code')
  for (const { place } of more) cells.problems.push(problem('deckTwice', { ...place, column: 1 }))
  const rules = rows.filter(({ kind }) => kind === 'rule').map((one, at) => ruleIn(one, ['rules', at], cells, known))
  if (!row) {
    if (rows.length > 0) cells.problems.push(problem('codeMissing'))
    return { rules }
  }
  const text = (field: string, path: readonly string[] = [field]) => cells.text(row, field, path)
  const day = (field: string) => dayIn(text(field, ['version', field]))
  return {
    id: text('id') ?? slugOf(cellOf(row, 'organisation').text, 'code'),
    organisation: text('organisation'),
    title: text('title'),
    titleNote: text('titleNote'),
    kind: 'gedragscode',
    link: text('link'),
    version: {
      id: text('version', ['version', 'id']),
      year: cells.number(row, 'year', ['version', 'year']) ?? null,
      read: day('read'),
      checked: day('checked'),
      lapsed: cells.yesNo(row, 'lapsed', ['version', 'lapsed']) ?? false,
      inForce: day('inForce'),
    },
    rules,
  }
}

function ruleIn(row: Row, path: readonly PropertyKey[], cells: Cells, known: Known) {
  const text = (field: string) => cells.text(row, field, [...path, field])
  cells.note(path, row.place)
  const topic = text('topic')
  return {
    id: text('id'),
    locator: text('locator'),
    title: text('title'),
    topic: topic === undefined ? undefined : topicIn(topic, known),
    alsoTopics: cells.names(row, 'alsoTopics', [...path, 'alsoTopics']).map((name) => topicIn(name, known)),
    statement: text('statement'),
    norm: cells.choice(row, 'norm', [...path, 'norm'], normWords),
    conditions: cells.list(row, 'conditions', [...path, 'conditions']),
    note: text('note'),
  }
}

/** A day as people write it here, 22-11-2026, as the schema wants it. */
const dayIn = (said: string | undefined): string | undefined =>
  said?.replace(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  )
