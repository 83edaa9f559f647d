import { describe, expect, test } from 'vitest'
import type { ShownSpread } from '../../shared/disclosure.ts'
import { facilitatorView } from '../../shared/private-views.ts'
import { promptsFor } from '../../shared/prompts.ts'
import { spreadWord } from '../../shared/statistics.ts'
import { aSession, Play } from '../support/builders.ts'

const counts = (...numbers: number[]): ShownSpread => ({
  kind: 'counts',
  slots: (['A', 'B', 'C', '*'] as const).slice(0, numbers.length),
  counts: numbers,
  word: spreadWord(numbers) ?? 'mixed',
})
const first = (spread: ShownSpread) => ({ first: spread, second: null, shift: null })
const lens = ['inLine', 'grey', 'contrary'] as const

test.each([
  ['most on one option', counts(9, 1, 1), ['saveTwist', 'whoDisagrees']],
  ['two camps', counts(5, 5, 1), ['alternateTwo']],
  ['all over', counts(4, 3, 3), ['startFromValues', 'goToReference']],
  ['a fifth on a contrary option', counts(7, 1, 2), ['goToReference']],
  ['just under most', counts(79, 11, 10), []],
  ['just most', counts(80, 10, 10), ['saveTwist', 'whoDisagrees']],
  ['just two camps', counts(35, 62, 3), ['alternateTwo']],
  ['just under two camps', counts(34, 63, 3), []],
  ['two camps of three', counts(36, 36, 28), ['alternateTwo', 'startFromValues', 'goToReference']],
  ['just all over', counts(55, 30, 15), []],
  ['just under a fifth on a contrary option', counts(60, 21, 19), []],
  ['a fifth on an option that is only grey', counts(7, 3, 0), []],
  ['something else was written by a fifth', counts(6, 2, 0, 2), []],
  ['only a sentence', { kind: 'nearlyAll', option: 'B' } as const, ['saveTwist', 'whoDisagrees']],
  [
    'only a sentence, about a contrary option',
    { kind: 'nearlyAll', option: 'C' } as const,
    ['saveTwist', 'whoDisagrees', 'goToReference'],
  ],
  ['a sentence about what was written', { kind: 'nearlyAll', option: '*' } as const, ['saveTwist', 'whoDisagrees']],
  ['too few', { kind: 'tooFew' } as const, ['tellWhatYouWant']],
  ['words', { kind: 'words' } as const, []],
])('%s', (_, spread, expected) => {
  expect(promptsFor(first(spread), lens)).toEqual(expected)
})

test.each([
  ['much', ['whichArgument']],
  ['nothing', ['whatWouldConvince']],
  ['some', []],
] as const)('after a shift called %s', (word, expected) => {
  const shift = { kind: 'words', word, leftOut: 0, pairs: 10, slots: [], matrix: null } as const
  const shown = { first: counts(5, 3, 2), second: { kind: 'words' } as const, shift }
  expect(promptsFor(shown, lens)).toEqual([...expected])
})

test('the spread of the second vote is what counts, once it is there', () => {
  const shown = { first: counts(9, 1, 1), second: counts(5, 5, 1), shift: null }
  expect(promptsFor(shown, lens)).toEqual(['alternateTwo'])
})

test('a shift that may not be shown has no prompt', () => {
  const shown = { first: counts(4, 3, 3), second: { kind: 'words' } as const, shift: { kind: 'hidden' } as const }
  expect(promptsFor(shown, lens)).toEqual([])
})

describe('two sessions that may be shown the same', () => {
  const nobody = { nicknames: new Map(), connected: new Set<string>(), voted: new Set<string>() }
  const consoleAfter = (first: string, second = '') => {
    const play = new Play(aSession({ teamCount: 0 })).seat(8).advanceTo('voting').vote(first).advanceTo('spread')
    if (second !== '') play.advanceTo('revote').vote(second).advanceTo('shift')
    return facilitatorView(play.session, nobody, { screenKey: '', coKey: '' })
  }

  test.each([
    ['too few to show', 'AAA', 'ABC'],
    ['all, or all but one', 'CCCCCCCC', 'CCCACCCC'],
    ['who chose what', 'AABBBCCC', 'CCCBBBAA'],
  ])('give the facilitator the same console: %s', (_, one, another) => {
    expect(consoleAfter(one)).toEqual(consoleAfter(another))
  })

  test.each([
    ['a second spread in words', ['AABBBCCC', 'AABBCCCC'], ['AABBBCCC', 'AAABBBCC']],
    ['a second vote of too few', ['AABBBCCC', 'AAA'], ['AABBBCCC', 'CB']],
  ])('also after the second vote: %s', (_, [first = '', second = ''], [third = '', fourth = '']) => {
    expect(consoleAfter(first, second)).toEqual(consoleAfter(third, fourth))
  })
})

test('without a spread there is no prompt', () => {
  expect(promptsFor({ first: null, second: null, shift: null }, lens)).toEqual([])
})
