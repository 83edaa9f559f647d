/** What is chosen and not sent yet. */
import { expect, test } from 'vitest'
import { BallotDraft } from '../../../client/play/ballot-draft.ts'

const sent = { sure: true, card: 'kaart' }

test('something written needs words before it can be sent', () => {
  const draft = new BallotDraft()
  expect(draft.chosen.value).toBeNull()
  draft.choose('*')
  expect(draft.lacksText).toBe(true)
  draft.text.value = ' ik vraag het eerst '
  expect(draft.lacksText).toBe(false)
  expect(draft.written).toBe('ik vraag het eerst')
})

test('an option tapped on the table takes the place of what was written', () => {
  const draft = new BallotDraft()
  draft.choose('*')
  draft.text.value = 'iets'
  draft.selected.value = 'B'
  expect(draft.chosen.value).toBe('B')
  expect(draft.written).toBe('')
})

test('a vote that goes on starts from what was sent, another from nothing', () => {
  const draft = new BallotDraft()
  const mine = { ...sent, choice: '*', written: 'iets' } as const
  draft.fill(mine)
  expect(draft.chosen.value).toBe('*')
  expect(draft.isSent(mine)).toBe(true)
  draft.text.value = 'iets anders'
  expect(draft.isSent(mine)).toBe(false)
  draft.fill({ ...sent, choice: '-' })
  expect(draft.chosen.value).toBeNull()
  draft.fill(null)
  expect([draft.chosen.value, draft.text.value]).toEqual([null, ''])
})
