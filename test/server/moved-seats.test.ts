import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeCodes } from '../../shared/wire-names.ts'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
let made: MadeSession
let facilitator: Guest
let guests: Guest[]
beforeEach(async () => {
  app = await startTestApp()
  made = await app.newSession()
  facilitator = await app.facilitate(made)
  guests = await app.joinMany(made, 8)
  await Promise.all(guests.map((guest) => guest.until(() => guest.own !== null)))
  await facilitator.until(() => facilitator.console?.roster.length === 8)
})
afterEach(() => app.end())

const first = (): Guest => guests[0] as Guest
const seatOf = (guest: Guest): string => guest.own?.seat ?? ''

describe('a seat that is taken away', () => {
  test('in the lobby is gone at once: its line is closed, and it does not come back', async () => {
    expect(await facilitator.ask({ type: 'removeSeat', seat: seatOf(first()) })).toBe('accepted')
    await first().until(() => first().closed === closeCodes.removed)
    await facilitator.until(() => facilitator.console?.roster.length === 7)
    expect(facilitator.view.counters.seats).toBe(7)
    const mate = guests.find((guest) => guest !== first() && guest.own?.team === first().own?.team)
    await mate?.until(() => mate.team?.members.length === 3)
    await expect(app.joinAs(made, { seatKey: first().seatKey })).rejects.toThrow('seatRemoved')
    await app.restart()
    await expect(app.joinAs(made, { seatKey: first().seatKey })).rejects.toThrow('seatRemoved')
  })

  test('during a card plays on to its end, and is gone with the next one, also for n and m', async () => {
    await facilitator.advanceTo('voting')
    await first().sees('voting')
    expect(await facilitator.ask({ type: 'removeSeat', seat: seatOf(first()) })).toBe('accepted')
    await first().until(() => first().own?.next === 'away' && first().view.progress.leaving === 1)
    expect(await first().cast('A')).toBe('accepted')
    await facilitator.until(() => facilitator.view.counters.ballots === 1)
    expect(facilitator.view.counters.voters).toBe(8)
    await facilitator.advanceTo('reading')
    await first().until(() => first().closed === closeCodes.removed)
    await facilitator.advanceTo('voting')
    await facilitator.until(() => facilitator.view.counters.voters === 7)
    expect(facilitator.view).toMatchObject({ progress: { leaving: 0 }, counters: { seats: 7, ballots: 0 } })
    expect(facilitator.console?.roster.map(({ seat }) => seat)).not.toContain(seatOf(first()))
    await expect(app.joinAs(made, { seatKey: first().seatKey })).rejects.toThrow('seatRemoved')
    expect(await app.refusalOf(made.joinCode)).toBe('codeDoesNotWork')
  })

  test('stays when that is taken back, and through a twist', async () => {
    await facilitator.advanceTo('voting')
    const seat = seatOf(first())
    await facilitator.ask({ type: 'removeSeat', seat })
    await facilitator.advanceTo('shift')
    await facilitator.twist()
    await first().until(() => first().view.progress.twist)
    expect(first().closed).toBe(null)
    expect(await facilitator.ask({ type: 'keepSeat', seat })).toBe('accepted')
    await facilitator.until(() => facilitator.view.progress.leaving === 0)
    await new Promise((done) => setTimeout(done, 1000)) // ten messages in a second is all that anybody may send
    expect(await facilitator.ask({ type: 'skipCard', phase: 'voting', round: 2 })).toBe('accepted')
    await facilitator.sees('shift')
    expect(await facilitator.ask({ type: 'skipCard', phase: 'shift', round: 1 })).toBe('accepted')
    await first().sees('reading')
    expect(first().closed).toBe(null)
  })
})

test('a seat that moves in the lobby is with its new team at once, and both teams see it', async () => {
  const [from = 0, to = 0] = first().own?.team === 1 ? [1, 2] : [2, 1]
  await facilitator.ask({ type: 'moveSeat', seat: seatOf(first()), team: to })
  await first().until(() => first().own?.team === to && first().team?.members.length === 5)
  const left = guests.find((guest) => guest.own?.team === from)
  await left?.until(() => left.team?.members.length === 3)
})

test('a seat that moves during a card reads that it will, and at the next card that it did, until the card after', async () => {
  const [from = 0, to = 0] = first().own?.team === 1 ? [1, 2] : [2, 1]
  await facilitator.advanceTo('voting')
  expect(await facilitator.ask({ type: 'moveSeat', seat: seatOf(first()), team: to })).toBe('accepted')
  await first().until(() => first().own?.next !== null)
  expect(first().own).toMatchObject({ team: from, next: { team: to }, moved: false })
  await facilitator.advanceTo('reading')
  await first().until(() => first().own?.moved === true)
  expect(first().own).toMatchObject({ team: to, next: null })
  await first().until(() => first().team?.number === to && first().team?.members.length === 5)
  expect(guests.filter((guest) => guest.own?.moved)).toHaveLength(1)
  await app.restart()
  const back = await app.joinAs(made, { seatKey: first().seatKey })
  await back.until(() => back.own !== null)
  expect(back.own).toMatchObject({ team: to, moved: true })
  const console = await app.facilitate(made)
  await console.until(() => console.view.progress?.phase === 'reading')
  await console.ask({ type: 'skipCard', phase: 'reading', round: 2 })
  await back.until(() => back.own?.moved === false)
})
