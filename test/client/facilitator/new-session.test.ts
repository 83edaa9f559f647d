import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import {
  bodyOf,
  deckChoice,
  draftFor,
  lensesFor,
  minutesIn,
  rehearsalDraft,
  withCard,
  withLens,
} from '../../../client/facilitator/new-session.ts'
import { consoleAnswer } from '../../../server/console-answer.ts'
import { readContent } from '../../../server/content.ts'
import { scripts } from '../../../shared/script.ts'
import { type ConsoleAnswer, newSessionBody } from '../../../shared/wire.ts'

const cards = ['een', 'twee', 'drie'].map((id) => ({
  id,
  title: id,
  minutes: 20,
  why: '',
  codes: ['velsen', 'utrecht'],
}))
const deck = {
  id: 'dek',
  version: 'v1',
  title: 'Dek',
  about: '',
  programme: 'ambtseed',
  format: 'oath',
  minutes: 60,
  cards,
} as const
const lens = { code: 'velsen', organisation: 'Velsen', title: 'Code', year: null, read: '2026-11-22', warn: false }
const start: ConsoleAnswer = {
  decks: [deck],
  codes: [lens],
  sessions: [],
  addresses: ['http://192.0.2.2:2567'],
  lens: null,
  minimumGroup: 5,
}

const organisation = {
  organisation: 'Provincie Voorbeeld',
  lens: 'utrecht',
  help: [],
  retentionMonths: 12,
  minimumGroup: 5,
}

test('of a deck with more cards than one meeting holds, the first ones are ticked', () => {
  expect(deckChoice({ ...deck, minutes: 55 }).cards).toEqual(['een', 'twee'])
  expect(deckChoice({ ...deck, minutes: 10 }).cards).toEqual(['een'])
})

test('the form opens with the first deck, the cards that fit, and the usual minimum group', () => {
  const draft = draftFor(start)
  expect(draft).toMatchObject({ deck: 'dek', cards: ['een', 'twee'], lens: 'velsen', minimumGroup: 5 })
})

test('a session gets a code that all of its cards are compared with, or none', () => {
  const own = {
    ...deck,
    id: 'eigen',
    cards: cards.map((card, at) => ({ ...card, codes: at === 2 ? [] : ['utrecht'] })),
  }
  const both = { ...start, decks: [deck, own], codes: [lens, { ...lens, code: 'utrecht' }] }
  const draft = { ...draftFor(both), ...deckChoice(own) }
  expect(withLens(draft, both).lens).toBe('utrecht')
  expect(lensesFor({ deck: 'eigen', cards: ['een', 'drie'] }, both)).toEqual([])
  expect(bodyOf(withLens({ ...draft, name: 'Proef', cards: ['drie'] }, both))).toBe(null)
  expect(rehearsalDraft({ ...both, decks: [own] }, 'Proef')?.lens).toBe('utrecht')
})

test('the form opens with the code and the minimum group of the organisation', () => {
  const two = { ...start, codes: [lens, { ...lens, code: 'utrecht' }], minimumGroup: 7 }
  expect(draftFor({ ...two, lens: 'utrecht' })).toMatchObject({ lens: 'utrecht', minimumGroup: 7 })
  expect(draftFor({ ...two, lens: 'is er niet meer' })).toMatchObject({ lens: 'velsen' })
})

test('every shipped deck opens with what the script of its programme plays, in the minutes of that script (M16)', () => {
  const content = readContent(resolve(import.meta.dirname, '../../../content'))
  const { decks } = consoleAnswer(content, [], [], organisation)
  expect(decks.length).toBeGreaterThan(5)
  for (const shipped of decks) {
    const script = scripts[shipped.programme]
    const draft = { ...draftFor(start), ...deckChoice(shipped) }
    expect(script, shipped.id).not.toBeNull()
    expect({ format: draft.format, cards: draft.cards.length }, shipped.id).toEqual({
      format: script?.format,
      cards: script?.cards,
    })
    expect(minutesIn(draft), shipped.id).toBeGreaterThanOrEqual(script?.minutes.least ?? 0)
    expect(minutesIn(draft), shipped.id).toBeLessThanOrEqual(script?.minutes.most ?? 0)
  }
})

test('a format that the wire does not know becomes a workshop', () => {
  expect(deckChoice({ ...deck, format: 'toernooi' }).format).toBe('workshop')
  expect(deckChoice(deck).format).toBe('oath')
  expect(deckChoice({ ...deck, format: 'quick' }).format).toBe('quick')
})

test('cards stay in the order of the deck, whatever the order of ticking', () => {
  const all = { ...draftFor(start), cards: ['een', 'twee', 'drie'] }
  const without = withCard(all, deck, 'een', false)
  expect(without.cards).toEqual(['twee', 'drie'])
  expect(withCard(without, deck, 'een', true).cards).toEqual(['een', 'twee', 'drie'])
})

test('a session without a name or a card is not posted', () => {
  const draft = draftFor(start)
  expect(bodyOf(draft)).toBeNull()
  expect(bodyOf({ ...draft, name: 'Teamdag', cards: [] })).toBeNull()
})

test('what is posted is what the server accepts', () => {
  const body = bodyOf({ ...draftFor(start), name: ' Teamdag Wegen ' })
  expect(newSessionBody.parse(body)).toMatchObject({ name: 'Teamdag Wegen' })
})

test('only a format with a second vote can keep the spread for the shift', () => {
  const draft = { ...draftFor(start), name: 'Teamdag', spreadAt: 'atShift' as const }
  expect(bodyOf(draft)).toMatchObject({ spreadAt: 'atShift' })
  expect(bodyOf({ ...draft, format: 'quick' })).toMatchObject({ spreadAt: 'beforeTalk' })
})

test('a session opens at once and asks nobody to approve arguments, unless said otherwise', () => {
  expect(draftFor(start)).toMatchObject({ prepared: false, approveArguments: null })
})

test('a quick card takes less time than a workshop', () => {
  const draft = draftFor(start)
  expect(minutesIn(draft)).toBe(54)
  expect(minutesIn({ ...draft, format: 'quick' })).toBeLessThan(30)
  expect(minutesIn({ ...draft, format: 'deep' })).toBe(64)
})

test('a rehearsal is short, whole, and marked', () => {
  const long = { ...deck, id: 'lang', cards: [...cards, ...cards] }
  const draft = rehearsalDraft({ ...start, decks: [long, deck] }, 'Oefensessie')
  expect(draft).toMatchObject({ deck: 'dek', cards: ['een', 'twee'], format: 'workshop', rehearsal: true })
  expect(rehearsalDraft({ ...start, decks: [] }, 'Oefensessie')).toBeNull()
})
