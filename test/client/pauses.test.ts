import { expect, test } from 'vitest'
import { pauseBefore } from '../../client/pauses.ts'

test('the pauses grow, and are never so long that somebody is not back within five seconds of the server (E2)', () => {
  const longest = Array.from({ length: 40 }, (_, attempt) => pauseBefore(attempt, 1))
  expect(longest.slice(0, 4)).toEqual([300, 600, 1200, 2000])
  expect(Math.max(...longest)).toBe(2000)
})

test('a room that lost its server at once does not come back at once', () => {
  expect(pauseBefore(6, 1) - pauseBefore(6, 0)).toBe(1000)
})
