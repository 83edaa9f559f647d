/** What a participant is told to expect. */
import { expect, test } from 'vitest'
import { upcoming } from '../../client/upcoming.ts'
import { formats, twistPhases } from '../../shared/format.ts'
import type { Phase } from '../../shared/phase.ts'
import type { PublicView } from '../../shared/view.ts'

const at = (phase: Phase, card: number) =>
  upcoming({ about: { phases: formats.workshop, cards: 2 }, progress: { phase, card } } as unknown as PublicView)

test('the lobby leads to the first phase of the format', () => {
  expect(at('lobby', -1)).toBe('reading')
})

test('the last phase of a card leads to the next card, and of the last card to the closing', () => {
  expect(at('action', 0)).toBe('nextCard')
  expect(at('action', 1)).toBe('closing')
})

test('after a twist the card goes on', () => {
  const progress = { phase: 'spread', card: 0, twist: true }
  expect(upcoming({ about: { phases: twistPhases, cards: 2 }, progress } as unknown as PublicView)).toBe('cardAgain')
})

test('every other phase leads to the one after it', () => {
  expect(at('voting', 0)).toBe('spread')
  expect(at('revote', 1)).toBe('shift')
  expect(at('closing', 1)).toBeNull()
})
