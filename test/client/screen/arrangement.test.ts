import { expect, test } from 'vitest'
import { arrangementOf } from '../../../client/screen/arrangement.ts'
import { publicView } from '../../../shared/public-view.ts'
import { aCard, aSession, Play } from '../../support/builders.ts'

const at = (phase: string, options = 4) =>
  publicView(new Play(aSession({ cards: [aCard('kaart', options)] })).seat(8).advanceTo(phase).session)

test('without a table every phase shows its facts', () => {
  for (const phase of ['reading', 'voting', 'spread', 'reference'])
    expect(arrangementOf(at(phase), false, 'wide'), phase).toBe('alone')
})

test('the table tells most phases, and stands beside what it cannot tell', () => {
  expect(arrangementOf(at('spread'), true, 'wide')).toBe('unseen')
  expect(arrangementOf(at('reference'), true, 'wide')).toBe('beside')
  expect(arrangementOf(at('action'), true, 'wide')).toBe('beside')
})

test('on a laptop the table stands beside what it cannot tell, but for the story at the end', () => {
  expect(arrangementOf(at('reference'), true, 'broad')).toBe('beside')
  expect(arrangementOf(at('action'), true, 'broad')).toBe('beside')
  expect(
    arrangementOf({ ...at('action'), progress: { ...at('action').progress, phase: 'closing' } }, true, 'broad'),
  ).toBe('alone')
})

test('reasons get the whole width on a narrow screen, or with many options', () => {
  expect(arrangementOf(at('reference'), true, 'square')).toBe('alone')
  expect(arrangementOf(at('reference', 6), true, 'wide')).toBe('alone')
})

test('what people wrote stands beside the spread of its own vote', () => {
  const play = new Play(aSession({ cards: [aCard('kaart', 3)] })).seat(9).advanceTo('voting').vote('AAABB****')
  const spread = publicView(play.advanceTo('spread').session)
  expect(arrangementOf(spread, true, 'wide')).toBe('beside')
  expect(arrangementOf(spread, true, 'square')).toBe('alone')
  play.advanceTo('revote').vote('AAABBCCCC').advanceTo('shift')
  expect(arrangementOf(publicView(play.session), true, 'wide')).toBe('unseen')
})

test('a small window has room for the facts alone', () => {
  for (const phase of ['lobby', 'reading', 'voting', 'spread'])
    expect(arrangementOf(at(phase), true, 'small'), phase).toBe('alone')
})

test('what the table cannot show whole of a talk stands beside it, and a long talk has the room to itself', () => {
  const talk = (...texts: readonly string[]) => ({
    ...at('discussion'),
    arguments: texts.map((text, number) => ({ id: `a${number}`, option: 'A' as const, text, support: 0 })),
  })
  const [brief, long] = ['Dit is eerlijk.', 'Een lang argument. '.repeat(10)]
  expect(arrangementOf(talk(brief, brief, brief), true, 'wide')).toBe('unseen')
  expect(arrangementOf(talk(brief, brief, brief, brief), true, 'wide')).toBe('beside')
  expect(arrangementOf(talk(long), true, 'wide')).toBe('beside')
  expect(arrangementOf(talk(long), true, 'square')).toBe('alone')
  expect(arrangementOf(talk(long, long, long, long, long), true, 'wide')).toBe('alone')
})

test('a shift of which one spread is in counts and the other in words is told beside the table', () => {
  const view = publicView(new Play(aSession()).seat(8).advanceTo('voting').vote('AAABBBCC').advanceTo('shift').session)
  const half = { ...view, shown: { ...view.shown, second: { kind: 'words' } as const } }
  expect(arrangementOf(half, true, 'wide')).toBe('beside')
  expect(arrangementOf(half, true, 'upright')).toBe('alone')
})
