import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { keyBytes, sealOf } from '../../server/database/seals.ts'

const key = randomBytes(keyBytes)
const ballots = { kind: 'ballots', session: 'een', round: 1 } as const
const texts = { kind: 'texts', session: 'een', round: 1 } as const

describe('a seal', () => {
  test('opens what it closed, in the same row of the same round only', () => {
    const seal = sealOf(key, ballots)
    const sealed = seal.close('B', 'first', 'k1')
    expect(seal.open(sealed, 'first', 'k1')).toBe('B')
    expect(seal.open(sealed, 'second', 'k1')).toBe(null)
    expect(seal.open(sealed, 'first', 'k2')).toBe(null)
    expect(sealOf(key, { ...ballots, round: 2 }).open(sealed, 'first', 'k1')).toBe(null)
    expect(sealOf(key, { ...ballots, session: 'twee' }).open(sealed, 'first', 'k1')).toBe(null)
    expect(sealOf(randomBytes(keyBytes), ballots).open(sealed, 'first', 'k1')).toBe(null)
  })

  test('opens nothing that was altered, shortened or never sealed', () => {
    const seal = sealOf(key, texts)
    const sealed = Buffer.from(seal.close('Een zin.', 'argument', 'a', 'k'), 'base64')
    for (const at of [0, 12, 28, sealed.length - 1]) {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(seal.open(altered.toString('base64'), 'argument', 'a', 'k')).toBe(null)
    }
    for (const text of [sealed.subarray(0, 40).toString('base64'), sealed.subarray(0, 20).toString('base64'), '', 'A'])
      expect(seal.open(text, 'argument', 'a', 'k')).toBe(null)
  })

  test('tells nothing by its length, and nothing by being alike', () => {
    const lengthsOf = (place: typeof ballots | typeof texts, those: string[]) =>
      new Set(those.map((text) => sealOf(key, place).close(text, 'x').length))
    expect(lengthsOf(ballots, ['A', 'B', 'F', '*', '-']).size).toBe(1)
    const longest = ['€'.repeat(200), '🙂'.repeat(100), 'x'.repeat(200)]
    expect(lengthsOf(texts, ['', 'Ja.', 'Een zin met één bijzonder teken.', ...longest]).size).toBe(1)
    const same = Array.from({ length: 50 }, () => sealOf(key, ballots).close('A', 'first', 'k1'))
    expect(new Set(same).size).toBe(50)
  })

  test('gives every text back whole', () => {
    const seal = sealOf(key, texts)
    for (const text of ['', 'Zeg ‘nee’ – altijd.', '🙂'.repeat(100), '€'.repeat(200), 'x'.repeat(3000)])
      expect(seal.open(seal.close(text, 'a'), 'a')).toBe(text)
  })
})
