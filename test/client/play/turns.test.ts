/** Whose turn it is on a device that passes from hand to hand. */
import { expect, test } from 'vitest'
import { nextPlace, turnOf } from '../../../client/play/turns.ts'

test('the device goes round, and starts again at the first place', () => {
  expect(nextPlace([1, 2, 3], 1)).toBe(2)
  expect(nextPlace([1, 2, 3], 3)).toBe(1)
})

test('in a vote everybody has one turn, whoever held the device when it opened', () => {
  expect(nextPlace([1, 2, 3], 2)).toBe(3)
  expect(nextPlace([1, 2, 3], 3, [2])).toBe(1)
  expect(nextPlace([1, 2, 3], 1, [2, 3])).toBeNull()
})

test('a place that went away leaves no hole', () => {
  expect(nextPlace([1, 3], 1)).toBe(3)
  expect(nextPlace([1], 1)).toBeNull()
})

test('votes, the pick and the notes are personal; the rest everybody may see', () => {
  const at = (phase: 'voting' | 'counter' | 'revote' | 'action' | 'spread' | 'discussion', closed = false) =>
    turnOf({ phase, round: 2, closed })
  expect([at('voting'), at('counter'), at('revote'), at('action')]).toEqual([
    '2 voting',
    '2 counter',
    '2 revote',
    '2 action',
  ])
  expect([at('spread'), at('discussion'), at('voting', true)]).toEqual([null, null, null])
})
