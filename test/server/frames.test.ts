/** What goes over the line, byte for byte. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../support/app.ts'
import { referenceSentinel } from '../support/builders.ts'

let app: TestApp
let made: MadeSession
let facilitator: Guest
let screen: Guest
let guests: Guest[]
beforeEach(async () => {
  app = await startTestApp()
  made = await app.newSession()
  facilitator = await app.facilitate(made)
  guests = await app.joinMany(made, 6)
  screen = await app.watch(made, facilitator)
})
afterEach(() => app.end())

const everybody = (): Guest[] => [...guests, screen, facilitator]
const all = (act: (guest: Guest, at: number) => Promise<unknown>) => Promise.all(guests.map(act))

describe('the frames', () => {
  test('hold no count per option before the spread, for any role (M2)', async () => {
    await facilitator.advanceTo('voting')
    await all((guest) => guest.sees('voting'))
    await all((guest, at) => guest.cast('AABBBC'[at] ?? '-'))
    await facilitator.until(() => facilitator.view.counters.ballots === 6)
    const late = await app.watch(made, facilitator)
    for (const one of [...everybody(), late]) {
      expect(one.view.shown).toEqual({ first: null, second: null, shift: null })
      for (const word of ['counts', 'nearlyAll', 'tooFew', '[2,3,1]']) expect(one.frames).not.toContain(word)
    }
    await facilitator.advanceTo('spread')
    await Promise.all(everybody().map((one) => one.sees('spread')))
    for (const one of everybody()) expect(one.frames).toContain('[2,3,1]')
    await facilitator.advanceTo('revote')
    await all((guest) => guest.sees('revote'))
    await all((guest) => guest.cast('C', 'second'))
    await facilitator.until(() => facilitator.view.counters.ballots === 6)
    for (const one of everybody()) expect(one.frames).not.toContain('nearlyAll')
    await facilitator.advanceTo('shift')
    await Promise.all(everybody().map((one) => one.sees('shift')))
    for (const one of everybody()) expect(one.frames).toContain('nearlyAll')
  })

  test('hold no reference text before its phase, for participants and the big screen (M9)', async () => {
    const unknowing = [...guests, screen]
    await facilitator.advanceTo('decision')
    await Promise.all(unknowing.map((one) => one.sees('decision')))
    for (const one of unknowing) expect(one.frames).not.toContain(referenceSentinel)
    await facilitator.advanceTo('reference')
    await Promise.all(unknowing.map((one) => one.sees('reference')))
    for (const one of unknowing) expect(one.frames).toContain(`${referenceSentinel} A`)
    for (const one of unknowing) expect(one.frames).not.toContain(`${referenceSentinel} notities`)
  })

  test('of a ballot and of its answer have one length whatever the choice (P1)', async () => {
    await facilitator.advanceTo('voting')
    const [guest] = guests
    if (!guest) throw new Error('nobody joined')
    await guest.sees('voting')
    const lengths = new Set<string>()
    const ballots = [['A'], ['B'], ['C'], ['-'], ['*', 'Ja'], ['*', 'é€ 😀'.repeat(28)], ['*', '€'.repeat(140)], ['A']]
    for (const [choice = '', text] of ballots) {
      const { sent, received } = guest.socket
      const from = received.length
      expect(await guest.cast(choice, 'first', text)).toBe('accepted')
      const answer = received.slice(from).find((frame) => frame[0] === guest.answerCode)
      lengths.add(`${sent.at(-1)?.length} ${answer?.length}`)
    }
    expect([...lengths]).toHaveLength(1)
  })

  test('carry the count in batches, never per ballot (P3)', async () => {
    await facilitator.advanceTo('voting')
    await all((guest) => guest.sees('voting'))
    await new Promise((done) => setTimeout(done, 300))
    const patches = () => facilitator.socket.received.filter((frame) => frame[0] === facilitator.patchCode).length
    const before = patches()
    for (const guest of guests) await guest.cast('A')
    await facilitator.until(() => facilitator.view.counters.ballots === 6)
    expect(patches() - before).toBeLessThanOrEqual(2)
  })

  test('tell only a voter that it voted, and the console only which teams are done (P3)', async () => {
    await facilitator.advanceTo('voting')
    await all((guest) => guest.sees('voting'))
    const [voter, other] = guests
    await voter?.cast('A')
    await voter?.until(() => voter.own?.hasVoted === true)
    expect(other?.own?.hasVoted).toBe(false)
    const { roster, teamsDone } = facilitator.console ?? {}
    expect(roster?.map((row) => Object.keys(row).sort().join())).toEqual(
      Array(6).fill('connected,next,nickname,seat,team'),
    )
    expect(teamsDone).toEqual([])
    const team = guests.filter((guest) => guest.own?.team === 1)
    await Promise.all(team.map((guest) => guest.cast('B')))
    await facilitator.until(() => facilitator.console?.teamsDone.join() === '1')
  })

  test('carry an initial state under 4 KB, and no session id of Colyseus (E9)', () => {
    for (const one of everybody()) {
      const initial = one.socket.received.filter((frame) => frame[0] === one.stateCode)
      expect(initial[0]?.length).toBeLessThan(4096)
      for (const other of everybody()) if (other !== one) expect(one.frames).not.toContain(other.room.sessionId)
    }
  })
})
