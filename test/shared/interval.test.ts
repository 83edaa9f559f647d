/** Intervals against values from the literature, and against counting every outcome. */
import { describe, expect, test } from 'vitest'
import { alikeVariance, growthInterval, variationInterval } from '../../shared/interval.ts'

describe('the interval of what a share grew by', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
  test.each([
    [
      [56, 70],
      [48, 80],
      [0.0524, 0.3339],
    ],
    [
      [9, 10],
      [3, 10],
      [0.1705, 0.809],
    ],
    [
      [10, 10],
      [0, 20],
      [0.6791, 1],
    ],
    [
      [10, 10],
      [0, 10],
      [0.6075, 1],
    ],
  ] as const)('%j less %j', ([after, ofAfter], [before, of], [low, high]) => {
    const found = growthInterval({ count: before, of }, { count: after, of: ofAfter })
    expect(found?.low).toBeCloseTo(low, 4)
    expect(found?.high).toBeCloseTo(high, 4)
  })

  test('is null without ballots', () => {
    expect(growthInterval({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull()
  })
})

/** Every way in which `of` ballots fall over the chances, with its probability. */
function outcomes(of: number, chances: readonly number[]): { counts: number[]; chance: number }[] {
  let found = [{ counts: chances.map(() => 0), chance: 1 }]
  for (let ballot = 0; ballot < of; ballot++)
    found = found.flatMap(({ counts, chance }) =>
      chances.map((one, at) => ({ counts: counts.with(at, (counts[at] ?? 0) + 1), chance: chance * one })),
    )
  return found
}

describe('the interval of the variation', () => {
  test.each([
    [5, [0.5, 0.5]],
    [6, [0.7, 0.2, 0.1]],
    [7, [1 / 3, 1 / 3, 1 / 3]],
    [4, [1, 0]],
  ])('has the variance of the share of pairs that are alike, of %d ballots', (of, chances) => {
    const all = outcomes(of, chances).map(({ counts, chance }) => {
      const alike = counts.reduce((sum, count) => sum + count * (count - 1), 0) / (of * (of - 1))
      return { alike, chance }
    })
    const mean = all.reduce((sum, { alike, chance }) => sum + alike * chance, 0)
    const variance = all.reduce((sum, { alike, chance }) => sum + (alike - mean) ** 2 * chance, 0)
    expect(mean).toBeCloseTo(
      chances.reduce((sum, chance) => sum + chance ** 2, 0),
      9,
    )
    expect(alikeVariance(chances, of)).toBeCloseTo(variance, 9)
  })

  test('lies around the value, within 0 and 1, and is narrower with more ballots', () => {
    const [few, many] = [variationInterval([12, 5, 3]), variationInterval([120, 50, 30])]
    expect(few?.low).toBeLessThan(many?.low ?? 0)
    expect(few?.high).toBeGreaterThan(many?.high ?? 1)
    expect(variationInterval([10, 10])?.high).toBe(1)
    expect(variationInterval([20, 0])).toEqual({ low: 0, high: 0 })
  })

  test('is null under two ballots', () => {
    expect([variationInterval([1, 0]), variationInterval([0, 0])]).toEqual([null, null])
  })
})
