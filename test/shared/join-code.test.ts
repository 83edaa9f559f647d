import { expect, test } from 'vitest'
import { joinCodeAlphabet, newJoinCode, normaliseJoinCode } from '../../shared/join-code.ts'

test('a code has six of 31 characters that are hard to mix up', () => {
  expect(joinCodeAlphabet).toHaveLength(31)
  expect(newJoinCode((n) => n - 1)).toBe('ZZZZZZ')
})

test.each(['abc234', 'ABC 234', 'abc-234', ' a b c 2 3 4 '])('%j is read as ABC234', (typed) => {
  expect(normaliseJoinCode(typed)).toBe('ABC234')
})

test.each(['', 'ABC23', 'ABC2345', 'ABC10O', 'ABC23!'])('%j can be no code', (typed) => {
  expect(normaliseJoinCode(typed)).toBeNull()
})
