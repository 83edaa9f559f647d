/** What a room that was left leaves behind: nothing (E8). */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { matchMaker } from '@colyseus/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '../../server/log.ts'
import { newKey } from '../load/player.ts'
import { RealSystem } from '../load/real-system.ts'
import { startTestApp, type TestApp } from '../support/app.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const cycles = 200
/** Until the last room has been given up and the directory has let go of it, ms. */
const settling = 7000

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ pace: { whenEmpty: 1 }, log: createLog('silent') })
})
afterAll(() => app.end())

/** Somebody makes a session; a facilitator and a participant come and go. */
async function cycle(): Promise<void> {
  const made = await app.newSession()
  const system = new RealSystem(app.url, app.facilitatorKey, true)
  const host = await system.host(made)
  const participant = await system.join(made, newKey())
  participant.close()
  host.close()
}

async function heapAfter(count: number): Promise<number> {
  for (let done = 0; done < count; done++) await cycle()
  await new Promise((done) => setTimeout(done, settling))
  for (let turn = 0; turn < 3; turn++) {
    collectGarbage()
    await new Promise((done) => setTimeout(done, 50))
  }
  return process.memoryUsage().heapUsed
}

test(`${cycles} times making, joining and leaving a session leave no room and no heap growth beyond 10 %`, async () => {
  const before = await heapAfter(50)
  const after = await heapAfter(cycles)
  expect(await matchMaker.query({})).toEqual([])
  expect(after / before).toBeLessThan(1.1)
})
