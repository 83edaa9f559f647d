/** Reads the cells of rows into fields, and remembers for every field in which cell it stands. */
import { chosen, namesIn, numberIn, yesOrNo } from './cell-words.ts'
import { type Place, type Problem, problem } from './problem.ts'
import { cellOf, itemsOf, type Row } from './records.ts'
import type { Words } from './sheet.ts'

export type Path = readonly PropertyKey[]

/** Every reader notes the place of what it reads under `path`; an empty cell gives undefined. */
export interface Cells {
  readonly problems: Problem[]
  readonly note: (path: Path, place: Place) => void
  /** The cell of a field, or of the nearest thing around it. */
  readonly placeOf: (path: Path) => Place
  readonly text: (row: Row, field: string, path: Path) => string | undefined
  /** The texts of a list that has a column per item. */
  readonly list: (row: Row, field: string, path: Path) => string[]
  /** Names in one cell, with commas between them. */
  readonly names: (row: Row, field: string, path: Path) => string[]
  readonly number: (row: Row, field: string, path: Path) => number | undefined
  readonly yesNo: (row: Row, field: string, path: Path) => boolean | undefined
  readonly choice: <Name extends string>(
    row: Row,
    field: string,
    path: Path,
    list: Readonly<Record<Name, Words>>,
  ) => Name | undefined
}

export function cellsOf(problems: Problem[]): Cells {
  const places = new Map<string, Place>()
  const note = (path: Path, place: Place): void => void places.set(path.join('/'), place)
  const text: Cells['text'] = (row, field, path) => {
    const cell = cellOf(row, field)
    note(path, cell.place)
    return cell.text === '' ? undefined : cell.text
  }
  /** A text that means something else than itself; null when it means nothing. */
  const meaning = <Meant>(row: Row, field: string, path: Path, read: (said: string) => Meant | null, wrong: Wrong) => {
    const said = text(row, field, path)
    if (said === undefined) return undefined
    const meant = read(said)
    if (meant !== null) return meant
    problems.push(problem(wrong.key, cellOf(row, field).place, [said, ...(wrong.words ?? [])]))
    return undefined
  }
  return {
    problems,
    note,
    placeOf: (path) => nearest(places, path),
    text,
    list: (row, field, path) => {
      note(path, row.cells.get(`${field}.0`)?.place ?? row.place)
      return itemsOf(row, field).map((cell, at) => {
        note([...path, at], cell.place)
        return cell.text
      })
    },
    names: (row, field, path) => namesIn(text(row, field, path) ?? ''),
    number: (row, field, path) => meaning(row, field, path, numberIn, { key: 'notANumber' }),
    yesNo: (row, field, path) => meaning(row, field, path, yesOrNo, { key: 'notYesNo' }),
    choice: (row, field, path, list) => {
      const words = Object.values<Words>(list).map((one) => one[row.language])
      return meaning(row, field, path, (said) => chosen(said, list), { key: 'notOneOf', words })
    },
  }
}

interface Wrong {
  readonly key: Problem['key']
  readonly words?: readonly string[]
}

function nearest(places: ReadonlyMap<string, Place>, path: Path): Place {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(path.slice(0, length).join('/'))
    if (place) return place
  }
  return {}
}

/**
 * Problems of which the cell was not named before: what is wrong with a cell is said once. What is missing because its row or
 * its column is missing is not said at all: that row or column was.
 */
export function once(told: readonly Problem[], more: readonly Problem[]): Problem[] {
  const nameOf = ({ place: { sheet, row, column } }: Problem) => (column ? [sheet, row, column].join('/') : null)
  const before = new Set(told.map(nameOf))
  const lacks = (...keys: readonly Problem['key'][]) => told.some(({ key }) => keys.includes(key))
  const [noRow, noColumn] = [lacks('deckMissing', 'codeMissing'), lacks('headingMissing')]
  const follows = ({ key, place: { row, column } }: Problem) =>
    (key === 'missing' || key === 'tooFew') && column === undefined && (row === undefined ? noRow : noColumn)
  return [
    ...told,
    ...more.filter((one) => !before.has(nameOf(one)) || nameOf(one) === null).filter((one) => !follows(one)),
  ]
}
