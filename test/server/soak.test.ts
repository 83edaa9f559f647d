/** The soak in short: devices fail and the server is killed, and no acknowledged ballot is lost or counted twice (E2-E4). */
import { expect, test } from 'vitest'
import { soak } from '../load/soak-play.ts'

/** Four starts of a server on a machine that is busy with other tests, ms. How fast it goes is measured by `npm run soak`. */
const patience = 300_000

test('twenty people play a card through sleep, reloads, cuts and three kills; every acknowledged ballot counts once', {
  timeout: patience,
}, async () => {
  const figures = await soak({ participants: 20, cards: ['vaas-op-het-podium'], kills: 3, seed: 20 })
  expect(figures.kills).toBe(3)
  expect(figures.votes).toEqual([
    { vote: '1 first', acknowledged: 20, counted: 20 },
    { vote: '1 second', acknowledged: 20, counted: 20 },
  ])
})
