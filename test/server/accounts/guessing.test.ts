/** Guessing passwords: slow by name and by address, whether the name exists or not, and no lock for who is right elsewhere. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { firstOf, Staff, withAccounts } from '../../support/staff.ts'

let app: TestApp
const proxied = { ...withAccounts, TRUSTED_PROXIES: 'loopback' }
beforeEach(async () => {
  app = await startTestApp({ signInLimits: { perNameAndAddress: 3, perName: 6, perAddress: 8 } }, proxied)
  await firstOf(app)
})
afterEach(() => app.end())

const guess = async (signIn: string, address: string, password = 'iets heel anders') => {
  const { refusal } = await new Staff(app).ask('sign-in', { signIn, password }, { 'x-forwarded-for': address })
  return refusal
}
const guesses = async (signIn: string, address: string, count: number) => {
  const all: (string | null)[] = []
  for (let time = 0; time < count; time++) all.push(await guess(signIn, address))
  return all
}
const wrong = 'signInDoesNotWork'
const slow = 'tooManyTries'
const right = 'vier paarden op het ijs'

test.each(['eerste@voorbeeld.nl', 'niemand@voorbeeld.nl'])(
  '%s can be tried a few times from one address',
  async (name) => {
    expect(await guesses(name, '192.0.2.1', 5)).toEqual([wrong, wrong, wrong, slow, slow])
    expect(await guess(name.toUpperCase(), '192.0.2.1')).toBe(slow)
    expect(await guess(name, '192.0.2.2')).toBe(wrong)
  },
)

test('the right password is not looked at either while it is too much, and comes in from elsewhere', async () => {
  await guesses('eerste@voorbeeld.nl', '192.0.2.1', 3)
  expect(await guess('eerste@voorbeeld.nl', '192.0.2.1', right)).toBe(slow)
  expect(await guess('eerste@voorbeeld.nl', '192.0.2.2', right)).toBeNull()
})

test('a name cannot be tried from many addresses without end, nor many names from one', async () => {
  for (const end of [1, 2]) await guesses('eerste@voorbeeld.nl', `192.0.2.${end}`, 3)
  expect(await guess('eerste@voorbeeld.nl', '192.0.2.3')).toBe(slow)
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  const tried = await Promise.all(names.map((name) => guess(`${name}-naam`, '192.0.2.9')))
  expect(tried.filter((refusal) => refusal === slow)).toHaveLength(1)
})

test('signing in well does not count', async () => {
  for (let time = 0; time < 10; time++) expect(await guess('eerste@voorbeeld.nl', '192.0.2.1', right)).toBeNull()
})

test('keys of links are guessed no faster than codes', async () => {
  await app.end()
  app = await startTestApp({ throttle: { perAddress: 3, triesPerSecond: 1 } }, proxied)
  const nobody = new Staff(app)
  const tries = await Promise.all(Array.from({ length: 10 }, () => nobody.ask('link', { key: 'x'.repeat(43) })))
  expect(tries.some(({ refusal }) => refusal === slow)).toBe(true)
})
