import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
afterEach(() => app.end())

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
const isLive = async (made: MadeSession): Promise<boolean> => {
  const answer = await app.post('console', { facilitatorKey: app.facilitatorKey })
  const { sessions } = (await answer.json()) as { sessions: { session: string }[] }
  return sessions.some(({ session }) => session === made.session)
}
const rowOf = ({ session }: MadeSession) => {
  const db = new DatabaseSync(join(app.folder, 'dilemmaspel.sqlite'), { readOnly: true })
  const row = db.prepare('select * from sessions where id = ?').get(session)
  db.close()
  return row as { active_at: number | null; created_at: number; closed_on: string | null }
}

describe('a session of which nothing is asked', () => {
  test('closes itself, also when no room runs it; one that was made ahead does not', async () => {
    app = await startTestApp({ pace: { whenIdle: 600, afterClosing: 50 } })
    const [watched, alone] = [await app.newSession(), await app.newSession()]
    const prepared = await app.newSession({ prepared: true })
    const maker = await app.facilitate(prepared)
    expect(await maker.ask({ type: 'setTeams', count: 3 })).toBe('accepted')
    expect(rowOf(prepared).active_at).toBe(null)
    const facilitator = await app.facilitate(watched)
    await facilitator.until(() => facilitator.view.progress.closed)
    await waitUntil(async () => !(await isLive(watched)) && !(await isLive(alone)))
    expect(await isLive(prepared)).toBe(true)
    expect(rowOf(alone)).toMatchObject({ active_at: null, closed_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    await openAndLeave(prepared)
    await waitUntil(async () => !(await isLive(prepared)))
  })

  test('stays as long as something is asked', async () => {
    app = await startTestApp({ pace: { whenIdle: 1500 } })
    const made = await app.newSession()
    const facilitator = await app.facilitate(made)
    for (let at = 0; at < 8; at++) {
      expect(await facilitator.ask({ type: 'setLock', locked: at % 2 === 0 })).toBe('accepted')
      await wait(300)
    }
    expect(facilitator.view.progress.closed).toBe(false)
    await facilitator.until(() => facilitator.view.progress.closed)
  })

  test('is found when the server starts; usually after twelve hours, of which the disk knows no more than the hour', async () => {
    app = await startTestApp()
    const made = await app.newSession()
    const guest = await app.joinAs(made)
    await guest.until(() => guest.own !== null)
    const hour = 3_600_000
    expect((rowOf(made).active_at ?? 1) % hour).toBe(0)
    await restartAfter(made, 11 * hour)
    expect(await isLive(made)).toBe(true)
    await restartAfter(made, 13 * hour)
    await waitUntil(async () => !(await isLive(made)))
  })
})

/** Opens the lobby of a session that was made ahead. */
async function openAndLeave(made: MadeSession): Promise<void> {
  const facilitator: Guest = await app.facilitate(made)
  await facilitator.ask({ type: 'openLobby' })
  facilitator.hangUp()
}

/** Restarts the server; the disk says that the session was in use so many ms ago. */
async function restartAfter(made: MadeSession, ms: number): Promise<void> {
  await app.app.stop()
  const db = new DatabaseSync(join(app.folder, 'dilemmaspel.sqlite'))
  db.prepare('update sessions set active_at = ? where id = ?').run(Date.now() - ms, made.session)
  db.close()
  await app.start()
  await wait(200)
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 100) throw new Error('waited in vain')
    await wait(50)
  }
}
