/** CSV and JSON of a year, read by somebody who looks for more than the page tells: in random years there is nothing. */
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { type OptionId, optionIds, type Slot } from '../../shared/option.ts'
import { type PublishedCard, type PublishedYear, publishedYear } from '../../shared/published-year-schema.ts'
import { acrossRules, publishingRules } from '../../shared/publishing-rules.ts'
import { cardsCsv } from '../../shared/year-csv.ts'
import { live, onPage, type Reading, yearBreaches, yearFindings } from '../support/attack-year.ts'
import { someYears } from '../support/attack-years.ts'

const { columns, votes } = nl.year
const words = { ...nl.year, words: nl.words.spreads }
const years = someYears(40)

const yearOf = (card: PublishedCard): PublishedYear => ({
  schema: 'dilemmaspel-year-1',
  year: 2026,
  sessions: 0,
  participants: 0,
  present: null,
  presentIn: 0,
  programmes: [],
  months: [],
  topics: [],
  decks: [{ deck: 'dek', version: 'v1', title: 'Dek', cards: [card], divided: [], moved: [] }],
})

type Row = Readonly<Record<string, string>>
const rowsIn = (card: PublishedCard): Row[] =>
  Papa.parse<Row>(cardsCsv(yearOf(card), words).slice(1), { header: true, skipEmptyLines: true }).data

const isSlot = (text: string): text is Slot => text === '*' || optionIds.includes(text as OptionId)

/** Every option beside which any number stands. */
const inCsv: Reading = (card, vote) => {
  const rows = rowsIn(card).filter((row) => row[columns.vote] === votes[vote] && row[columns.option] !== '')
  const numbers = [columns.share, columns.low, columns.high]
  const told = rows.filter((row) => numbers.some((column) => row[column] !== ''))
  return rows.length === 0 ? null : told.map((row) => row[columns.option] ?? '').filter(isSlot)
}

/** The same, and what is said to have grown. */
const inJson: Reading = (card, vote) => {
  const json = publishedYear.parse(JSON.parse(JSON.stringify(yearOf(card))))
  const [read] = json.decks[0]?.cards ?? []
  const sum = read?.[vote]
  if (sum?.spread.kind !== 'shares') return null
  const { slots, shares } = sum.spread
  const told = slots.filter((_, at) => shares[at] !== null || (sum.intervals[at] ?? null) !== null)
  return [...new Set([...told, ...(read?.growth ? [read.growth.slot] : [])])]
}

const cardsOf = (reading: Reading) =>
  years.flatMap((year) => live(year, acrossRules, reading, publishingRules).rows.flat())

describe.each([
  ['CSV', inCsv],
  ['JSON', inJson],
])('the %s of a year', (_, reading) => {
  test('tells of no column more than the page', () => {
    const days = cardsOf(reading)
    expect(days.length).toBeGreaterThan(100)
    for (const { card, told } of days)
      for (const vote of ['first', 'second'] as const) expect(told[vote]).toEqual(onPage(card, vote))
  })

  test('lets nobody work out few sessions, few ballots or a small group, day after day', () => {
    expect(years.flatMap((year) => [...yearFindings(year, acrossRules, reading, publishingRules)])).toEqual([])
  })

  test('would be found out: without a rule there is a small group', () => {
    const rules = { ...acrossRules, parts: false }
    const found = years.some((year) => yearFindings(year, rules, reading, publishingRules).has(yearBreaches.smallCell))
    expect(found).toBe(true)
  })
})

describe('numbers', () => {
  /** Cells and numbers that are no published ones: not in steps of five. */
  function stray(card: PublishedCard): unknown[] {
    const cells = rowsIn(card).flatMap((row) =>
      [columns.share, columns.low, columns.high].map((head) => row[head] ?? ''),
    )
    const percent = (cell: string): number => Math.round(100_000 * Number(cell.replace(',', '.'))) / 1000
    const ballots = rowsIn(card).map((row) => Number(row[columns.ballots]))
    const counts = ['played', 'leftOut']
    const inside: unknown[] = []
    JSON.stringify(card, (key, value) => {
      if (typeof value === 'number' && !counts.includes(key) && value % 5 !== 0) inside.push([key, value])
      return value
    })
    return [
      ...cells.filter((cell) => cell !== '' && percent(cell) % 5 !== 0),
      ...ballots.filter((one) => one % 5 !== 0),
      ...inside,
    ]
  }

  test('are all rounded', () => {
    expect(cardsOf(onPage).flatMap(({ card }) => stray(card))).toEqual([])
  })

  test('would be found out if they were exact', () => {
    const exact = { ...publishingRules, roundShares: false }
    const days = years.flatMap((year) => live(year, acrossRules, onPage, exact).rows.flat())
    expect(days.flatMap(({ card }) => stray(card)).length).toBeGreaterThan(100)
  })
})
