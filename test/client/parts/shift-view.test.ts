/** The shift from option to option, in words. */
import { expect, test } from 'vitest'
import { movesIn } from '../../../client/parts/shift-view.tsx'

test('moves come largest first, by the columns of the matrix, and who stayed is no move', () => {
  const matrix = [
    [9, 1, 4],
    [0, 8, 0],
    [2, 0, 3],
  ]
  expect(movesIn(matrix, ['A', 'C', '*'])).toEqual([
    { count: 4, from: 'A', to: '*' },
    { count: 2, from: '*', to: 'A' },
    { count: 1, from: 'A', to: 'C' },
  ])
})
