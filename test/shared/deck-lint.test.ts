/** What an author reads about a deck: what is missing, what its cards still need, and through which lenses it can be played. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '../../server/content.ts'
import { lintDeck } from '../../shared/deck-lint.ts'
import type { DraftDeck } from '../../shared/draft-deck.ts'
import { draftOfCard, emptyCard, emptyDeck } from '../../shared/draft-forms.ts'

const content = readContent(join(import.meta.dirname, '../../content'))
const cards = new Map([...content.written].map(([id, card]) => [id, draftOfCard(card)]))
const [one = '', two = '', three = ''] = cards.keys()
const whole: DraftDeck = {
  ...emptyDeck('set', 'Een set'),
  about: 'Drie kaarten.',
  cards: [one, two, three].map((id) => ({ id, why: 'Past hier.' })),
}
const lint = (part: Partial<DraftDeck> = {}, all = cards) =>
  lintDeck({ ...whole, ...part }, all, content).map(({ key, field, words }) => `${key} ${field} ${words}`.trim())

test('a whole deck has no findings', () => {
  expect(lint()).toEqual([])
})

test('an empty deck says what is missing', () => {
  expect(lint({ title: ' ', about: '', minutes: null, cards: [] })).toEqual([
    'fieldEmpty title',
    'fieldEmpty about',
    'minutesOutside minutes',
    'cardsMissing cards',
  ])
})

test('a card that is not there, one that stands there twice, and one without a reason', () => {
  const order = [
    { id: one, why: 'x' },
    { id: one, why: 'x' },
    { id: 'weg', why: 'x' },
    { id: two, why: '' },
  ]
  expect(lint({ cards: order })).toEqual([
    `cardTwice cards.1 ${cards.get(one)?.title}`,
    'cardUnknown cards.2 weg',
    'fieldEmpty cards.3.why',
  ])
})

test('a card with errors, which is therefore compared with nothing, leaves no code to play under', () => {
  const all = new Map([...cards, ['leeg', emptyCard('leeg', 'Leeg')]])
  const found = lint({ cards: [...whole.cards, { id: 'leeg', why: 'x' }] }, all)
  expect(found).toEqual(['cardHasErrors cards.3', 'noCommonCode cards'])
})

test('a code that not every card was compared with is no lens', () => {
  const card = cards.get(one)
  if (!card) throw new Error('there is no card')
  const references = card.references.filter(({ code }) => code !== 'velsen')
  expect(lint({}, new Map([...cards, [one, { ...card, references }]]))).toEqual([
    'codeNotEverywhere cards Gemeente Velsen',
  ])
})

test('cards around the oath have a core value and a promise', () => {
  const card = cards.get(one)
  if (!card) throw new Error('there is no card')
  const all = new Map([...cards, [one, { ...card, oath: null }]])
  expect(lint({ format: 'oath', cards: [{ id: one, why: 'x' }] }, all)).toEqual([`oathMissing cards ${card.title}`])
})

test('from twenty cards on, the place of an option must not give it away', () => {
  const biased = [...cards.values()].slice(0, 20).map((card) => ({
    ...card,
    references: card.references.map((reference) => ({
      ...reference,
      options: Object.fromEntries(
        Object.entries(reference.options).map(([letter, verdict]) => [
          letter,
          { ...verdict, standing: letter === 'A' ? ('inLine' as const) : ('contrary' as const), shade: null },
        ]),
      ),
    })),
  }))
  const all = new Map(biased.map((card) => [card.id, card]))
  const found = lint({ cards: biased.map(({ id }) => ({ id, why: 'x' })) }, all)
  expect(found).toContain('inLineFirst  velsen')
})
