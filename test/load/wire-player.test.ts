import { afterEach, beforeEach, expect, test } from 'vitest'
import { type MadeSession, startTestApp, type TestApp } from '../support/app.ts'
import { newKey } from './player.ts'
import { RealSystem } from './real-system.ts'

let app: TestApp
let made: MadeSession
beforeEach(async () => {
  app = await startTestApp()
  made = await app.newSession({ teamCount: 0 })
})
afterEach(() => app.end())

test('the light client of the bench sees and sends what the SDK sees and sends', async () => {
  const system = new RealSystem(app.url, app.facilitatorKey, false)
  const light = await system.join(made, newKey())
  const guest = await app.joinAs(made)
  const facilitator = await app.facilitate(made)
  await facilitator.until(() => facilitator.view.counters.seats === 2)
  await facilitator.advanceTo('voting')
  await Promise.all([guest.sees('voting'), light.until('voting')])
  const sent = guest.socket.sent.length
  await guest.cast('A')
  const before = light.traffic.sent
  await light.vote('B')
  await facilitator.until(() => facilitator.view.counters.ballots === 2)
  await guest.until(() => guest.view.counters.ballots === 2 && light.ballots === 2)
  expect(light.state.toJSON()).toEqual((guest.room.state as typeof light.state).toJSON())
  expect(light.own).toMatchObject({ hasVoted: true, takesPart: true, team: 1 })
  const frame = guest.socket.sent[sent]
  expect(light.traffic.sent - before).toBe((frame?.length ?? 0) + 6 + (frame && frame.length > 125 ? 2 : 0))
})
