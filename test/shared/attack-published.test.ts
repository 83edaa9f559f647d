/**
 * What somebody can work out from a report that is published after the session, who has guessed every number behind what is
 * rounded: never the tally of fewer than five ballots.
 */
import { describe, expect, test } from 'vitest'
import { publishedReport } from '../../shared/published-schema.ts'
import { type PublishingRules, publishingRules } from '../../shared/publishing-rules.ts'
import { somePlays } from '../support/attack-people.ts'
import { publishedBreaches, publishedOf, readerFindings } from '../support/attack-published.ts'

const plays = somePlays(2000)

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
