import { expect, test } from 'vitest'
import type { Choice } from '../../shared/ballot.ts'
import { netChange, shiftOf, shiftWord } from '../../shared/shift.ts'
import { normalisedEntropy, shares, spreadWord } from '../../shared/statistics.ts'
import vectors from './statistics-vectors.json' with { type: 'json' }

test.each(vectors.entropy)('normalised entropy of $counts is $entropyNormalised', ({ counts, entropyNormalised }) => {
  expect(normalisedEntropy(counts)).toBeCloseTo(entropyNormalised, 6)
})

test.each(vectors.entropyBits)('entropy of $counts in bits is $entropyBits', ({ counts, entropyBits }) => {
  expect((normalisedEntropy(counts) ?? 0) * Math.log2(counts.length)).toBeCloseTo(entropyBits, 6)
})

test.each(vectors.net)('net change is $netChange', ({ table, netChange: expected }) => {
  const pairs = table.flat().reduce((a, b) => a + b, 0)
  expect(netChange({ matrix: table, pairs })).toBeCloseTo(expected, 6)
})

test('every measure is null without ballots, never 0 or NaN', () => {
  expect(normalisedEntropy([0, 0, 0])).toBeNull()
  expect(shares([0, 0])).toBeNull()
  expect(spreadWord([0, 0, 0])).toBeNull()
  expect(netChange({ matrix: [[0]], pairs: 0 })).toBeNull()
})

test('options without ballots count as options', () => {
  expect(normalisedEntropy([5, 5, 0, 0])).toBeCloseTo(0.5, 6)
})

test.each([
  [[8, 1, 1], 'agreed'],
  [[5, 4, 1], 'twoCamps'],
  [[4, 3, 3], 'allOver'],
  [[6, 3, 1], 'mixed'],
  [[7, 7, 3, 3], 'allOver'],
])('the word for %j is %s', (counts, word) => {
  expect(spreadWord(counts)).toBe(word)
})

const box = (letters: string) => new Map([...letters].map((choice, at) => [`key-${at}`, choice as Choice]))
test.each([
  ['AAAABBBBCC', 'AAAABBBBCC', 'nothing'],
  ['AAAABBBBCC', 'BAAAABBBCC', 'nothing'],
  ['AAAAABBBBBCC', 'AAAAABBBBBCB', 'hardly'],
  ['AAAABBBBCC', 'AABBBBBBCC', 'some'],
  ['AAAABBBBCC', 'BBBBBBBBCC', 'much'],
])('from %s to %s: %s', (first, second, word) => {
  expect(shiftWord(shiftOf({ first: box(first), second: box(second) }, ['A', 'B', 'C']))).toBe(word)
})

test('only voter keys with a choice in both votes count; the others are stated', () => {
  const shift = shiftOf({ first: box('AAB-'), second: box('AC-B') }, ['A', 'B', 'C'])
  expect([shift.pairs, shift.leftOut]).toEqual([2, 2])
})
