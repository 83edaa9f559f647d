/** What an author sees beforehand is played by the rules themselves. */
import { expect, test } from 'vitest'
import { emptyCard } from '../../shared/draft-forms.ts'
import { formats } from '../../shared/format.ts'
import { previewOf } from '../../shared/preview-session.ts'
import { shownCard } from '../../shared/shown-card.ts'
import { aDraftCard, shipped } from '../support/drafts.ts'

const words = { name: 'Voorbeeld', argument: 'Omdat het eerlijk is.', reason: 'Dit past bij ons.' }
const card = shownCard(aDraftCard('kaart'), shipped.codes)
const phases = ['lobby', ...formats.deep, 'closing'] as const

test.each(phases)('%s comes up, with what belongs to it', (phase) => {
  const view = previewOf(card, phase, words).view
  expect(view.progress.phase).toBe(phase)
  expect(view.about.rehearsal).toBe(false)
  expect(view.references !== null).toBe(['reference', 'action'].includes(phase))
})

test('people voted, argued and chose', () => {
  expect(previewOf(card, 'spread', words).view.shown.first?.kind).toBe('counts')
  expect(previewOf(card, 'counter', words).view.arguments.length).toBeGreaterThan(1)
  expect(previewOf(card, 'reference', words).view.choices).toHaveLength(2)
})

test('the one whose phone is shown has still to act, and has chosen what came before', () => {
  const voting = previewOf(card, 'voting', words)
  expect([voting.own.hasVoted, voting.view.counters.ballots, voting.votes]).toEqual([false, 10, {}])
  const reference = previewOf(card, 'reference', words)
  expect(reference.votes).toEqual({ first: 'B', second: 'B' })
  expect(reference.own.takesPart).toBe(true)
  const decision = previewOf(card, 'decision', words)
  expect([decision.team.number, decision.team.choice]).toEqual([decision.own.team, null])
})

test('the facilitator has the next step, what fits the vote, and the notes of the card', () => {
  const { console } = previewOf(card, 'spread', words)
  expect(console).toMatchObject({ next: 'discussion', notes: card.notes, questions: card.prompts })
  expect(console.prompts.length).toBeGreaterThan(0)
  expect(previewOf(card, 'shift', words).view.shown.shift).toMatchObject({ word: 'some' })
})

test('a card with nothing on it yet is shown too', () => {
  const empty = shownCard(emptyCard('leeg', ''), shipped.codes)
  for (const phase of phases) expect(previewOf(empty, phase, words).view.progress.phase).toBe(phase)
})
