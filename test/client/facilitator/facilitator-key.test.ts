import { expect, test } from 'vitest'
import { keyIn, partnerIn, partnerLink } from '../../../client/facilitator/facilitator-key.ts'

const key = 'trZl4vfOostFkzcIIfBl5Imv'

test('a key is found in a fragment, in a whole link and by itself', () => {
  expect(keyIn(`#${key}`)).toBe(key)
  expect(keyIn(`http://192.0.2.2:2567/facilitator.html#${key}`)).toBe(key)
  expect(keyIn(`  ${key}\n`)).toBe(key)
})

test('anything else is no key', () => {
  for (const text of ['', '#', '#main', 'http://localhost/facilitator.html', `${key} en meer`, 'kort'])
    expect(keyIn(text), text).toBeNull()
})

test('a link for a co-facilitator opens one session, and is no key to all of them', () => {
  const link = partnerLink('http://192.0.2.2:2567', 'sessie-00001', key)
  expect(partnerIn(link)).toEqual({ session: 'sessie-00001', key })
  expect(keyIn(link)).toBeNull()
  expect(partnerIn(`#${key}`)).toBeNull()
})
