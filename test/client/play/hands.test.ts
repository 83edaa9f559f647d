/** One device, several people. */
import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { type Hands, wipeAtTurns } from '../../../client/play/hands.ts'
import { newSeat } from '../../../client/play/own-seats.ts'
import type { Phase } from '../../../shared/phase.ts'
import type { PublicView } from '../../../shared/view.ts'

const at = (phase: Phase, round = 1): PublicView => ({ progress: { phase, round, closed: false } }) as never
const handsOf = (people: number): Hands => {
  const all = Array.from({ length: people }, (_, place) => newSeat('ABC234', '', place + 1))
  const own = all[0] ?? newSeat('ABC234', '')
  return { own, all, wiped: signal(false), passTo: () => undefined, add: () => undefined }
}

test('the screen of a shared device empties when a vote opens, and not when people may look along', () => {
  const hands = handsOf(2)
  const view = signal<PublicView | null>(null)
  wipeAtTurns(view, hands)
  view.value = at('reading')
  expect(hands.wiped.value).toBe(false)
  view.value = at('voting')
  expect(hands.wiped.value).toBe(true)
  hands.wiped.value = false
  view.value = at('voting')
  view.value = at('spread')
  expect(hands.wiped.value).toBe(false)
  view.value = at('revote')
  expect(hands.wiped.value).toBe(true)
})

test('who was just handed the device in a vote is not sent away again', () => {
  const hands = handsOf(2)
  wipeAtTurns(signal<PublicView | null>(at('voting')), hands)
  expect(hands.wiped.value).toBe(false)
})

test('a device of one person never empties', () => {
  const hands = handsOf(1)
  const view = signal<PublicView | null>(at('reading'))
  wipeAtTurns(view, hands)
  view.value = at('voting')
  expect(hands.wiped.value).toBe(false)
})
