import { describe, expect, test } from 'vitest'
import type { ShownRound, ShownSpread } from '../../shared/disclosure.ts'
import type { Slot } from '../../shared/option.ts'
import { publish } from '../../shared/published-report.ts'
import { publishedReport } from '../../shared/published-schema.ts'
import { publishedSpreads } from '../../shared/published-spread.ts'
import { publishedPeople } from '../../shared/publishing-rules.ts'
import { type Report, reportOf } from '../../shared/report.ts'
import { spreadWord } from '../../shared/statistics.ts'
import { attackedCard } from '../support/attack-published.ts'
import { aCard, aSession, facilitator, Play } from '../support/builders.ts'

const spread = (...counts: number[]): ShownSpread => ({
  kind: 'counts',
  slots: [...'ABCDEF'].slice(0, counts.length) as Slot[],
  counts,
  word: spreadWord(counts) ?? 'mixed',
})
const shares = (...votes: ShownSpread[]) =>
  publishedSpreads(votes).map((one) => (one?.kind === 'shares' ? one.shares : one?.kind))

describe('a spread after the session', () => {
  test.each([
    ['rounds to five percent', [9, 11, 0], [45, 55, 0]],
    ['keeps back a small share with the next smallest', [20, 8, 3, 6], [55, 20, null, null]],
    ['keeps back equal ones together', [20, 6, 3, 6], [55, null, null, null]],
    ['never keeps back only small ones', [20, 2, 3, 6], [65, null, null, null]],
  ] as const)('%s', (_, counts, published) => {
    expect(shares(spread(...counts))).toEqual([published])
  })

  test.each([
    ['under ten ballots', [5, 4]],
    ['when nothing but small ones and their complement is there', [8, 2]],
    ['when all are small', [4, 3, 3, 0]],
  ] as const)('is only its word %s', (_, counts) => {
    expect(shares(spread(...counts))).toEqual(['word'])
  })

  test('keeps back the same options in every vote of a card', () => {
    expect(shares(spread(20, 8, 3), spread(16, 8, 7))).toEqual([
      [65, null, null],
      [50, null, null],
    ])
  })

  test('keeps every sentence that the room was shown', () => {
    const sentences: ShownSpread[] = [{ kind: 'nearlyAll', option: 'B' }, { kind: 'words' }, { kind: 'tooFew' }]
    expect(publishedSpreads([...sentences, null])).toEqual([...sentences, null])
  })

  test('counts people to the nearest five, and none under ten', () => {
    expect([0, 9, 10, 12, 13, 238].map((count) => publishedPeople(count))).toEqual([null, null, 10, 10, 15, 240])
  })
})

const told = (first: ShownSpread, second: ShownSpread, word: 'some' | 'much'): ShownRound => ({
  first,
  second,
  shift: { kind: 'words', word, leftOut: 0, pairs: 24, slots: ['A', 'B', 'C'], matrix: null },
})
const round = (card: string, shown: ShownRound): Report['rounds'][number] => ({
  card,
  title: `Titel van ${card}`,
  topics: ['geschenken'],
  twist: false,
  options: [],
  skipped: false,
  minutes: 18,
  shown,
  counted: { first: 24, second: 24 },
  decisions: [{ team: 1, option: 'B', reason: 'Omdat', minority: ['Ik niet'] }],
  arguments: [],
})
const report: Report = {
  session: 'sessie-0001',
  name: 'Teamdag',
  date: '2026-11-22',
  programme: 'team',
  format: 'workshop',
  lens: 'twee',
  deck: { id: 'dek', version: 'v1', title: 'Dek' },
  minimumGroup: 5,
  seats: 23,
  participants: 23,
  rounds: [
    round('kaart', told(spread(8, 8, 8), spread(12, 6, 6), 'some')),
    round('tweede', told(spread(16, 8, 0), spread(6, 9, 9), 'much')),
  ],
}

describe('the report of a session', () => {
  const published = publish(report, [attackedCard(), aCard('tweede')])

  test('is what its schema says', () => {
    expect(publishedReport.parse(published)).toEqual(published)
  })

  test('has what the codes say, the lens first, with the share of every standing before and after', () => {
    const [lens, other] = published.rounds[0]?.references ?? []
    expect([lens?.code, other?.code]).toEqual(['twee', 'een'])
    expect(lens?.shares).toEqual([
      { standing: 'inLine', first: 65, second: 75 },
      { standing: 'contrary', first: 35, second: 25 },
    ])
  })

  test('names the card that divided most and the card that moved most', () => {
    expect(published.dividedMost).toEqual(['Titel van kaart'])
    expect(published.movedMost).toEqual(['Titel van tweede'])
  })

  test('compares nothing when only one card has numbers', () => {
    const one = publish({ ...report, rounds: report.rounds.slice(0, 1) }, [])
    expect([one.dividedMost, one.movedMost]).toEqual([[], []])
  })

  test('has the team choice with its reason and the minority view', () => {
    expect(published.rounds[0]?.choices).toEqual([{ team: 1, option: 'B', reason: 'Omdat', minority: ['Ik niet'] }])
  })

  test('holds no count: not of seats, ballots or options', () => {
    expect(published.seats).toBe(25)
    expect(JSON.stringify(published)).not.toMatch(/"counts?"|"counted"|:23\b|:24\b/)
  })

  test('of a skipped card has no codes and no spread', () => {
    const play = new Play(aSession({ teamCount: 0 })).seat(8).advanceTo('reading')
    play.ask(facilitator, { type: 'skipCard', round: 1, phase: 'reading' })
    play.ask(facilitator, { type: 'closeSession' })
    const skipped = publish(reportOf(play.session) as Report, [aCard('eerste')]).rounds[0]
    expect(skipped).toMatchObject({ skipped: true, first: null, second: null, references: [] })
  })
})
