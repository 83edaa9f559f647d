import { expect, test } from 'vitest'
import type { ShownSpread } from '../../shared/disclosure.ts'
import { promptsFor } from '../../shared/prompts.ts'
import { spreadWord } from '../../shared/statistics.ts'

const counts = (...numbers: number[]): ShownSpread => ({
  kind: 'counts',
  slots: ['A', 'B', 'C'],
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
  ['only a sentence', { kind: 'nearlyAll', option: 'B' } as const, ['saveTwist', 'whoDisagrees']],
  ['too few', { kind: 'tooFew' } as const, ['tellWhatYouWant']],
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

test('without a spread there is no prompt', () => {
  expect(promptsFor({ first: null, second: null, shift: null }, lens)).toEqual([])
})
