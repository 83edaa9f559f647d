import { describe, expect, test } from 'vitest'
import { nl } from '../../client/text/nl/index.ts'
import { publishYear } from '../../shared/published-year.ts'
import { cardsCsv, figuresCsv, type YearFigure } from '../../shared/year-csv.ts'
import { aCard } from '../support/builders.ts'

const linesOf = (csv: string): string[][] =>
  csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'))

const figure = (label: string, now: number | null, before: number | null, share = false): YearFigure => ({
  group: 'Gespeeld',
  label,
  now,
  before,
  source: 'uit het spel',
  share,
})

describe('the figures of a year as CSV', () => {
  const csv = figuresCsv(
    2026,
    [figure('Deelnames', 1296, 256), figure('Coördinatoren', null, 0), figure('Bereik', 0.15578, null, true)],
    nl.year,
  )

  test('opens right in a Dutch spreadsheet program: mark, semicolons, decimal commas, CR LF', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(linesOf(csv)).toEqual([
      ['Onderdeel', 'Cijfer', '2026', '2025', 'Herkomst'],
      ['Gespeeld', 'Deelnames', '1296', '256', 'uit het spel'],
      ['Gespeeld', 'Coördinatoren', '', '0', 'uit het spel'],
      ['Gespeeld', 'Bereik (%)', '15,58', '', 'uit het spel'],
    ])
  })

  test('holds no formula and no line that somebody filled in', () => {
    const own = figuresCsv(2026, [figure('=HYPERLINK("x")', 1, 2), figure('een;twee"\r\ndrie', 1, 2)], nl.year)
    expect(own).toContain(`"'=HYPERLINK(""x"")"`)
    expect(own).toContain('"een;twee""\r\ndrie"')
  })
})

describe('the cards of a year as CSV', () => {
  const votes = [
    {
      sessions: 6,
      slots: ['A', 'B', 'C', '*'],
      votes: [
        [60, 40, 3, 0],
        [40, 60, 3, 0],
      ],
      keptBack: ['B', 'C'],
    },
  ] as const
  const cards = [
    { deck: 'dek', version: 'v1', card: 'een', played: 9, votes },
    { deck: 'dek', version: 'v1', card: 'twee', played: 2, votes: [] },
  ]
  const deck = { id: 'dek', version: 'v1', title: 'Dek', cards: [aCard('een'), aCard('twee')] }
  const year = publishYear({ year: 2026, months: [], topics: [], cards }, [deck])
  const [head = [], ...rows] = linesOf(cardsCsv(year, { ...nl.year, words: nl.words.spreads }))

  test('has a row per option and vote, and one for a card of which nothing is told', () => {
    const of = (name: string) => rows.map((row) => row[head.indexOf(name)])
    expect(of('Kaart')).toEqual([...Array(6).fill('Titel van een'), 'Titel van twee'])
    expect(of('Stemming')).toEqual([...Array(3).fill('eerste'), ...Array(3).fill('tweede'), ''])
    expect(of('Keuze')).toEqual(['A', 'B', 'C', 'A', 'B', 'C', ''])
    expect(of('Aandeel')).toEqual(['0,6', '', '', '0,4', '', '', ''])
    expect(of('Ondergrens')).toEqual(['0,5', '', '', '0,3', '', '', ''])
    expect(of('Telt niet mee')).toEqual([...Array(6).fill('3'), '2'])
    expect(of('Verdeeldheid')[0]).toBe('75')
  })
})
