/**
 * What somebody can work out who keeps the year page of every day, beside the reports of all sessions, or the sessions that they led themselves:
 * never a sum over fewer than five sessions or fifty ballots, and never one to four ballots.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AcrossRules, acrossRules } from '../../shared/publishing-rules.ts'
import { somePlays } from '../support/attack-people.ts'
import { type AttackedSession, live, yearBreaches, yearFindings } from '../support/attack-year.ts'

const plays = somePlays(600)
const small = plays.filter(({ people }) => people.length < 9)
const chosen = { count: 80, seed: 20261122 }

/** Years of random sessions, with one facilitator who is not known by name, or with two to four that are. */
const year: fc.Arbitrary<AttackedSession[]> = fc
  .record({
    groups: fc.constantFrom(plays, plays, plays, small),
    sessions: fc.array(fc.nat(), { minLength: 10, maxLength: 120, size: 'max' }),
    owners: fc.constantFrom<readonly (string | null)[]>(
      [null],
      ['anna'],
      ['anna', 'bert'],
      ['anna', 'anna', 'anna', 'bert', 'cas'],
    ),
    turns: fc.array(fc.nat(99), { minLength: 120, maxLength: 120 }),
  })
  .map(({ groups, sessions, owners, turns }) =>
    sessions.map((at, nth) => {
      const play = groups[at % groups.length]
      if (!play) throw new Error('there is no such play')
      return { play, owner: owners[(turns[nth] ?? 0) % owners.length] ?? null }
    }),
  )
const years = fc.sample(year, { numRuns: chosen.count, seed: chosen.seed })

describe('the year page, day after day', () => {
  test('tells no few sessions, no few ballots and no small group, whatever else a reader knows', () => {
    expect(years.flatMap((one) => [...yearFindings(one)])).toEqual([])
  })

  test('has sums to work with: that grow, that hold options back, of one vote and of two, led by several', () => {
    const lived = years.map((one) => ({
      ...live(one, acrossRules),
      owners: new Set(one.map(({ owner }) => owner)).size,
    }))
    const rows = lived.flatMap(({ rows, owners }) => rows.map((days, at) => ({ days, votes: at + 1, owners })))
    const several = rows.filter(({ days }) => days.length > 1)
    const spread = ({ days }: (typeof rows)[number]) => days.at(-1)?.card.first?.spread
    const heldBack = several.filter((row) => {
      const last = spread(row)
      return last?.kind === 'shares' && last.shares.includes(null)
    })
    expect([1, 2].map((votes) => several.filter((row) => row.votes === votes).length > 10)).toEqual([true, true])
    expect(several.filter(({ owners }) => owners > 1).length).toBeGreaterThan(10)
    expect(heldBack.length).toBeGreaterThan(10)
  })

  const needed = {
    sessions: yearBreaches.fewSessions,
    ballots: yearBreaches.fewBallots,
    together: yearBreaches.difference,
    ownSessions: yearBreaches.ownSessions,
    reports: yearBreaches.reports,
    parts: yearBreaches.smallCell,
    steady: yearBreaches.smallCell,
  } satisfies Record<keyof AcrossRules, string>

  test.each(Object.entries(needed))('without the rule %s there is %s', (rule, breach) => {
    const rules: AcrossRules = { ...acrossRules, [rule]: false }
    expect(years.some((one) => yearFindings(one, rules).has(breach))).toBe(true)
  })

  test('without the rule reports, a small group of one session can be worked out', () => {
    const rules: AcrossRules = { ...acrossRules, reports: false }
    expect(years.some((one) => yearFindings(one, rules).has(yearBreaches.reportCell))).toBe(true)
  })
})
