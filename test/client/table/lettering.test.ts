import { describe, expect, test } from 'vitest'
import { leading, lettered } from '../../../client/table/lettering.ts'

/** Every letter half as wide as it is high. */
const measure = (text: string, size: number): number => text.length * size * 0.5

describe('setting text', () => {
  test('a short text is set as large as allowed', () => {
    expect(lettered('Kort', { width: 400, height: 100 }, 40, 12, measure)).toEqual({
      size: 40,
      lines: ['Kort'],
      whole: true,
    })
  })
  test('a longer one gets smaller letters and more lines, within its box', () => {
    const box = { width: 200, height: 80 }
    const set = lettered('Je neemt de jam mee naar huis en vertelt het morgen.', box, 40, 12, measure)
    expect(set.whole).toBe(true)
    expect(set.lines.length * set.size * leading).toBeLessThanOrEqual(box.height)
    for (const line of set.lines) expect(measure(line, set.size)).toBeLessThanOrEqual(box.width)
    expect(set.lines.join(' ')).toBe('Je neemt de jam mee naar huis en vertelt het morgen.')
  })
  test('letters shrink before a word is cut', () => {
    const set = lettered('leidinggevende', { width: 100, height: 200 }, 40, 8, measure)
    expect(set.lines).toEqual(['leidinggevende'])
  })
  test('what does not fit in the smallest letters ends in an ellipsis', () => {
    const set = lettered('een twee drie vier vijf zes zeven acht', { width: 60, height: 30 }, 20, 12, measure)
    expect(set).toMatchObject({ size: 12, whole: false })
    expect(set.lines.at(-1)).toMatch(/…$/)
  })
  test('no room at all: no lines', () => {
    expect(lettered('woord', { width: 60, height: 4 }, 20, 12, measure).lines).toEqual([])
  })
})
