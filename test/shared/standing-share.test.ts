/** Which share of a vote went to each standing of a code, before and after: worked out by hand. */
import { describe, expect, test } from 'vitest'
import type { PlayedReference } from '../../shared/citation.ts'
import { type OptionId, type Slot, type Standing, standings } from '../../shared/option.ts'
import { hasStanding, standingShare } from '../../shared/standing-share.ts'

const code = (given: Partial<Record<OptionId, Standing>>): Pick<PlayedReference, 'verdicts'> => ({
  verdicts: Object.fromEntries(
    Object.entries(given).map(([option, standing]) => [option, { standing, reason: '', citations: [] }]),
  ) as PlayedReference['verdicts'],
})
const slots: readonly Slot[] = ['A', 'B', 'C', 'D', '*']
/** First vote: 21 ballots, of which 2 written. Second vote: 20 ballots, of which 1 written. */
const first = { slots, counts: [7, 4, 3, 5, 2] }
const second = { slots, counts: [2, 9, 1, 7, 1] }
const one = code({ A: 'inLine', B: 'grey', C: 'contrary', D: 'grey' })
const other = code({ A: 'silent', B: 'inLine', C: 'inLine', D: 'contrary' })

describe('of the ballots on options, what was written included', () => {
  test.each([
    // One code: A in line, B and D grey, C contrary.
    ['inLine', one, 7 / (7 + 4 + 3 + 5 + 2), 2 / (2 + 9 + 1 + 7 + 1)],
    ['grey', one, (4 + 5) / 21, (9 + 7) / 20],
    ['contrary', one, 3 / 21, 1 / 20],
    ['silent', one, 0 / 21, 0 / 20],
    // The other: B and C in line, D contrary, of A it says nothing.
    ['inLine', other, (4 + 3) / 21, (9 + 1) / 20],
    ['grey', other, 0, 0],
    ['contrary', other, 5 / 21, 7 / 20],
    ['silent', other, 7 / 21, 2 / 20],
  ] as const)('%s has its share before and after', (standing, reference, before, after) => {
    expect(standingShare(first, reference, standing)).toBeCloseTo(before, 6)
    expect(standingShare(second, reference, standing)).toBeCloseTo(after, 6)
  })

  test('in numbers: 9 of 21 is 0.428571 before, 16 of 20 is 0.8 after', () => {
    expect(standingShare(first, one, 'grey')).toBeCloseTo(0.428571, 6)
    expect(standingShare(second, one, 'grey')).toBeCloseTo(0.8, 6)
  })

  test('all standings together leave what was written', () => {
    for (const reference of [one, other]) {
      const all = standings.reduce((sum, standing) => sum + (standingShare(first, reference, standing) ?? 0), 0)
      expect(all).toBeCloseTo(19 / 21, 6)
    }
  })
})

test('without ballots there is no share, and what was written has no standing', () => {
  for (const standing of standings) {
    expect(standingShare({ slots, counts: [0, 0, 0, 0, 0] }, one, standing)).toBeNull()
    expect(hasStanding(one, '*', standing)).toBe(false)
  }
})
