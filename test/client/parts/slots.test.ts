/** Columns of a spread that are not the card's options. */
import { expect, test } from 'vitest'
import { bothSlots, countIn, facesOf } from '../../../client/parts/slots.ts'

const options = [
  { id: 'A', text: 'eerste' },
  { id: 'B', text: 'tweede' },
  { id: 'C', text: 'gemaakt' },
] as const

test('a column has the words of its option, and "anders" its own', () => {
  expect(facesOf(['A', '*'], options, 'anders')).toEqual([
    { id: 'A', text: 'eerste' },
    { id: '*', text: 'anders' },
  ])
})

test('two votes side by side have the columns of both, with "anders" last', () => {
  expect(bothSlots(['A', 'B', '*'], ['A', 'B', 'C'])).toEqual(['A', 'B', 'C', '*'])
  expect(bothSlots(['A', 'B'], ['A', 'B', '*'])).toEqual(['A', 'B', '*'])
})

test('a count is found by its column; a vote without that column has none', () => {
  const first = { slots: ['A', 'B', '*'], counts: [2, 0, 3] } as const
  expect([countIn(first, 'B'), countIn(first, '*'), countIn(first, 'C')]).toEqual([0, 3, null])
})
