/** What of the form of a year can be kept, what is the matter with the rest, and when nothing was changed. */
import { describe, expect, test } from 'vitest'
import { type FormTexts, filledInOf, problemsIn, saySame, textsOf } from '../../../client/coordinator/filled-in.ts'
import type { OwnRow, YearField } from '../../../shared/year-fields.ts'

const empty = textsOf({ fields: {}, own: {} })
const form = (
  fields: Partial<Record<YearField, string>>,
  own: Partial<Record<OwnRow, { label: string; value: string }>> = {},
): FormTexts => ({ fields: { ...empty.fields, ...fields }, own: { ...empty.own, ...own } })

describe('a form', () => {
  test.each([
    { fields: { headcount: 1900, breaches: 0 }, own: { own2: { label: 'Spelleiders', value: 6 } } },
    { fields: {}, own: {} },
  ])('gives back what was filled in: %j', (filled) => {
    expect(filledInOf(textsOf(filled))).toEqual(filled)
  })

  test('keeps whole numbers, also nought, and leaves out what is empty', () => {
    const texts = form({ headcount: ' 1900 ', breaches: '0', trained: '  ' }, { own2: { label: ' Spel ', value: '6' } })
    expect(problemsIn(texts)).toEqual({})
    expect(filledInOf(texts)).toEqual({
      fields: { headcount: 1900, breaches: 0 },
      own: { own2: { label: 'Spel', value: 6 } },
    })
  })

  test.each(['drie', '1,5', '1.5', '-1', '12345678', '1 2'])('does not keep %s', (value) => {
    expect(problemsIn(form({ breaches: value }))).toEqual({ breaches: 'wrong' })
  })

  test('says of a row of its own what it lacks', () => {
    const rows = {
      own1: { label: '', value: '3' },
      own2: { label: 'Bezoek', value: ' ' },
      own3: { label: 'Spel', value: 'x' },
      own4: { label: 'Dag', value: '1' },
      own5: { label: ' dag', value: '2' },
    }
    expect(problemsIn(form({}, rows))).toEqual({ own1: 'unnamed', own2: 'empty', own3: 'wrong', own5: 'twice' })
  })

  test('was changed by a figure, a name, or by emptying one; not by spaces', () => {
    const kept = form({ headcount: '1900' }, { own1: { label: 'Spel', value: '6' } })
    expect(saySame(kept, form({ headcount: ' 1900' }, { own1: { label: 'Spel ', value: '6' } }))).toBe(true)
    expect(saySame(kept, form({ headcount: '1901' }, { own1: { label: 'Spel', value: '6' } }))).toBe(false)
    expect(saySame(kept, form({ headcount: '1900' }, { own1: { label: 'Dag', value: '6' } }))).toBe(false)
    expect(saySame(kept, form({ headcount: '1900' }))).toBe(false)
  })
})
