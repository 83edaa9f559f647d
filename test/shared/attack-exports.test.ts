/** CSV and JSON of a report tell nothing more than its page: every number in them is one that is published, and rounded. */
import { describe, expect, test } from 'vitest'
import { report as words } from '../../client/text/nl/report.ts'
import { type PublishedReport, publishedReport } from '../../shared/published-schema.ts'
import { publishingRules } from '../../shared/publishing-rules.ts'
import { type CsvWords, csvOf } from '../../shared/report-csv.ts'
import { type Play, somePlays } from '../support/attack-people.ts'
import { publishedOf } from '../support/attack-published.ts'

const plays = somePlays(400)

const csvWords: CsvWords = {
  ...words,
  programme: 'Team',
  said: ({ kind }) => kind,
  shifted: (shift) => shift,
  standing: () => '',
}

/** The cells of a column, by its head. */
function cellsOf(report: PublishedReport, head: string): string[] {
  const [heads = '', ...lines] = csvOf(report, csvWords).split('\r\n').filter(Boolean)
  const at = heads.replace('\uFEFF', '').split(';').indexOf(head)
  return lines.map((line) => line.split(';')[at] ?? '')
}

/** Cells that are no published number: a share that is not in steps of five, or a number of ballots that is not rounded. */
function strayNumbers(report: PublishedReport): string[] {
  const shares = cellsOf(report, words.columns.share).filter((cell) => cell !== '')
  const ballots = cellsOf(report, words.columns.ballots).filter((cell) => cell !== '')
  const percent = (cell: string): number => Math.round(100_000 * Number(cell.replace(',', '.'))) / 1000
  return [
    ...shares.filter((cell) => percent(cell) % 5 !== 0),
    ...ballots.filter((cell) => Number(cell) % 5 !== 0 || Number(cell) < 10),
  ]
}

describe('the exports of a report', () => {
  test('hold only numbers that are rounded', () => {
    expect(plays.flatMap((play) => strayNumbers(publishedOf(play)))).toEqual([])
  })

  test('would not pass if they were made of exact numbers', () => {
    expect(plays.flatMap((play) => strayNumbers(publishedOf(play, publishingRules, true))).length).toBeGreaterThan(100)
  })

  test('give no share where the page gives none', () => {
    for (const play of plays) {
      const report = publishedOf(play)
      const onPage = report.rounds.flatMap(({ first, second }) =>
        [first, second].flatMap((spread) => (spread ? (spread.kind === 'shares' ? spread.shares : [null]) : [])),
      )
      const inCsv = cellsOf(report, words.columns.share)
      expect(inCsv).toEqual(onPage.map((share) => (share === null ? '' : String(share / 100).replace('.', ','))))
    }
  })

  test('are the same for people whose votes were published the same', () => {
    const reversed = ({ people, setting }: Play): Play => ({ people: people.toReversed(), setting })
    for (const play of plays.slice(0, 100))
      expect(csvOf(publishedOf(reversed(play)), csvWords)).toBe(csvOf(publishedOf(play), csvWords))
  })

  test('the JSON has no field that the schema does not explain', () => {
    const [play] = plays
    if (!play) throw new Error('there is no play')
    const report = publishedOf(play)
    expect(publishedReport.safeParse(report).success).toBe(true)
    expect(publishedReport.safeParse({ ...report, counts: [1] }).success).toBe(false)
  })
})
