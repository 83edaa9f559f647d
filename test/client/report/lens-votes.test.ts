import { expect, test } from 'vitest'
import { type LensVote, segmentsOf } from '../../../client/report/lens-votes.ts'

const vote = (shares: Partial<LensVote['shares']>): LensVote => ({
  vote: 'first',
  shares: { inLine: 'none', grey: 'none', contrary: 'none', silent: 'none', ...shares },
})

test('a bar has a piece per standing that has votes, one after the other', () => {
  expect(segmentsOf(vote({ inLine: 40, grey: 0, contrary: 35 }))).toEqual([
    { standing: 'inLine', from: 0, width: 40, percent: 40 },
    { standing: 'contrary', from: 40, width: 35, percent: 35 },
  ])
})

test('what is kept back stays empty', () => {
  expect(segmentsOf(vote({ inLine: null, grey: 25 }))).toEqual([{ standing: 'grey', from: 0, width: 25, percent: 25 }])
})

test('shares that are rounded past 100 stay within the bar', () => {
  const pieces = segmentsOf(vote({ inLine: 35, grey: 35, contrary: 35 }))
  expect(pieces.map(({ percent }) => percent)).toEqual([35, 35, 35])
  expect((pieces.at(-1)?.from ?? 0) + (pieces.at(-1)?.width ?? 0)).toBeCloseTo(100, 6)
})
