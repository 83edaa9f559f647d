import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newSeatKey, startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await startTestApp({ throttle: { perAddress: 5, triesPerSecond: 1 } })
})
afterEach(() => app.end())

describe('joining by code', () => {
  test('works in any case, with spaces and hyphens', async () => {
    const made = await app.newSession()
    const typed = `${made.joinCode.slice(0, 3).toLowerCase()}-${made.joinCode.slice(3)} `
    const guest = await app.joinAs({ ...made, joinCode: typed }, { nickname: 'Noor' })
    await guest.until(() => guest.own !== null)
    expect(guest.own?.nickname).toBe('Noor')
    expect(guest.view.progress.phase).toBe('lobby')
  })

  test('answers unknown, nonsense, locked and closed codes alike', async () => {
    const made = await app.newSession()
    const facilitator = await app.facilitate(made)
    const wrong = await app.post('join', { code: 'ZZZZZZ', seatKey: newSeatKey() })
    expect([wrong.status, await wrong.json()]).toEqual([404, { refusal: 'codeDoesNotWork' }])
    expect(await app.refusalOf('geen code')).toBe('codeDoesNotWork')
    await facilitator.ask({ type: 'setLock', locked: true })
    const locked = await app.post('join', { code: made.joinCode, seatKey: newSeatKey() })
    expect([locked.status, await locked.json()]).toEqual([404, { refusal: 'codeDoesNotWork' }])
    await facilitator.ask({ type: 'closeSession' })
    expect(await app.refusalOf(made.joinCode)).toBe('codeDoesNotWork')
  })

  test('lets a known seat in although the door is locked', async () => {
    const made = await app.newSession()
    const facilitator = await app.facilitate(made)
    const guest = await app.joinAs(made)
    await facilitator.ask({ type: 'setLock', locked: true })
    expect(await app.refusalOf(made.joinCode)).toBe('codeDoesNotWork')
    const back = await app.joinAs(made, { seatKey: guest.seatKey })
    await back.until(() => back.own !== null)
    expect(back.own?.seat).toBe(guest.own?.seat)
  })

  test('is slowed down after too many failures, also with a good code', async () => {
    const made = await app.newSession()
    for (let at = 0; at < 5; at++) expect(await app.refusalOf('ZZZZZZ')).toBe('codeDoesNotWork')
    expect(await app.refusalOf(made.joinCode)).toBe(null)
    const tooMany = await app.post('join', { code: made.joinCode, seatKey: newSeatKey() })
    expect([tooMany.status, await tooMany.json()]).toEqual([429, { refusal: 'tooManyTries' }])
  })

  test('lets a whole office behind one address in at once', async () => {
    const made = await app.newSession()
    const answers = await Promise.all(Array.from({ length: 300 }, () => app.refusalOf(made.joinCode)))
    expect(answers.filter((refusal) => refusal !== null)).toEqual([])
  })
})

describe('the routes', () => {
  test('refuse a body that is malformed, too large or has too much in it', async () => {
    const { joinCode: code } = await app.newSession()
    const seatKey = newSeatKey()
    const refusalOf = async (body: unknown) => (await app.post('join', body)).json()
    expect(await refusalOf('{')).toEqual({ refusal: 'malformed' })
    expect(await refusalOf({ code })).toEqual({ refusal: 'malformed' })
    expect(await refusalOf({ code, seatKey: 'kort' })).toEqual({ refusal: 'malformed' })
    expect(await refusalOf({ code, seatKey, extra: 1 })).toEqual({ refusal: 'malformed' })
    const large = await app.post('join', { code: 'x'.repeat(5000), seatKey })
    expect([large.status, await large.json()]).toEqual([413, { refusal: 'tooLarge' }])
    expect((await app.post('nergens', {})).status).toBe(400)
  })

  test('open console, new session and reading only with the facilitator key', async () => {
    const { session } = await app.newSession()
    const facilitatorKey = newSeatKey()
    for (const [path, body] of [
      ['console', { facilitatorKey }],
      ['reading', { facilitatorKey, session }],
      ['join', { facilitatorKey, session }],
      ['join', { screenKey: facilitatorKey, session }],
    ] as const) {
      const response = await app.post(path, body)
      expect([response.status, await response.json()]).toEqual([403, { refusal: 'keyDoesNotWork' }])
    }
    const console = await app.post('console', { facilitatorKey: app.facilitatorKey })
    expect(await console.json()).toMatchObject({ decks: [{ id: 'dek' }], sessions: [{ session }] })
    const reading = await app.post('reading', { facilitatorKey: app.facilitatorKey, session })
    expect(JSON.stringify(await reading.json())).toContain('REFERENTIEWOORD')
  })

  test('refuse a session with a deck, card or lens that does not exist', async () => {
    expect(await app.newSession({ deck: 'ander' })).toEqual({ refusal: 'malformed' })
    expect(await app.newSession({ cards: ['eerste', 'derde'] })).toEqual({ refusal: 'malformed' })
    expect(await app.newSession({ lens: 'drie' })).toEqual({ refusal: 'malformed' })
  })
})

describe('other origins', () => {
  test('are refused at a POST, and the own one is not', async () => {
    const { joinCode: code } = await app.newSession()
    const body = { code, seatKey: newSeatKey() }
    const foreign = await app.post('join', body, { origin: 'https://elders.nl' })
    expect([foreign.status, await foreign.json()]).toEqual([403, { refusal: 'foreignOrigin' }])
    expect((await app.post('join', body, { origin: 'null' })).status).toBe(403)
    const own = await app.post('join', body, { origin: app.url })
    expect(own.status).toBe(200)
    expect(own.headers.get('access-control-allow-origin')).toBe(null)
  })

  test('are refused at the upgrade of a socket', async () => {
    const { joinCode: code } = await app.newSession()
    const { reservation } = (await (await app.post('join', { code, seatKey: newSeatKey() })).json()) as {
      reservation: { processId: string; roomId: string; sessionId: string }
    }
    const path = `/${reservation.processId}/${reservation.roomId}?sessionId=${reservation.sessionId}`
    expect(await upgrade(path, 'https://elders.nl')).toContain(' 403 ')
    expect(await upgrade(path, app.url)).toContain(' 101 ')
  })

  test.each(['create', 'joinOrCreate', 'join', 'joinById', 'reconnect'])('find no /matchmake/%s', async (method) => {
    const response = await fetch(`${app.url}/matchmake/${method}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(response.status).toBe(404)
    expect(response.headers.get('access-control-allow-origin')).toBe(null)
  })

  test.each(['monitor', 'colyseus', 'playground', '__healthcheck', '__apidocs'])('find no /%s', async (path) => {
    expect((await fetch(`${app.url}/${path}`)).status).toBe(404)
  })
})

/** The first line that the server answers an upgrade with. */
function upgrade(path: string, origin: string): Promise<string> {
  const { host, hostname, port } = new URL(app.url)
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${Buffer.from(newSeatKey()).subarray(0, 16).toString('base64')}`,
    `Origin: ${origin}`,
  ]
  return new Promise((done, fail) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${lines.join('\r\n')}\r\n\r\n`))
    socket.once('error', fail)
    socket.once('data', (data) => {
      done(data.toString('latin1').split('\r\n')[0] ?? '')
      socket.destroy()
    })
  })
}
