import { expect, test } from 'vitest'
import { bareAddress, joinLink, screenFragment, screenLink } from '../../../client/screen/links.ts'

const session = 's8JUdsd4NowbewRt7mL1k'
const screenKey = 'pyIYHGHujgHPN87JZ6cdbT'
const lan = 'http://192.0.2.2:2567'

test('the join link carries the code in its fragment', () => {
  expect(joinLink(`${lan}/`, 'ABC234')).toBe(`${lan}/#ABC234`)
  expect(bareAddress(`${lan}/`)).toBe('192.0.2.2:2567')
})

test('a screen finds its session, its key and the address for phones in its link', () => {
  const { hash } = new URL(screenLink('http://localhost:2567', session, screenKey, lan))
  expect(screenFragment(hash)).toEqual({ session, screenKey, address: lan })
})

test('where the page and the phones share an address, the link holds no other', () => {
  expect(screenLink(lan, session, screenKey, `${lan}/`)).toBe(`${lan}/screen.html#${session}.${screenKey}`)
  expect(screenFragment(`#${session}.${screenKey}`)?.address).toBeNull()
})

test('anything else opens no screen', () => {
  for (const hash of ['', '#', `#${session}`, `#${session}.kort`, `#${session}.${screenKey}@javascript:alert(1)`])
    expect(screenFragment(hash), hash).toBeNull()
})
