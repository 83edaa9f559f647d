import { describe, expect, test } from 'vitest'
import type { Choice } from '../../shared/ballot.ts'
import { shownAtClosing, shownFirst, shownSecond } from '../../shared/disclosure.ts'

const abc = ['A', 'B', 'C'] as const

/** Ballots of both votes from two strings: the nth letters are one voter's; a space is no ballot. */
const ballotsOf = (first: string, second: string) => ({
  first: boxOf(first),
  second: boxOf(second),
})
const boxOf = (letters: string) =>
  new Map([...letters].flatMap((choice, at) => (choice === ' ' ? [] : [[`key-${at}`, choice as Choice] as const])))
const options = { first: abc, second: abc }
const opening = (first: string, minimum = 5) =>
  shownAtClosing('first', { ballots: ballotsOf(first, ''), options, minimum }, null)
const closed = (first: string, second: string, minimum = 5) =>
  shownAtClosing('second', { ballots: ballotsOf(first, second), options, minimum }, opening(first, minimum).first)
const secondOf = (first: number[], second: number[]) =>
  shownSecond({ slots: abc, counts: first }, { slots: abc, counts: second }, 5)

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
    expect(secondOf([4, 3, 1], [3, 4, 1])).toEqual({ kind: 'words', word: 'twoCamps' })
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

describe('the shift', () => {
  test('has a word and states how many ballots were left out', () => {
    expect(closed('AAABBBCC', 'AABBBB-CB').shift).toMatchObject({ kind: 'words', leftOut: 2, matrix: null })
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
  test('says nothing when either spread is a sentence or too small', () => {
    expect(closed('AAAAAAAA', 'AAAABBCC').shift).toEqual({ kind: 'hidden' })
    expect(closed('AABBCC', 'AABB').shift).toEqual({ kind: 'hidden' })
  })
})
