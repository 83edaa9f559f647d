/** The advisory clock. */
import { expect, test, vi } from 'vitest'
import { markPassed, timeLeft } from '../../client/timer.tsx'

test('the time left follows the clock of the server', () => {
  vi.useFakeTimers({ now: 1_000_000 })
  expect(timeLeft({ endsAt: 1_060_000, left: 0 }, 0)).toBe(60_000)
  expect(timeLeft({ endsAt: 1_060_000, left: 0 }, 20_000)).toBe(40_000)
  expect(timeLeft({ endsAt: 990_000, left: 0 }, 0)).toBe(0)
})

test('a clock that stands still keeps what was left', () => {
  expect(timeLeft({ endsAt: null, left: 12_000 }, 99_999)).toBe(12_000)
})

test('only 60, 30 and 0 seconds are spoken, each once', () => {
  const spoken: number[] = []
  for (let before = 90; before > 0; before--) {
    const mark = markPassed(before, before - 1)
    if (mark !== null) spoken.push(mark)
  }
  expect(spoken).toEqual([60, 30, 0])
  expect(markPassed(60, 60)).toBeNull()
})
