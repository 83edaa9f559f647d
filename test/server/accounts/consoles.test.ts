/** The console of a session with accounts: only its owner's, on a device that is signed in, and closed when that ends. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeCodes } from '../../../shared/wire-names.ts'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../../support/app.ts'
import { firstOf, goodPassword, Staff, withAccounts } from '../../support/staff.ts'

let app: TestApp
let first: Staff
let anna: Staff
let made: MadeSession
let desk: Guest
beforeEach(async () => {
  app = await startTestApp({}, withAccounts)
  first = await firstOf(app)
  anna = await first.invite('anna', ['facilitator'])
  made = await anna.newSession()
  desk = await app.facilitate(made, await anna.consoleKey(made))
})
afterEach(() => app.end())

/** What joining a console with this key is refused with, or null. */
const refusalOf = async (facilitatorKey: string): Promise<string | undefined> => {
  const response = await app.post('join', { session: made.session, facilitatorKey })
  return ((await response.json()) as { refusal?: string }).refusal
}
const isPutOut = async (guest: Guest): Promise<void> => guest.until(() => guest.closed === closeCodes.withdrawn)

test('its owner plays it, from two devices at once', async () => {
  const phone = new Staff(app)
  await phone.signIn('anna')
  const keys = [await anna.consoleKey(made), await phone.consoleKey(made)]
  expect(keys[0]).not.toBe(keys[1])
  const other = await app.facilitate(made, keys[1])
  await app.joinMany(made, 6)
  await other.until(() => other.console?.roster.length === 6)
  expect(await other.advance()).toBe('accepted')
  await desk.sees('reading')
  expect(await app.post('reading', { session: made.session, facilitatorKey: keys[1] })).toMatchObject({ status: 200 })
})

test('no other account gets its key, the coordinator’s neither', async () => {
  const berend = await first.invite('berend', ['facilitator'])
  for (const other of [berend, first])
    expect(await other.ask('console-key', { session: made.session })).toMatchObject({
      status: 403,
      refusal: 'notAllowed',
    })
  expect(await anna.ask('console-key', { session: 'bestaat-niet-1' })).toMatchObject({ refusal: 'notAllowed' })
})

test('its key opens no other session', async () => {
  const other = await anna.newSession()
  const facilitatorKey = await anna.consoleKey(made)
  expect(await refusalOf(facilitatorKey)).toBeUndefined()
  const response = await app.post('join', { session: other.session, facilitatorKey })
  expect(await response.json()).toEqual({ refusal: 'keyDoesNotWork' })
})

test('signing out closes the console of that device and no other, and its key opens nothing any more', async () => {
  const phone = new Staff(app)
  await phone.signIn('anna')
  const key = await phone.consoleKey(made)
  const other = await app.facilitate(made, key)
  await phone.get('sign-out')
  await isPutOut(other)
  expect(await refusalOf(key)).toBe('keyDoesNotWork')
  expect(desk.closed).toBeNull()
})

test.each([
  ['signed out everywhere', () => anna.get('own/sign-out-everywhere')],
  ['was switched off', async () => first.get('people/disable', { id: await anna.id(), disabled: true })],
  ['was deleted', async () => first.get('people/delete', { id: await anna.id() })],
  ['is no facilitator any more', async () => first.get('people/roles', { id: await anna.id(), roles: ['author'] })],
])('the console closes when its owner %s, and the session goes on', async (_, happen) => {
  const key = await anna.consoleKey(made)
  const guest = await app.joinAs(made)
  await happen()
  await isPutOut(desk)
  expect(await refusalOf(key)).toBe('keyDoesNotWork')
  expect(guest.closed).toBeNull()
  expect(await app.joinAs(made)).toBeDefined()
})

test('a new password closes the consoles elsewhere, not the one here', async () => {
  const phone = new Staff(app)
  await phone.signIn('anna')
  const other = await app.facilitate(made, await phone.consoleKey(made))
  await anna.get('own/password', { now: goodPassword, password: 'zeven rode fietsen' })
  await isPutOut(other)
  expect(desk.closed).toBeNull()
})

test('a console that was put out commands nothing on the line that it had', async () => {
  await first.get('people/disable', { id: await anna.id(), disabled: true })
  const asked = await desk.ask({ type: 'setLock', locked: true }).catch(() => 'no line')
  expect(asked).not.toBe('accepted')
})

test('a co-facilitator needs no account, and paces on when the owner is signed out', async () => {
  const co = await app.coFacilitate(made, desk)
  await first.get('people/disable', { id: await anna.id(), disabled: true })
  await isPutOut(desk)
  await app.joinMany(made, 6)
  await co.until(() => co.console?.roster.length === 6)
  expect(await co.advance()).toBe('accepted')
})
