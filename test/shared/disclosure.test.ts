import { describe, expect, test } from 'vitest'
import type { Choice } from '../../shared/ballot.ts'
import { shownAtClosing, shownBeside, shownFirst } from '../../shared/disclosure.ts'

const abc = ['A', 'B', 'C'] as const

/** Ballots of both votes from two strings: the nth letters are one voter's; a space is no ballot. */
const ballotsOf = (first: string, second: string) => ({
  first: boxOf(first),
  second: boxOf(second),
})
const boxOf = (letters: string) =>
  new Map([...letters].flatMap((choice, at) => (choice === ' ' ? [] : [[`key-${at}`, choice as Choice] as const])))
const options = { first: abc, second: abc }
const closing = (first: string, second: string) => ({
  ballots: ballotsOf(first, second),
  options,
  minimum: 5,
  voters: first.length,
  earlier: null,
})
const opening = (first: string) => shownAtClosing('first', closing(first, ''), null)
const closed = (first: string, second: string) => shownAtClosing('second', closing(first, second), opening(first).first)
const secondOf = (first: number[], second: number[]) =>
  shownBeside([shownFirst({ slots: abc, counts: first }, 5)], { slots: abc, counts: second }, 5)

describe('the first spread', () => {
  test('shows counts with a word from the minimum group on', () => {
    expect(shownFirst({ slots: abc, counts: [2, 2, 1] }, 5)).toEqual({
      kind: 'counts',
      slots: abc,
      counts: [2, 2, 1],
      word: 'twoCamps',
    })
  })
  test('shows no number and no word below the minimum', () => {
    expect(shownFirst({ slots: abc, counts: [2, 1, 1] }, 5)).toEqual({ kind: 'tooFew' })
    expect(shownFirst({ slots: abc, counts: [0, 0, 0] }, 5)).toEqual({ kind: 'tooFew' })
  })
  test('counts ballots on options for the minimum, not abstentions', () => {
    expect(opening('AABC--').first).toEqual({ kind: 'tooFew' })
  })
  test.each([[[0, 8, 0]], [[1, 7, 0]], [[0, 99, 1]]])(
    'says only a sentence when all or all but one chose the same: %j',
    (counts) => {
      expect(shownFirst({ slots: abc, counts: counts }, 5)).toEqual({ kind: 'nearlyAll', option: 'B' })
    },
  )
  test('says the same sentence for everybody and for everybody but one', () => {
    expect(shownFirst({ slots: abc, counts: [0, 8, 0] }, 5)).toEqual(shownFirst({ slots: abc, counts: [1, 7, 0] }, 5))
  })
})

describe('the second spread', () => {
  test('is given in words only when under ten ballots it differs by one move', () => {
    expect(secondOf([4, 3, 1], [3, 4, 1])).toEqual({ kind: 'words' })
  })
  test.each([[[4, 3, 0]], [[4, 2, 0]], [[3, 2, 1]]])(
    'is given in words only when one or two ballots are missing: %j',
    (second) => {
      expect(secondOf([4, 3, 1], second).kind).toBe('words')
    },
  )
  test.each([
    [
      [4, 3, 2],
      [4, 1, 1],
    ],
    [
      [6, 5, 4],
      [6, 5, 3],
    ],
    [
      [20, 15, 9],
      [18, 15, 7],
    ],
    [
      [6, 5, 4],
      [7, 5, 4],
    ],
  ])('is given in words only when the difference is the tally of a small group: %j, %j', (first, second) => {
    expect(secondOf(first, second).kind).toBe('words')
  })
  test('is given in words only when a large group that chose alike came or went', () => {
    expect(secondOf([20, 15, 9], [15, 15, 9]).kind).toBe('words')
    expect(secondOf([20, 15, 9], [17, 13, 9]).kind).toBe('counts')
  })
  test('beside a sentence is given in words when under ten ballots it could be close to what the sentence stands for', () => {
    expect(secondOf([0, 8, 0], [0, 6, 2])).toEqual(secondOf([0, 7, 1], [0, 6, 2]))
    expect(secondOf([0, 8, 0], [0, 6, 2]).kind).toBe('words')
    expect(secondOf([0, 8, 0], [2, 4, 2]).kind).toBe('counts')
    expect(secondOf([2, 2, 0], [3, 2, 0]).kind).toBe('words')
  })
  test('is shown when nothing, or more than one ballot, moved, or from ten ballots on', () => {
    expect(secondOf([4, 3, 1], [4, 3, 1]).kind).toBe('counts')
    expect(secondOf([4, 3, 1], [2, 4, 2]).kind).toBe('counts')
    expect(secondOf([5, 4, 1], [4, 5, 1]).kind).toBe('counts')
  })
})

describe('what was written instead of an option', () => {
  test('is a column of its own, in the votes in which somebody wrote', () => {
    const shown = closed('AABBC*', 'AABBCC*'.slice(0, 6).replace('A', 'C').replace('A', 'C'))
    expect(shown.first).toMatchObject({ slots: ['A', 'B', 'C', '*'], counts: [2, 2, 1, 1] })
    expect(shown.second).toMatchObject({ slots: ['A', 'B', 'C'] })
  })
  test('counts for the minimum group', () => {
    expect(opening('AAB**').first).toMatchObject({ kind: 'counts' })
  })
})

describe('the spread of a twist', () => {
  const twist = (card: ReturnType<typeof closed>, ballots: string) =>
    shownAtClosing('first', { ...closing(ballots, ''), earlier: card }, null).first
  const card = closed('AAAAABBBBCCC', 'AAAABBBBCCCC')
  test.each(['AAAABBBBCCC', 'AAAAABBBBCC'])(
    'is given in words when it tells who went out since either vote: %s',
    (ballots) => {
      expect(twist(card, ballots)).toEqual({ kind: 'words' })
    },
  )
  test('is shown when people moved', () => {
    expect(twist(card, 'AABBBBBCCCCC')).toMatchObject({ kind: 'counts', counts: [2, 5, 5] })
  })
  test('is shown beside a sentence: that tells no numbers to compare with', () => {
    expect(twist(closed('BBBBBBBB', 'BBBBBBBB'), 'AABBBBBB')).toMatchObject({ kind: 'counts', counts: [2, 6, 0] })
  })
})

describe('the shift', () => {
  test('has a word and states how many ballots were left out', () => {
    expect(closed('AAAABBBBCC-', 'ABBBBBCA-CC').shift).toMatchObject({ kind: 'words', leftOut: 2, matrix: null })
  })
  test('shows a matrix from 25 pairs, never below', () => {
    const first = 'A'.repeat(12) + 'B'.repeat(12)
    const second = 'A'.repeat(8) + 'C'.repeat(8) + 'B'.repeat(8)
    expect(closed(first, second).shift).toMatchObject({ matrix: null, pairs: 24 })
    expect(closed(`${first}C`, `${second}C`).shift).toMatchObject({
      pairs: 25,
      matrix: [
        [8, 0, 4],
        [0, 8, 4],
        [0, 0, 1],
      ],
    })
  })
  test('shows no matrix that tells what the few chose who have no ballot in both votes', () => {
    const [first, second] = ['A'.repeat(13) + 'B'.repeat(17), 'C'.repeat(14) + 'B'.repeat(16)]
    expect(closed(first, second).shift).toMatchObject({ pairs: 30 })
    expect(closed(first, `${second.slice(0, -1)}-`).shift).toMatchObject({ matrix: null, pairs: 29, leftOut: 1 })
    expect(closed(first, `${'-'.repeat(3)}${second.slice(3, -2)}--`).shift).toMatchObject({ pairs: 25, leftOut: 5 })
  })
  test('where ballots are missing says only what both spreads force, without a number of pairs', () => {
    expect(closed('AAAAABBBBBCCCCC', 'CCCCCAAAAABBBC ').shift).toEqual({ kind: 'hidden' })
    expect(closed(`${'A'.repeat(12)}${'B'.repeat(8)}CC`, ` ${'B'.repeat(12)}${'C'.repeat(9)}`).shift).toMatchObject({
      word: 'much',
      pairs: null,
      leftOut: null,
    })
  })
  test('says nothing when either spread is a sentence or too small', () => {
    expect(closed('AAAAAAAA', 'AAAABBCC').shift).toEqual({ kind: 'hidden' })
    expect(closed('AABBCC', 'AABB').shift).toEqual({ kind: 'hidden' })
  })
})
