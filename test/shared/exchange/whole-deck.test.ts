/** A whole deck as a value: what fits, and every problem of what does not, at once and each at its own place. */
import { describe, expect, test } from 'vitest'
import { wholeDeckOf } from '../../../shared/exchange/whole-deck.ts'
import { card, deck } from '../../support/small-content.ts'

const placeOf = (path: readonly PropertyKey[]) => ({ field: path.join('.') })
/** Problems as "key field words". */
const said = (loose: unknown): string[] => {
  const outcome = wholeDeckOf(loose, placeOf)
  return 'value' in outcome
    ? []
    : outcome.problems.map(({ key, place, words }) => [key, place.field, ...words].join(' ').trim())
}
const whole = (changed: object = {}, deckChanged: object = {}) => ({
  deck: { ...deck(), ...deckChanged },
  cards: [{ ...card(), ...changed }],
})

describe('a whole deck', () => {
  test('fits, and its cards stand in the order of play', () => {
    const order = ['two', 'one'].map((id) => ({ id, why: 'Omdat.' }))
    const cards = ['one', 'two'].map((id) => ({ ...card(), id }))
    const outcome = wholeDeckOf({ deck: { ...deck(), cards: order }, cards }, placeOf)
    expect('value' in outcome && outcome.value.cards.map(({ id }) => id)).toEqual(['two', 'one'])
  })

  test('tells everything that is wrong with it at once', () => {
    const options = [
      { id: 'A', text: 'Ja.', for: '', against: 'Nee.' },
      { id: 'C', text: 'Nee.', for: 'x', against: 'y' },
    ]
    const changed = { title: undefined, topics: ['Geschenken!'], question: 'wat '.repeat(16), options, minutes: 9.5 }
    expect(said(whole(changed, { programme: 'feest', minutes: 500 }))).toEqual([
      'notOneOf deck.programme feest ambtseed team anders',
      'numberTooBig deck.minutes 500',
      'missing cards.0.title',
      'notAnId cards.0.topics.0 Geschenken!',
      `tooManyWords cards.0.question ${'wat '.repeat(15).trim().slice(0, 59)}…`,
      'missing cards.0.options.0.for',
      'notWhole cards.0.minutes 9.5',
      'optionsOutOfOrder cards.0.options',
      'verdictsMissing cards.0.references.0.options town C, B',
    ])
  })

  test('says of every verdict whether its parts go together', () => {
    const options = {
      A: { standing: 'grey', reason: 'Ja.' },
      B: { standing: 'silent', shade: 'ambiguous', reason: 'x' },
    }
    const references = [{ ...card().references[0], options }]
    expect(said(whole({ references }))).toEqual([
      'shadeMismatch cards.0.references.0.options.A.shade',
      'citationMissing cards.0.references.0.options.A.citations',
      'shadeMismatch cards.0.references.0.options.B.shade ambiguous',
      'searchedMissing cards.0.references.0.options.B.searched',
    ])
  })

  test('holds exactly the cards that it names, also when something else is wrong', () => {
    const order = ['jam', 'brood', 'jam'].map((id) => ({ id, why: 'Omdat.' }))
    const cards = [card(), { ...card(), id: 'kaas', minutes: 1 }]
    expect(said({ deck: { ...deck(), cards: order }, cards })).toEqual([
      'numberTooSmall cards.1.minutes 1',
      'cardNotInFile deck.cards.1.id brood',
      'idTwice deck.cards.2.id jam',
      'cardNotInDeck cards.1.id kaas',
    ])
  })

  test('refuses fields that it does not know, those of every object in particular', () => {
    const loose = JSON.parse(
      JSON.stringify(whole()).replace('"id":"jam"', '"__proto__":{"x":1},"constructor":1,"id":"jam"'),
    )
    expect(said(loose)).toEqual([
      'unknownField deck.cards.0.__proto__ __proto__',
      'unknownField deck.cards.0.constructor constructor',
    ])
  })

  test.each([
    ['a NUL', 'a\u0000b'],
    ['half a character', 'a\ud800b'],
    ['a control character of Windows', 'a\u0092b'],
  ])('refuses a text with %s', (_, role) => {
    expect(said(whole({ role }))[0]).toMatch(/^brokenText cards.0.role/)
  })

  test('makes one line end of every kind', () => {
    const outcome = wholeDeckOf(whole({ notes: 'een\r\ntwee\rdrie\n' }), placeOf)
    expect('value' in outcome && outcome.value.cards[0]?.notes).toBe('een\ntwee\ndrie')
  })
})
