import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { roundKeysOf, seatIdOf } from '../../server/seat-keys.ts'
import { Seats } from '../../server/seats.ts'
import { padWritten } from '../../shared/ballot.ts'
import { closeCodes } from '../../shared/wire-names.ts'
import { type MadeSession, newSeatKey, startTestApp, type TestApp } from '../support/app.ts'
import { aSession, Play } from '../support/builders.ts'

describe('derived keys', () => {
  test('differ per purpose, session and round, and do not hold the seat key', () => {
    const seatKey = newSeatKey()
    const names = [
      seatIdOf(seatKey, 'een'),
      seatIdOf(seatKey, 'twee'),
      ...Object.values(roundKeysOf(seatKey, 'een', 1)).slice(1),
      ...Object.values(roundKeysOf(seatKey, 'een', 2)).slice(1),
      ...Object.values(roundKeysOf(seatKey, 'twee', 1)).slice(1),
    ]
    expect(new Set(names).size).toBe(8)
    for (const name of names) expect(name).toMatch(/^[\w-]{22}$/)
  })
})

describe('the voted flags', () => {
  test('are found again for somebody who comes back, and forgotten with the vote', () => {
    const play = new Play(aSession())
    const seatKey = newSeatKey()
    const seat = seatIdOf(seatKey, play.session.id)
    const actor = { role: 'participant', seat, ...roundKeysOf(seatKey, play.session.id, 1) } as const
    play.seat(6)
    play.ask(actor, { type: 'takeSeat' })
    play.advanceTo('voting')
    play.ask(actor, { type: 'castBallot', round: 1, vote: 'first', choice: 'B', other: padWritten('') })
    const seats = new Seats<object>(play.session.id)
    seats.follow(play.session)
    expect(seats.voted.has(seat)).toBe(false)
    seats.sit(seat, seatKey, {}, play.session)
    expect(seats.voted.has(seat)).toBe(true)
    play.advance()
    seats.follow(play.session)
    expect(seats.voted.size).toBe(0)
  })
})

describe('a seat', () => {
  let app: TestApp
  let made: MadeSession
  beforeEach(async () => {
    app = await startTestApp()
    made = await app.newSession()
  })
  afterEach(() => app.end())

  test('belongs to its newest connection; the older one is told', async () => {
    const older = await app.joinAs(made, { nickname: 'Noor' })
    const newer = await app.joinAs(made, { seatKey: older.seatKey })
    await older.until(() => older.closed !== null)
    expect(older.closed).toBe(closeCodes.replaced)
    await newer.until(() => newer.own !== null)
    expect(newer.own).toMatchObject({ seat: older.own?.seat, nickname: 'Noor' })
    expect(await newer.ask({ type: 'chooseTeam', team: 2 })).toBe('accepted')
    await newer.until(() => newer.own?.team === 2)
    expect(newer.view.counters.seats).toBe(1)
  })

  test('keeps team and vote over a lost line, and n and m do not change', async () => {
    const facilitator = await app.facilitate(made)
    const guests = await app.joinMany(made, 6)
    const [lost] = guests
    if (!lost) throw new Error('nobody joined')
    await facilitator.advanceTo('voting')
    await lost.sees('voting')
    expect(await lost.cast('B')).toBe('accepted')
    lost.hangUp()
    await facilitator.until(() => facilitator.console?.roster.filter((row) => row.connected).length === 5)
    expect(facilitator.view.counters).toMatchObject({ seats: 6, ballots: 1, voters: 6 })
    const back = await app.joinAs(made, { seatKey: lost.seatKey })
    await back.until(() => back.own !== null)
    expect(back.own).toMatchObject({ seat: lost.own?.seat, team: lost.own?.team, hasVoted: true })
    expect(back.view.progress.phase).toBe('voting')
  })

  test('is passed on when the device sits down with another key', async () => {
    const guest = await app.joinAs(made)
    const seatKey = newSeatKey()
    await guest.take('takeSeat', { seatKey })
    await guest.until(() => guest.own?.seat === seatIdOf(seatKey, made.session))
    await guest.until(() => guest.view.counters.seats === 2)
  })

  test('shows a nickname that the facilitator can blank, for good', async () => {
    const facilitator = await app.facilitate(made)
    const guest = await app.joinAs(made, { nickname: 'Onaardig' })
    await facilitator.until(() => facilitator.console?.roster[0]?.nickname === 'Onaardig')
    await facilitator.request('blankNickname', { seat: guest.own?.seat })
    await guest.until(() => guest.own?.nickname === '')
    await guest.take('takeSeat', { seatKey: guest.seatKey, nickname: 'Onaardig' })
    await guest.take('takeSeat', { seatKey: guest.seatKey, nickname: 'Aardig' })
    await facilitator.until(() => facilitator.console?.roster[0]?.nickname === 'Aardig')
    expect(facilitator.frames.split('Onaardig').length).toBe(2)
  })
})

describe('the facilitator', () => {
  test('vanishes and comes back on another device; the session waits, and goes on', async () => {
    const app = await startTestApp()
    const made = await app.newSession()
    const before = await app.facilitate(made)
    await app.joinMany(made, 6)
    await before.until(() => before.view.counters.seats === 6)
    await before.advanceTo('reading')
    before.hangUp()
    const after = await app.facilitate(made)
    expect(after.view.progress.phase).toBe('reading')
    await after.until(() => after.console !== null)
    await after.advanceTo('voting')
    const second = await app.facilitate(made)
    expect(second.view.progress.phase).toBe('voting')
    expect(after.closed).toBe(null)
    await app.end()
  })
})
