import { afterEach, beforeEach, expect, test } from 'vitest'
import { newSeatKey, startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startTestApp()
})
afterEach(() => app.end())

test('a session that was made ahead lets console and screen in, and nobody else until its lobby opens', async () => {
  const made = await app.newSession({ prepared: true })
  const closed = await app.post('join', { code: made.joinCode, seatKey: newSeatKey() })
  expect([closed.status, await closed.json()]).toEqual([404, { refusal: 'codeDoesNotWork' }])
  const facilitator = await app.facilitate(made)
  const screen = await app.watch(made, facilitator)
  expect(facilitator.console?.blocked).toBe('notOpenYet')
  expect(await facilitator.advance()).toBe('notOpenYet')
  expect(await app.refusalOf(made.joinCode)).toBe('codeDoesNotWork')
  await app.restart()
  expect(await app.refusalOf(made.joinCode)).toBe('codeDoesNotWork')
  const back = await app.facilitate(made)
  expect(back.view.about.open).toBe(false)
  expect(await back.ask({ type: 'openLobby' })).toBe('accepted')
  await back.until(() => back.view.about.open)
  const guest = await app.joinAs(made)
  await guest.until(() => guest.view.counters.seats === 1)
  expect(screen.view.about.open).toBe(false)
})
