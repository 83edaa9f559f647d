import { expect, test } from 'vitest'
import { placed, shortPlace } from '../../../client/parts/places.ts'

test('a place is the number that a reader looks up', () => {
  expect(shortPlace('Hoofdstuk 4 Het tegengaan van corruptie > Artikel 4 Gedragscode > 4.4')).toBe('4.4')
  expect(shortPlace('5. Geschenken, faciliteiten en diensten > lid 1')).toBe('5, lid 1')
})

test('a chapter alone, or no number, is no place: then the title of the rule is enough', () => {
  expect(shortPlace('3. BELANGENVERSTRENGELING > OMKOPING, GESCHENKEN EN BELONINGEN')).toBe('')
  expect(shortPlace('Inleiding > Kern van de gedragscode')).toBe('')
  expect(shortPlace('HET BELANG VAN EEN INTEGERE PROVINCIE')).toBe('')
})

test('a rule is cited by its title, with the article where it has a number', () => {
  expect(placed({ title: 'Nooit meer dan 50 euro', locator: '5. Geschenken > lid 1' })).toBe(
    'Nooit meer dan 50 euro (5, lid 1)',
  )
  expect(placed({ title: 'De kern', locator: 'Inleiding > Kern van de gedragscode' })).toBe('De kern')
})
