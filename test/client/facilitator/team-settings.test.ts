import { expect, test } from 'vitest'
import { mergedCount } from '../../../client/facilitator/team-settings.tsx'

test('merging leaves no team under three seats', () => {
  expect(mergedCount(11)).toBe(3)
  expect(mergedCount(6)).toBe(2)
  expect(mergedCount(5)).toBe(1)
  expect(mergedCount(0)).toBe(1)
})
