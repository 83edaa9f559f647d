import { expect, test } from 'vitest'
import { startTestApp } from '../support/app.ts'

test('who comes in but takes no seat, console or screen is let go; whoever has one stays', async () => {
  const app = await startTestApp({ pace: { atTheDoor: 300 } })
  const made = await app.newSession()
  const facilitator = await app.facilitate(made)
  const guest = await app.joinAs(made)
  const screen = await app.watch(made, facilitator)
  const stranger = await app.standing(made)
  const began = Date.now()
  await stranger.until(() => stranger.closed !== null)
  expect(Date.now() - began).toBeGreaterThan(150)
  await new Promise((done) => setTimeout(done, 400))
  expect([facilitator, guest, screen].map((one) => one.closed)).toEqual([null, null, null])
  const back = await app.joinAs(made, { seatKey: stranger.seatKey })
  await back.until(() => back.view.counters.seats === 2)
  await app.end()
})
