/** Tabs with the keyboard. */
import { expect, test } from 'vitest'
import { nextTab } from '../../../client/parts/tabs.tsx'

const ids = ['a', 'b', 'c']

test('arrows go round, Home and End go to the ends', () => {
  expect(nextTab('ArrowRight', ids, 'a')).toBe('b')
  expect(nextTab('ArrowRight', ids, 'c')).toBe('a')
  expect(nextTab('ArrowLeft', ids, 'a')).toBe('c')
  expect(nextTab('Home', ids, 'c')).toBe('a')
  expect(nextTab('End', ids, 'a')).toBe('c')
})

test('other keys are left alone', () => {
  expect(nextTab('x', ids, 'a')).toBeNull()
})
