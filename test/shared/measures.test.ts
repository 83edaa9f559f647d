/** The measures of the report page against reference values. */
import { expect, test } from 'vitest'
import { agreement } from '../../shared/agreement.ts'
import { chiSquareTail } from '../../shared/chi-square.ts'
import { wilsonInterval } from '../../shared/interval.ts'
import { grossChange } from '../../shared/shift.ts'
import { exactMcNemar, shiftTest, stuartMaxwell } from '../../shared/shift-test.ts'
import { polarisation, qualitativeVariation } from '../../shared/statistics.ts'
import vectors from './statistics-vectors.json' with { type: 'json' }

test.each(vectors.iqv)('the variation of $counts is $iqv', ({ counts, iqv }) => {
  expect(qualitativeVariation(counts)).toBeCloseTo(iqv, 6)
})

test.each(vectors.reynalQuerol)('the polarisation of $counts is $reynalQuerol', ({ counts, reynalQuerol }) => {
  expect(polarisation(counts)).toBeCloseTo(reynalQuerol, 6)
})

test.each(vectors.agreement)('the agreement of $counts is $A', ({ counts, A }) => {
  expect(agreement(counts)).toBeCloseTo(A, 6)
})

test.each(vectors.gross)('gross change is $grossChange', ({ table, grossChange: expected }) => {
  expect(grossChange({ matrix: table, pairs: table.flat().reduce((a, b) => a + b, 0) })).toBeCloseTo(expected, 6)
})

test.each(vectors.stuartMaxwell)('Stuart-Maxwell is $stuartMaxwell', ({ table, stuartMaxwell: expected, df, p }) => {
  const tested = stuartMaxwell(table)
  expect(tested?.statistic).toBeCloseTo(expected, 6)
  expect(tested?.freedom).toBe(df)
  if (p !== null) expect(tested?.p).toBeCloseTo(p, 6)
})

test.each(vectors.mcnemarExact)('exact McNemar of $b and $c is $p', ({ b, c, p }) => {
  expect(exactMcNemar(b, c)).toBeCloseTo(p, 6)
})

test.each(vectors.wilson95)('the interval of $x in $n is $lo to $hi', ({ x, n, lo, hi }) => {
  expect(wilsonInterval(x, n)?.low).toBeCloseTo(lo, 6)
  expect(wilsonInterval(x, n)?.high).toBeCloseTo(hi, 6)
})

test.each([
  [3.841459, 1, 0.05],
  [6.634897, 1, 0.01],
  [0.1, 1, 0.75183],
  [5.991465, 2, 0.05],
  [11.070498, 5, 0.05],
  [12.591587, 6, 0.05],
])('chi-square above %f with %i degrees of freedom has probability %f', (value, freedom, p) => {
  expect(chiSquareTail(value, freedom)).toBeCloseTo(p, 6)
})

test('every measure is null without ballots', () => {
  const nothing = [0, 0, 0]
  expect([qualitativeVariation(nothing), polarisation(nothing), agreement(nothing), wilsonInterval(0, 0)]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect([
    grossChange({ matrix: [[0]], pairs: 0 }),
    stuartMaxwell([
      [0, 0],
      [0, 0],
    ]),
  ]).toEqual([null, null])
})

test('a shift is tested from ten changes on, exactly under 25, and without options that nobody chose', () => {
  expect(
    shiftTest([
      [10, 5],
      [4, 10],
    ]),
  ).toBeNull()
  expect(
    shiftTest([
      [10, 2],
      [8, 10],
    ]),
  ).toBeCloseTo(0.109375, 6)
  expect(
    shiftTest([
      [10, 0, 2],
      [0, 0, 0],
      [8, 0, 10],
    ]),
  ).toBeCloseTo(0.109375, 6)
  const [large] = vectors.stuartMaxwell
  expect(shiftTest(large?.table ?? [])).toBeCloseTo(large?.p ?? 0, 6)
})
