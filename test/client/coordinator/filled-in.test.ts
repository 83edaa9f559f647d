import { expect, test } from 'vitest'
import { filledInOf, textsOf } from '../../../client/coordinator/filled-in.ts'

const filled = { fields: { headcount: 1900, breaches: 0 }, own: { own2: { label: 'Spelleiders', value: 6 } } }

test('what is filled in comes back as it was, and nothing stays nothing', () => {
  expect(filledInOf(textsOf(filled))).toEqual(filled)
  expect(filledInOf(textsOf({ fields: {}, own: {} }))).toEqual({ fields: {}, own: {} })
})

test.each(['1,5', '-3', 'veel', '12345678'])('%s is no whole number: nothing is kept', (value) => {
  const texts = textsOf(filled)
  expect(filledInOf({ ...texts, fields: { ...texts.fields, bibob: value } })).toBe('wrong')
})

test('a figure without a name is asked for one; a name without a figure is left out', () => {
  const texts = textsOf({ fields: {}, own: {} })
  expect(filledInOf({ ...texts, own: { ...texts.own, own1: { label: ' ', value: '3' } } })).toBe('unnamed')
  expect(filledInOf({ ...texts, own: { ...texts.own, own1: { label: 'Iets', value: ' ' } } })).toEqual({
    fields: {},
    own: {},
  })
})
