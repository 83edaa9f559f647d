import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { coKeyOf } from '../../server/seat-keys.ts'
import { closeCodes } from '../../shared/wire-names.ts'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let made: MadeSession
let facilitator: Guest
beforeEach(async () => {
  app = await startTestApp()
  made = await app.newSession()
  facilitator = await app.facilitate(made)
})
afterEach(() => app.end())

/** Status and refusal of a POST with this key. */
async function refusalOf(path: string, body: object): Promise<readonly [number, string | undefined]> {
  const response = await app.post(path, body)
  return [response.status, ((await response.json()) as { refusal?: string }).refusal]
}

describe('a co-facilitator', () => {
  test('has the whole console of the session with the key that its console shows', async () => {
    const co = await app.coFacilitate(made, facilitator)
    await app.joinMany(made, 6)
    await co.until(() => co.console?.roster.length === 6)
    expect(await co.advance()).toBe('accepted')
    await facilitator.sees('reading')
    await co.sees('reading')
    expect(await facilitator.advance()).toBe('accepted')
    await co.sees('voting')
    expect(facilitator.closed).toBe(null)
    const { coKey, screenKey } = facilitator.console ?? {}
    expect(coKey).toBe(coKeyOf(app.facilitatorKey, made.session, 1))
    expect(co.console).toEqual({ ...facilitator.console, coKey: '' })
    await app.watch(made, co)
    expect(screenKey).not.toBe(coKey)
    expect(co.frames).not.toContain(coKey)
    const reading = await app.post('reading', { facilitatorKey: coKey, session: made.session })
    expect(JSON.stringify(await reading.json())).toContain('REFERENTIEWOORD')
  })

  test('has no link until one is made', async () => {
    await facilitator.until(() => facilitator.console !== null)
    expect(facilitator.console?.coKey).toBe('')
    const { session } = made
    for (const number of [0, 1])
      expect(
        await refusalOf('join', { session, facilitatorKey: coKeyOf(app.facilitatorKey, session, number) }),
      ).toEqual([403, 'keyDoesNotWork'])
  })

  test('is put out as soon as a new link is made, and comes back with that one', async () => {
    const co = await app.coFacilitate(made, facilitator)
    const old = facilitator.console?.coKey ?? ''
    const other = await app.coFacilitate(made, facilitator)
    await co.until(() => co.closed === closeCodes.withdrawn)
    expect(facilitator.console?.coKey).not.toBe(old)
    expect(await refusalOf('join', { session: made.session, facilitatorKey: old })).toEqual([403, 'keyDoesNotWork'])
    expect(await refusalOf('reading', { session: made.session, facilitatorKey: old })).toEqual([403, 'keyDoesNotWork'])
    expect(await other.ask({ type: 'setLock', locked: true })).toBe('accepted')
    expect(facilitator.closed).toBeNull()
  })

  test('is put out when the link is withdrawn, also after a restart', async () => {
    const co = await app.coFacilitate(made, facilitator)
    const key = facilitator.console?.coKey ?? ''
    expect(await facilitator.ask({ type: 'withdrawCoLink' })).toBe('accepted')
    await co.until(() => co.closed === closeCodes.withdrawn)
    await facilitator.until(() => facilitator.console?.coKey === '')
    await app.restart()
    expect(await refusalOf('join', { session: made.session, facilitatorKey: key })).toEqual([403, 'keyDoesNotWork'])
    const again = await app.facilitate(made)
    const next = await app.coFacilitate(made, again)
    expect(again.console?.coKey).not.toBe(key)
    expect(await next.ask({ type: 'setLock', locked: true })).toBe('accepted')
  })

  test('makes and withdraws no links', async () => {
    const co = await app.coFacilitate(made, facilitator)
    for (const type of ['makeCoLink', 'withdrawCoLink'] as const) expect(await co.ask({ type })).toBe('notAllowed')
    expect(co.closed).toBeNull()
  })

  test('gets nothing of another session, and neither lists nor makes sessions', async () => {
    await app.coFacilitate(made, facilitator)
    const facilitatorKey = coKeyOf(app.facilitatorKey, made.session, 1)
    const other = await app.newSession()
    const refusal = [403, 'keyDoesNotWork']
    expect(await refusalOf('join', { session: other.session, facilitatorKey })).toEqual(refusal)
    expect(await refusalOf('reading', { session: other.session, facilitatorKey })).toEqual(refusal)
    expect(await refusalOf('console', { facilitatorKey })).toEqual(refusal)
    expect(await app.newSession({ facilitatorKey })).toEqual({ refusal: 'keyDoesNotWork' })
    const stranger = await app.standing(other)
    expect(await stranger.request('takeConsole', { facilitatorKey })).toEqual({
      accepted: false,
      refusal: 'notAllowed',
    })
  })
})

test('a console knows how many big screens are connected', async () => {
  await facilitator.until(() => facilitator.console?.screens === 0)
  const screen = await app.watch(made, facilitator)
  const second = await app.watch(made, facilitator)
  await facilitator.until(() => facilitator.console?.screens === 2)
  screen.hangUp()
  second.hangUp()
  await facilitator.until(() => facilitator.console?.screens === 0)
})
