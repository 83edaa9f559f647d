/**
 * What somebody can work out from a report that is published after the session, who has guessed every number behind what is
 * rounded: never the tally of fewer than five ballots.
 */
import { describe, expect, test } from 'vitest'
import { publishedReport } from '../../shared/published-schema.ts'
import { type PublishingRules, publishingRules } from '../../shared/publishing-rules.ts'
import { type Person, type Play, somePlays } from '../support/attack-people.ts'
import { publishedBreaches, publishedOf, readerFindings } from '../support/attack-published.ts'

const plays = somePlays(2000)

type Flow = readonly [first: Person['first'], second: Person['second'], count: number]

/** So many people for each pair of choices; nobody plays a twist. */
const crowd = (...flows: readonly Flow[]): Play => ({
  people: flows.flatMap(([first, second, count]) =>
    Array.from({ length: count }, () => ({ first, second, twist: null })),
  ),
  setting: { minimum: 5, options: ['A', 'B', 'C'], made: null, second: true, twist: false },
})

describe('the published report', () => {
  test('tells no group of fewer than five, and no number that is not rounded', () => {
    expect(plays.flatMap((play) => [...readerFindings(play)])).toEqual([])
  })

  test('has shares to work with: whole spreads, and spreads with options kept back', () => {
    const spreads = plays.flatMap((play) => publishedOf(play).rounds.flatMap(({ first, second }) => [first, second]))
    const shares = spreads.filter((spread) => spread?.kind === 'shares')
    expect(shares.filter((spread) => !spread.shares.includes(null)).length).toBeGreaterThan(100)
    expect(shares.filter((spread) => spread.shares.includes(null)).length).toBeGreaterThan(100)
  })

  test('has matrices to work with: of people who stayed, and of a crowd of which many went', () => {
    const matrices = plays.flatMap((play) => publishedOf(play).rounds.flatMap(({ measures }) => measures.matrix ?? []))
    expect(matrices.length).toBeGreaterThan(10)
    const went = crowd(['A', 'A', 20], ['A', 'B', 12], ['B', 'B', 10], ['C', 'C', 8])
    expect(publishedOf(went).rounds[0]?.measures).toMatchObject({
      gross: 25,
      pairs: 50,
      leftOut: 0,
      matrix: {
        slots: ['A', 'B', 'C'],
        shares: [
          [40, 25, 0],
          [0, 20, 0],
          [0, 0, 15],
        ],
      },
    })
    expect([...readerFindings(went)]).toEqual([])
  })

  test.each([
    ['one to four went one way', publishedBreaches.smallFlow, [['A', 'B', 3]]],
    [
      'one to four of an option are in the first vote only',
      publishedBreaches.leftOver,
      [
        ['A', null, 3],
        ['B', null, 3],
        ['C', null, 3],
      ],
    ],
    [
      'one to four of an option came for the second vote',
      publishedBreaches.leftOver,
      [
        [null, 'A', 3],
        [null, 'B', 3],
        [null, 'C', 3],
      ],
    ],
  ] as const)('where %s there is no matrix, and with one a reader would find it', (_, breach, few) => {
    const play = crowd(['A', 'A', 20], ['B', 'B', 10], ['C', 'C', 8], ...few)
    expect(publishedOf(play).rounds[0]?.measures.matrix).toBeNull()
    expect(readerFindings(play, { ...publishingRules, wholeMatrix: false })).toContain(breach)
  })

  test('is what its schema says', () => {
    for (const play of plays.slice(0, 200)) publishedReport.parse(publishedOf(play))
  })

  const needed = {
    smallCells: publishedBreaches.smallCell,
    complement: publishedBreaches.workedOut,
    sameOptions: publishedBreaches.toldApart,
    comparable: publishedBreaches.toldApart,
    standings: publishedBreaches.standing,
    order: publishedBreaches.toldApart,
    fewMoves: publishedBreaches.fewMoves,
    wholeMatrix: publishedBreaches.smallFlow,
    roundShares: publishedBreaches.exactShare,
    roundPeople: publishedBreaches.exactPeople,
  } satisfies Record<keyof PublishingRules, string>

  test.each(Object.entries(needed))('without the rule %s there is %s', (rule, breach) => {
    const rules: PublishingRules = { ...publishingRules, [rule]: false }
    expect(plays.some((play) => readerFindings(play, rules).has(breach))).toBe(true)
  })

  test('tells who was in the room nothing new: people whose votes showed the same are published the same', () => {
    for (const play of plays.slice(0, 300))
      expect(publishedOf({ ...play, people: play.people.toReversed() })).toEqual(publishedOf(play))
  })
})
