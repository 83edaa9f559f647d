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
  const view = previewOf(card, phase, words)
  expect(view.progress.phase).toBe(phase)
  expect(view.about.rehearsal).toBe(true)
  expect(view.references !== null).toBe(['reference', 'action'].includes(phase))
})

test('people voted, argued and chose', () => {
  expect(previewOf(card, 'spread', words).shown.first?.kind).toBe('counts')
  expect(previewOf(card, 'counter', words).arguments.length).toBeGreaterThan(1)
  expect(previewOf(card, 'reference', words).choices).toHaveLength(2)
})

test('a card with nothing on it yet is shown too', () => {
  const empty = shownCard(emptyCard('leeg', ''), shipped.codes)
  for (const phase of phases) expect(previewOf(empty, phase, words).progress.phase).toBe(phase)
})
