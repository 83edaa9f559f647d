import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeCodes } from '../../shared/wire-names.ts'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../support/app.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'

const realSession = {
  deck: 'kennismaking',
  cards: ['drie-potten-jam', 'drie-offertes'],
  lens: 'limburg',
  teamCount: 5,
}

describe('a server that is stopped and started', () => {
  let app: TestApp
  let made: MadeSession
  beforeEach(async () => {
    app = await startTestApp()
    made = await app.newSession()
  })
  afterEach(() => app.end())

  test('tells everybody, and has them back in the same phase with seat, team and vote (E5)', async () => {
    const facilitator = await app.facilitate(made)
    const guests = await app.joinMany(made, 6)
    await facilitator.until(() => facilitator.view.counters.seats === 6)
    await facilitator.advanceTo('discussion')
    await guests[0]?.sees('discussion')
    await guests[0]?.ask({ type: 'addArgument', round: 1, option: 'B', text: 'Blijft staan.' })
    await facilitator.advanceTo('revote')
    await Promise.all(guests.map((guest) => guest.sees('revote')))
    await Promise.all(guests.slice(0, 4).map((guest) => guest.cast('A', 'second')))
    const before = facilitator.view
    await app.restart()
    expect([...guests, facilitator].map((one) => one.closed)).toEqual(Array(7).fill(closeCodes.restarting))
    const back = await Promise.all(guests.map(({ seatKey }) => app.joinAs(made, { seatKey })))
    const console = await app.facilitate(made)
    await Promise.all(back.map((guest) => guest.until(() => guest.own !== null)))
    expect(back.map((guest) => guest.own?.hasVoted)).toEqual([true, true, true, true, false, false])
    expect(back.map((guest) => guest.own?.team)).toEqual(guests.map((guest) => guest.own?.team))
    await console.until(() => console.view.counters.ballots === 4)
    expect(console.view).toEqual({ ...before, counters: { ...before.counters, ballots: 4 } })
    expect(console.console?.arguments.map(({ text }) => text)).toEqual(['Blijft staan.'])
  })
})

describe('a server that is killed in the middle of the revote', () => {
  let server: ServerProcess
  beforeEach(async () => {
    server = await startServerProcess()
  })
  afterEach(() => server.end())

  test('has every acknowledged ballot once after its restart, and plays on (E4)', async () => {
    const made = await server.newSession(realSession)
    const facilitator = await server.facilitate(made)
    const guests = await server.joinMany(made, 30)
    await facilitator.until(() => facilitator.view.counters.seats === 30)
    await facilitator.advanceTo('revote')
    await Promise.all(guests.map((guest) => guest.sees('revote')))
    const acknowledged = await killWhileVoting(server, guests)
    expect(acknowledged.size).toBeGreaterThan(0)

    await server.start()
    const back = await Promise.all(guests.map(({ seatKey }) => server.joinAs(made, { seatKey })))
    await Promise.all(back.map((guest) => guest.until(() => guest.own !== null)))
    const console = await server.facilitate(made)
    expect(console.view.progress).toMatchObject({ phase: 'revote', vote: 'second' })
    const voted = back.filter((guest) => guest.own?.hasVoted)
    for (const { seatKey, own } of back) if (acknowledged.has(seatKey)) expect(own?.hasVoted).toBe(true)
    await console.until(() => console.view.counters.ballots === voted.length)

    const rest = back.filter((guest) => !guest.own?.hasVoted)
    await Promise.all(rest.map((guest) => guest.cast(choiceOf(guests, guest), 'second')))
    await console.until(() => console.view.counters.ballots === 30)
    await console.advanceTo('shift')
    expect(console.view.shown.second).toMatchObject({ kind: 'counts', counts: [10, 10, 10, 0] })
    await console.advanceTo('action')
  })

  test('in the middle of a twist comes back to it, and then to the card with its arguments (E4)', async () => {
    const made = await server.newSession(realSession)
    const facilitator = await server.facilitate(made)
    const guests = await server.joinMany(made, 15)
    await facilitator.until(() => facilitator.view.counters.seats === 15)
    await facilitator.advanceTo('discussion')
    const [first] = guests
    await first?.sees('discussion')
    await first?.ask({ type: 'addArgument', round: 1, option: 'B', text: 'Blijft staan.' })
    await facilitator.advanceTo('shift')
    await facilitator.twist()
    await Promise.all(guests.map((guest) => guest.until(() => guest.view.progress.twist)))
    const answers = await Promise.all(
      guests.map((guest, at) => guest.cast('ABC*'[at % 4] ?? '-', 'first', `Anders ${at}`)),
    )
    expect(answers).toEqual(Array(15).fill('accepted'))
    await server.kill('SIGKILL')

    await server.start()
    const console = await server.facilitate(made)
    expect(console.view.progress).toMatchObject({ phase: 'voting', vote: 'first', twist: true, round: 2 })
    await console.until(() => console.view.counters.ballots === 15)
    await console.advanceTo('spread')
    expect(console.view.shown.first).toMatchObject({ kind: 'counts' })
    expect(console.view.written.map(({ text }) => text).sort()).toEqual(['Anders 11', 'Anders 3', 'Anders 7'])
    await console.advanceTo('shift')
    expect(console.view).toMatchObject({ progress: { round: 1, twist: false }, written: [] })
    await console.until(() => console.console?.arguments[0]?.text === 'Blijft staan.')
    await console.advanceTo('decision')
  })

  test('ends nothing at SIGTERM', async () => {
    const made = await server.newSession(realSession)
    const guest = await server.joinAs(made)
    expect(await server.kill('SIGTERM')).toBe(0)
    await guest.until(() => guest.closed === closeCodes.restarting)
    await server.start()
    const back = await server.joinAs(made, { seatKey: guest.seatKey })
    await back.until(() => back.own?.seat === guest.own?.seat)
  })

  test('prints the facilitator link with the key in its fragment, and the address for participants', () => {
    expect(server.output).toContain(`${server.url}/facilitator.html#${server.facilitatorKey}`)
    expect(server.output).toContain(`Deelnemers gaan naar    ${server.url}`)
  })
})

const choiceOf = (guests: readonly Guest[], { seatKey }: Guest): string =>
  'ABC'[guests.findIndex((guest) => guest.seatKey === seatKey) % 3] ?? '-'

/** All vote, a few at a time; the server is killed when a third has been answered. Returns the seat keys of those answered `accepted`. */
async function killWhileVoting(server: ServerProcess, guests: readonly Guest[]): Promise<Set<string>> {
  const acknowledged = new Set<string>()
  const votes = guests.map(async (guest, at) => {
    await new Promise((done) => setTimeout(done, at * 4))
    const answer = await guest.cast(choiceOf(guests, guest), 'second').catch(() => 'notKnown')
    if (answer === 'accepted') acknowledged.add(guest.seatKey)
  })
  await guests[0]?.until(() => acknowledged.size >= 10)
  await server.kill('SIGKILL')
  await Promise.all(votes)
  return acknowledged
}
