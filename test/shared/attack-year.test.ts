/**
 * What somebody can work out who keeps the year page of every day, beside the reports of all sessions, or the sessions that they led themselves:
 * never a sum over fewer than five sessions or fifty ballots, and never one to four ballots.
 */
import { describe, expect, test } from 'vitest'
import { type AcrossRules, acrossRules } from '../../shared/publishing-rules.ts'
import { live, yearBreaches, yearFindings } from '../support/attack-year.ts'
import { someYears } from '../support/attack-years.ts'

const years = someYears(80)

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
