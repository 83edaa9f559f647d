import { describe, expect, test } from 'vitest'
import type { JoinedVotes } from '../../shared/joined-votes.ts'
import { publishCard } from '../../shared/published-card.ts'
import { publishYear } from '../../shared/published-year.ts'
import { publishedYear } from '../../shared/published-year-schema.ts'
import { acrossRules, publishingRules } from '../../shared/publishing-rules.ts'
import type { YearSums } from '../../shared/year-sums.ts'
import { aCard } from '../support/builders.ts'

const sum = (changed: Partial<JoinedVotes> = {}): JoinedVotes => ({
  sessions: 6,
  slots: ['A', 'B', 'C', '*'],
  votes: [
    [60, 40, 20, 0],
    [40, 70, 10, 0],
  ],
  keptBack: [],
  ...changed,
})
const card = (votes: readonly JoinedVotes[], played = 9) => publishCard(aCard('een'), { played, votes })

describe('a card over the sessions of a year', () => {
  test('has shares in steps of five with intervals, and says how many votes are left out', () => {
    expect(card([sum()])).toMatchObject({
      played: 9,
      leftOut: 3,
      first: {
        spread: { kind: 'shares', slots: ['A', 'B', 'C'], shares: [50, 35, 15], ballots: 120 },
        intervals: [
          { low: 40, high: 60 },
          { low: 25, high: 40 },
          { low: 10, high: 25 },
        ],
      },
      variation: { value: 90, interval: { low: 85, high: 100 } },
      growth: { slot: 'B', by: 25, interval: { low: 10, high: 35 } },
    })
  })

  test('has nothing without a sum, or with one that is too small', () => {
    const nothing = { leftOut: 9, first: null, second: null, variation: null, growth: null }
    expect(card([])).toMatchObject(nothing)
    expect(card([sum({ sessions: 4 })])).toMatchObject(nothing)
    expect(card([sum({ votes: [[25, 24, 0, 0]] })])).toMatchObject(nothing)
  })

  test('is told by the sessions with two votes, where there are enough of both kinds', () => {
    const one = sum({ sessions: 7, votes: [[80, 0, 0, 0]] })
    expect(card([one, sum()], 13)).toMatchObject({ leftOut: 7, second: { spread: { kind: 'shares' } } })
    expect(card([one], 13)).toMatchObject({ leftOut: 6, second: null, growth: null })
  })

  test('has no share, interval or growth of an option that is held back', () => {
    const told = card([
      sum({
        votes: [
          [60, 40, 3, 0],
          [40, 60, 3, 0],
        ],
        keptBack: ['B', 'C'],
      }),
    ])
    expect(told.first).toMatchObject({
      spread: { shares: [60, null, null] },
      intervals: [{ low: 50, high: 65 }, null, null],
    })
    expect(told.growth).toMatchObject({ slot: 'A', by: -20 })
    expect(card([sum({ votes: [[60, 0, 3, 0]], keptBack: ['A', 'C'] })])).toMatchObject({
      first: { spread: { kind: 'word', word: 'agreed' }, intervals: [] },
      variation: null,
    })
  })

  test('tells options that are held back by no measure: exchanged, all the same is published, also before it is rounded', () => {
    const rules = { across: acrossRules, publishing: { ...publishingRules, roundShares: false, roundPeople: false } }
    const told = (first: number[], second: number[]) =>
      publishCard(aCard('een'), { played: 9, votes: [sum({ votes: [first, second], keptBack: ['B', 'C'] })] }, rules)
    expect(told([60, 40, 3, 0], [40, 60, 3, 0])).toEqual(told([60, 3, 40, 0], [40, 3, 60, 0]))
  })

  test('has a column for what was written only where somebody wrote something', () => {
    const told = card([
      sum({
        votes: [
          [60, 40, 20, 0],
          [40, 70, 10, 8],
        ],
      }),
    ])
    expect(told.first?.spread).toMatchObject({ slots: ['A', 'B', 'C', '*'], shares: [50, 35, 15, 0] })
  })
})

const sums: YearSums = {
  year: 2026,
  months: [
    { month: 1, programme: 'team', sessions: 2, participants: 31, present: 20, presentIn: 1 },
    { month: 1, programme: 'ambtseed', sessions: 1, participants: 22, present: 0, presentIn: 0 },
    { month: 11, programme: 'team', sessions: 4, participants: 66, present: 0, presentIn: 0 },
  ],
  topics: [
    { topic: 'geschenken', played: 3 },
    { topic: 'draaideur', played: 8 },
  ],
  cards: [
    {
      deck: 'dek',
      version: 'v1',
      card: 'twee',
      played: 7,
      votes: [
        sum({
          votes: [
            [100, 20, 0, 0],
            [20, 100, 0, 0],
          ],
        }),
      ],
    },
    { deck: 'dek', version: 'v1', card: 'een', played: 8, votes: [sum()] },
    { deck: 'dek', version: 'v2', card: 'een', played: 2, votes: [] },
  ],
}
const faces = (version: string, ...cards: string[]) => ({
  id: 'dek',
  version,
  title: 'Dek',
  cards: cards.map((id) => aCard(id)),
})
const year = publishYear(sums, [faces('v2', 'een'), faces('v1', 'een', 'twee', 'drie')])

describe('a year', () => {
  test('is what its schema says', () => {
    expect(publishedYear.parse(year)).toEqual(year)
  })

  test('has sessions and participations, by programme and by month', () => {
    expect(year).toMatchObject({ sessions: 7, participants: 119, present: 20, presentIn: 1 })
    expect(year.programmes).toEqual([
      { programme: 'ambtseed', sessions: 1, participants: 22 },
      { programme: 'team', sessions: 6, participants: 97 },
      { programme: 'anders', sessions: 0, participants: 0 },
    ])
    expect(year.months).toHaveLength(12)
    expect(year.months[0]).toEqual({ month: 1, sessions: 3, participants: 53 })
    expect(year.months[5]).toEqual({ month: 6, sessions: 0, participants: 0 })
  })

  test('has the topics, most played first', () => {
    expect(year.topics.map(({ topic }) => topic)).toEqual(['draaideur', 'geschenken'])
  })

  test('keeps the versions of a deck apart, with the cards that were played in the order of the deck', () => {
    expect(year.decks.map(({ version, cards }) => [version, cards.map(({ card }) => card)])).toEqual([
      ['v1', ['een', 'twee']],
      ['v2', ['een']],
    ])
  })

  test('says which card divided most and which moved most, of those that are told', () => {
    const [one, two] = year.decks
    expect([one?.divided, one?.moved]).toEqual([
      ['een', 'twee'],
      ['twee', 'een'],
    ])
    expect([two?.divided, two?.moved]).toEqual([[], []])
  })

  test('in which nothing was played is empty, and says nothing about people present', () => {
    const empty = publishYear({ year: 2025, months: [], topics: [], cards: [] }, [])
    expect(empty).toMatchObject({ sessions: 0, participants: 0, present: null, topics: [], decks: [] })
  })
})
