import { expect, test } from 'vitest'
import { wholeNumbers } from '../../../client/parts/whole-numbers.ts'

test('a telephone number is not broken, the words around it may be', () => {
  expect(wholeNumbers('Noor de Wit, 06 12 34 56 78, kamer 3')).toBe(
    'Noor de Wit, 06\u00a012\u00a034\u00a056\u00a078, kamer 3',
  )
})
