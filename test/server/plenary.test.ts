/** Hundreds in one session: what a console gets of them, and how often. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../support/app.ts'

/** Least time between two long rosters in these tests, ms. */
const pause = 3000
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

let app: TestApp
let made: MadeSession
let facilitator: Guest
beforeEach(async () => {
  app = await startTestApp({ pace: { beat: 50, roster: pause } })
  made = await app.newSession({ teamCount: 0 })
  facilitator = await app.facilitate(made)
})
afterEach(() => app.end())

/** How many letters the console gets while `count` people come in, one every 40 ms. */
async function lettersWhileJoining(count: number): Promise<number> {
  const before = facilitator.consoleLetters
  for (let at = 0; at < count; at++) {
    await app.joinAs(made)
    await wait(40)
  }
  return facilitator.consoleLetters - before
}

describe('the console', () => {
  test('of a small session gets its roster at most once a beat', async () => {
    const began = Date.now()
    const letters = await lettersWhileJoining(20)
    expect(letters).toBeGreaterThan(5)
    expect(letters).toBeLessThanOrEqual((Date.now() - began) / 50 + 1)
  })

  test('of a plenary session gets it seldom, in the end whole, and a new phase at once', async () => {
    for (let at = 0; at < 5; at++) await app.joinMany(made, 25)
    await facilitator.until(() => facilitator.console?.roster.length === 125)
    const began = Date.now()
    const letters = await lettersWhileJoining(30)
    expect(letters).toBeLessThanOrEqual((Date.now() - began) / pause + 1)
    await facilitator.until(() => facilitator.console?.roster.length === 155)
    await app.joinAs(made)
    const pressed = Date.now()
    await facilitator.advance()
    await facilitator.until(() => facilitator.console?.next === 'voting')
    expect(Date.now() - pressed).toBeLessThan(pause / 2)
    expect(facilitator.console?.roster).toHaveLength(156)
    const quiet = facilitator.consoleLetters
    await wait(400)
    expect(facilitator.consoleLetters).toBe(quiet)
  })
})
