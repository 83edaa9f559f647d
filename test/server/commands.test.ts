import { nanoid } from 'nanoid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { padWritten } from '../../shared/ballot.ts'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let made: MadeSession
let facilitator: Guest
let guests: Guest[]
beforeEach(async () => {
  app = await startTestApp()
  made = await app.newSession()
  facilitator = await app.facilitate(made)
  guests = await app.joinMany(made, 6)
})
afterEach(() => app.end())

const first = (): Guest => guests[0] as Guest
const refused = (refusal: string) => ({ accepted: false, refusal })

describe('a command', () => {
  test('that does not have the shape of one is malformed, and says nothing more', async () => {
    const id = nanoid()
    const shapes: unknown[] = [
      undefined,
      null,
      'tekst',
      [],
      { id },
      { id: 'kort', command: { type: 'closeSession' } },
      { id, command: { type: 'castBallot', round: 1, vote: 'first', choice: 'Z', other: padWritten('') } },
      { id, command: { type: 'castBallot', round: 1, vote: 'first', choice: 'A', other: padWritten(''), seat: 'x' } },
    ]
    for (const shape of shapes) expect(await first().request('command', shape)).toEqual(refused('malformed'))
  })

  test('of a ballot has room for something written, always of one length', async () => {
    const ballot = { type: 'castBallot', round: 1, vote: 'first', choice: '*' }
    for (const other of [undefined, '', 'niet aangevuld', `${padWritten('ja')} `, 'é'.repeat(420)]) {
      const message = { id: nanoid(), command: { ...ballot, other } }
      expect(await first().request('command', message)).toEqual(refused('malformed'))
    }
    await facilitator.advanceTo('voting')
    await first().sees('voting')
    expect(await first().cast('*', 'first', ' ')).toBe('unknownOption')
    expect(await first().cast('*', 'first', 'Iets anders.')).toBe('accepted')
  })

  test('out of phase, or of a round that is not on the table, is refused', async () => {
    const early = { type: 'castBallot', round: 1, vote: 'first', choice: 'A', other: padWritten('') } as const
    expect(await first().ask(early)).toBe('stale')
    await facilitator.advanceTo('reading')
    await first().sees('reading')
    expect(await first().cast('A')).toBe('notNow')
    expect(await facilitator.ask({ type: 'advance', round: 1, phase: 'voting' })).toBe('stale')
    expect(await facilitator.ask({ type: 'advance', round: 7, phase: 'reading' })).toBe('stale')
  })

  test('may only be asked by who may ask it', async () => {
    expect(await first().ask({ type: 'advance', round: 0, phase: 'lobby' })).toBe('notAllowed')
    expect(await first().ask({ type: 'closeSession' })).toBe('notAllowed')
    expect(await facilitator.ask({ type: 'chooseTeam', team: 1 })).toBe('notAllowed')
    expect(await facilitator.cast('A')).toBe('notAllowed')
    const screen = await app.watch(made, facilitator)
    expect(await screen.ask({ type: 'closeSession' })).toBe('notAllowed')
    expect(await first().request('takeConsole', { facilitatorKey: first().seatKey })).toEqual(refused('notAllowed'))
    expect(await first().request('takeScreen', { screenKey: first().seatKey })).toEqual(refused('notAllowed'))
    expect(await first().request('blankNickname', { seat: 'iemand' })).toEqual(refused('notAllowed'))
  })

  test('from a connection without a seat is refused', async () => {
    const stranger = await app.standing(made)
    expect(await stranger.ask({ type: 'chooseTeam', team: 1 })).toBe('notSeated')
    expect(await stranger.ask({ type: 'closeSession' })).toBe('notSeated')
  })

  test('that is repeated is answered as before and applied once', async () => {
    await facilitator.advanceTo('discussion')
    await first().sees('discussion')
    const id = nanoid()
    const command = { type: 'addArgument', round: 1, option: 'A', text: 'Omdat het zo is.' } as const
    expect(await first().ask(command, id)).toBe('accepted')
    expect(await first().ask(command, id)).toBe('accepted')
    await facilitator.until(() => facilitator.console?.arguments.length === 1)
    const advance = { type: 'advance', round: 1, phase: 'discussion' } as const
    const again = nanoid()
    expect(await facilitator.ask(advance, again)).toBe('accepted')
    expect(await facilitator.ask(advance, again)).toBe('accepted')
    await facilitator.sees('revote')
  })
})

describe('a connection', () => {
  test('that sends 50 messages at once has ten answered, and keeps its seat', async () => {
    const body = { id: nanoid(), command: { type: 'chooseTeam', team: 1 } }
    const answers = await Promise.all(Array.from({ length: 50 }, () => first().request('command', body)))
    const tooFast = answers.filter((answer) => !answer.accepted && answer.refusal === 'tooFast')
    expect(tooFast.length).toBeGreaterThanOrEqual(40)
    await new Promise((done) => setTimeout(done, 1050))
    expect(await first().ask({ type: 'chooseTeam', team: 2 })).toBe('accepted')
  })

  test('that floods may lose its socket, never its seat', async () => {
    const seat = first().own?.seat
    for (let at = 0; at < 400; at++) first().room.send('command', {})
    await first().until(() => first().closed !== null)
    const back = await app.joinAs(made, { seatKey: first().seatKey })
    await back.until(() => back.own !== null)
    expect(back.own?.seat).toBe(seat)
    await facilitator.until(() => facilitator.view.counters.seats === 6)
  })

  test('that sends a frame over 4 KB loses its socket, never its seat', async () => {
    first().room.send('command', { id: 'x'.repeat(5000) })
    await first().until(() => first().closed !== null)
    const back = await app.joinAs(made, { seatKey: first().seatKey })
    await back.until(() => back.own !== null)
    expect(back.own?.seat).toBe(first().own?.seat)
  })

  test('that sends something of an unknown type is left alone', async () => {
    first().room.send('constructor', { zomaar: 1 })
    first().room.send('__proto__', {})
    await expect(first().request('onbekend', {})).rejects.toThrow()
    expect(await first().ask({ type: 'chooseTeam', team: 1 })).toBe('accepted')
  })

  test('that sends frames which mean nothing harms nobody else', async () => {
    let seed = 7
    const random = () => (seed = (seed * 48_271) % 2_147_483_647)
    for (let at = 0; at < 80; at++) {
      const frame = Uint8Array.from({ length: 1 + (random() % 60) }, () => random() % 256)
      frame[0] = 9 + (random() % 14)
      if (first().socket.readyState === WebSocket.OPEN) first().socket.send(frame)
    }
    expect(await (guests[1] as Guest).ask({ type: 'chooseTeam', team: 1 })).toBe('accepted')
    expect(await app.refusalOf(made.joinCode)).toBe(null)
  })
})
