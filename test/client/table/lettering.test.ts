import { describe, expect, test } from 'vitest'
import { widthOf } from '../../../client/table/font-widths.ts'
import { commonSize, evened, heightOf, leading, lettered } from '../../../client/table/lettering.ts'

/** Every letter half as wide as it is high. */
const measure = (text: string): number => text.length * 0.5

describe('setting text', () => {
  test('a short text is set as large as allowed', () => {
    expect(lettered('Kort', { width: 400, height: 100 }, { most: 40, least: 12 }, measure)).toEqual({
      size: 40,
      lines: ['Kort'],
      whole: true,
    })
  })
  test('a longer one gets smaller letters and more lines, within its box', () => {
    const box = { width: 200, height: 80 }
    const text = 'Je neemt de jam mee naar huis en vertelt het morgen.'
    const set = lettered(text, box, { most: 40, least: 12 }, measure)
    expect(set.whole).toBe(true)
    expect(set.lines.length * set.size * leading).toBeLessThanOrEqual(box.height)
    for (const line of set.lines) expect(measure(line) * set.size).toBeLessThanOrEqual(box.width)
    expect(set.lines.join(' ')).toBe(text)
  })
  test('what does not fit in the smallest letters is not there at all, never cut', () => {
    const text = 'een twee drie vier vijf zes zeven acht'
    expect(lettered(text, { width: 60, height: 30 }, { most: 20, least: 12 }, measure)).toEqual({
      size: 12,
      lines: [],
      whole: false,
    })
  })
  test('a word that is too wide is broken only where that is allowed', () => {
    const box = { width: 40, height: 200 }
    expect(lettered('leidinggevende', box, { most: 20, least: 10 }, measure).whole).toBe(false)
    const set = lettered('leidinggevende', box, { most: 20, least: 10, breakable: true }, measure)
    expect(set.lines.join('').replaceAll('-', '')).toBe('leidinggevende')
  })
  test('what a no-break space holds together stays on one line', () => {
    expect(lettered('5\u00a0→ 3', { width: 30, height: 100 }, { most: 20, least: 20 }, measure).lines).toEqual([
      '5\u00a0→',
      '3',
    ])
  })
  test('a common size is that of the text that needs the smallest letters; 0 when one does not fit', () => {
    const box = { width: 200, height: 40 }
    const long = 'Je neemt de jam mee naar huis en vertelt het morgen.'
    const bounds = { most: 40, least: 12 }
    expect(commonSize(['Kort', long], box, bounds, measure)).toBe(lettered(long, box, bounds, measure).size)
    expect(commonSize(['Kort', long.repeat(4)], box, bounds, measure)).toBe(0)
  })
  test('evened lines are as many, and the last is no longer a single word', () => {
    const set = lettered('een twee drie vier', { width: 75, height: 60 }, { most: 10, least: 10 }, measure)
    expect(set.lines).toEqual(['een twee drie', 'vier'])
    expect(evened(set, 75, measure).lines).toEqual(['een twee', 'drie vier'])
  })
  test('the height of a text is that of its lines', () => {
    expect(heightOf('een twee drie vier', 75, 10, measure)).toBeCloseTo(2 * 10 * leading)
  })
})

test('widths of the shipped font: a no-break space is a space, and what is not known is taken wide', () => {
  expect(widthOf('a\u00a0b')).toBe(widthOf('a b'))
  expect(widthOf('字')).toBeGreaterThanOrEqual(widthOf('m'))
  expect(widthOf('Kort', 700)).toBeGreaterThan(widthOf('Kort', 500))
})
