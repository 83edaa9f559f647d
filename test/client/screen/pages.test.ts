import { expect, test } from 'vitest'
import { secondsPerPage, turned } from '../../../client/screen/pages.ts'

test('after the last page comes the first, and before the first the last', () => {
  expect(turned(0, 3, 1)).toBe(1)
  expect(turned(2, 3, 1)).toBe(0)
  expect(turned(0, 3, -1)).toBe(2)
})

test('a page stays as long as a room needs to read it, never short, never for ever', () => {
  expect(secondsPerPage(900, 2)).toBe(33)
  expect(secondsPerPage(100, 2)).toBe(15)
  expect(secondsPerPage(9000, 2)).toBe(60)
})
