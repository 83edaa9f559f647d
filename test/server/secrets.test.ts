/** Sentinel values over frames, every file of the data folder, and logs. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { nanoid } from 'nanoid'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { coKeyOf, roundKeysOf, screenKeyOf } from '../../server/seat-keys.ts'
import { type Guest, type MadeSession, startTestApp, type TestApp } from '../support/app.ts'

const nickname = 'SENTINELNAAM'
const argument = 'Sentinelargument van een deelnemer.'
const written = 'Sentineltekst in plaats van een keuze.'

let app: TestApp
let made: MadeSession
let facilitator: Guest
let guests: Guest[]
beforeEach(async () => {
  app = await startTestApp()
  made = await app.newSession({ format: 'deep' })
  facilitator = await app.facilitate(made)
  guests = await Promise.all(Array.from({ length: 6 }, (_, at) => app.joinAs(made, { nickname: `${nickname}${at}` })))
})
afterEach(() => app.end())

const keysOf = (guest: Guest) => roundKeysOf(guest.seatKey, made.session, 1)
const voterKeys = (): string[] => guests.map((guest) => keysOf(guest).voterKey)
const argumentKeys = (): string[] => guests.map((guest) => keysOf(guest).argumentKey)
const found = (secrets: readonly string[], where: string): string[] =>
  secrets.filter((secret) => where.includes(secret))

/** Votes, argues and votes again, up to `phase`. */
async function playTo(phase: string): Promise<void> {
  await facilitator.advanceTo('voting')
  await Promise.all(guests.map((guest) => guest.sees('voting')))
  await Promise.all(guests.map((guest, at) => guest.cast('AABBC*'[at] ?? '-', 'first', written)))
  await facilitator.advanceTo('discussion')
  await Promise.all(guests.map((guest) => guest.sees('discussion')))
  await Promise.all(guests.map((guest) => guest.ask({ type: 'addArgument', round: 1, option: 'A', text: argument })))
  const [first, ...others] = guests
  const mates = others.filter((other) => other.own?.team === first?.own?.team)
  await first?.until(() => first.own?.wrote.length === 1)
  const id = first?.own?.wrote[0] ?? ''
  for (const mate of mates)
    expect(await mate.ask({ type: 'supportArgument', round: 1, argument: id, support: true })).toBe('accepted')
  await facilitator.advanceTo('counter')
  await Promise.all(guests.map((guest) => guest.sees('counter')))
  await Promise.all(guests.map((guest) => guest.ask({ type: 'pickCounter', round: 1, argument: id })))
  await facilitator.advanceTo('revote')
  await Promise.all(guests.map((guest) => guest.sees('revote')))
  await Promise.all(guests.map((guest, at) => guest.cast('BBBB*A'[at] ?? '-', 'second', written)))
  await facilitator.advanceTo(phase)
}

/** Every row of every table, as text per table. */
function rows(): Record<string, string[]> {
  const db = new DatabaseSync(join(app.folder, 'dilemmaspel.sqlite'), { readOnly: true })
  const tables = db.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[]
  const all = tables.map(({ name }) => [
    name,
    db
      .prepare(`select * from "${name}"`)
      .all()
      .map((row) => JSON.stringify(row)),
  ])
  db.close()
  return Object.fromEntries(all)
}

describe('what is kept of a ballot', () => {
  test('while a vote is open, stands in no row with a seat, a time, an order or a name (P1)', async () => {
    await playTo('revote')
    const tables = rows()
    expect(tables.ballots).toHaveLength(12)
    const columns = Object.keys(JSON.parse(tables.ballots?.[0] ?? '{}'))
    expect(columns).toEqual(['session', 'round', 'vote', 'voter_key', 'choice'])
    const keys = tables.ballots?.map((row) => JSON.parse(row).voter_key).slice(0, 6)
    expect(keys).toEqual([...(keys ?? [])].sort())
    const seats = guests.map((guest) => guest.own?.seat ?? '?')
    expect(found(seats, (tables.journal ?? []).join())).toHaveLength(6)
    for (const [name, table] of Object.entries(tables)) {
      if (name !== 'ballots') expect(found(voterKeys(), table.join())).toEqual([])
      if (!name.startsWith('argument')) expect(found(argumentKeys(), table.join())).toEqual([])
      if (name === 'ballots' || name.startsWith('argument')) expect(found(seats, table.join())).toEqual([])
      if (name !== 'arguments') expect(found([argument, written], table.join())).toEqual([])
    }
    const kinds = tables.arguments?.map((row) => JSON.parse(row).kind).sort()
    expect(tables.argument_support).toHaveLength(2)
    expect(kinds).toEqual([...Array(6).fill('argument'), ...Array(6).fill('counter'), 'written', 'written'])
  })

  test('is in no file any more once the round is settled (P2)', async () => {
    await playTo('revote')
    expect(found(voterKeys(), app.files())).toHaveLength(6)
    await facilitator.advanceTo('shift')
    expect(found(voterKeys(), app.files())).toEqual([])
    expect(found(argumentKeys(), app.files())).toHaveLength(6)
  })

  test('is gone with the argument keys and the texts when the card ends (P1)', async () => {
    await playTo('action')
    expect(found([argument, written], app.files())).toHaveLength(2)
    await facilitator.advanceTo('reading')
    expect(found([...argumentKeys(), argument, written], app.files())).toEqual([])
  })

  test('in a twist is gone when the twist ends; what is written on the card itself stays (P1)', async () => {
    await playTo('shift')
    await facilitator.twist()
    await Promise.all(guests.map((guest) => guest.until(() => guest.view.progress.twist)))
    await Promise.all(
      guests.map((guest, at) => guest.cast('A*'[at % 2] ?? '-', 'first', 'Sentineltekst bij de twist.')),
    )
    const twistKeys = guests.map(({ seatKey }) => Object.values(roundKeysOf(seatKey, made.session, 2)).slice(1))
    expect(found(twistKeys.flat() as string[], app.files())).toHaveLength(9)
    await facilitator.advanceTo('spread')
    const argumentKeys = twistKeys.map(([, key]) => key) as string[]
    const left = found(twistKeys.flat() as string[], app.files())
    expect(left.every((key) => argumentKeys.includes(key))).toBe(true)
    await facilitator.advanceTo('shift')
    expect(found(twistKeys.flat() as string[], app.files())).toEqual([])
    expect(app.files()).not.toContain('bij de twist')
    expect(found([argument, written], app.files())).toHaveLength(2)
  })

  test('is gone with seats and journal when the session closes; the report stays', async () => {
    await playTo('shift')
    const seats = guests.map((guest) => guest.own?.seat ?? '?')
    expect(found(seats, app.files())).toHaveLength(6)
    expect(await facilitator.ask({ type: 'closeSession' })).toBe('accepted')
    expect(found([...seats, ...voterKeys(), ...argumentKeys(), argument, written], app.files())).toEqual([])
    const tables = rows()
    for (const name of ['journal', 'ballots', 'arguments', 'argument_support', 'snapshots'])
      expect(tables[name]).toEqual([])
    expect(tables.reports).toHaveLength(1)
    expect(tables.reports?.[0]).not.toMatch(/\d\d:\d\d/)
  })
})

describe('secrets', () => {
  test('of participants are in no frame, no file and no log', async () => {
    const id = nanoid()
    await guests[0]?.request('command', { id, command: { type: 'castBallot', choice: argument } })
    await app.post('join', `{"code": "${nickname}`)
    await playTo('revote')
    const seatKeys = guests.map((guest) => guest.seatKey)
    const logs = app.logs.join('')
    expect(found(seatKeys, app.files())).toEqual([])
    expect(found([...seatKeys, ...voterKeys(), ...argumentKeys(), nickname, argument, written, id], logs)).toEqual([])
    expect(app.files()).not.toContain(nickname)
    for (const one of [...guests, facilitator])
      expect(found([...seatKeys, ...voterKeys(), ...argumentKeys()], one.frames)).toEqual([])
  })

  test('of the facilitator are in no database and no log, and reach nobody else', async () => {
    const keys = [
      app.facilitatorKey,
      screenKeyOf(app.facilitatorKey, made.session),
      coKeyOf(app.facilitatorKey, made.session, 1),
    ]
    await playTo('shift')
    const database = Object.values(rows()).flat().join()
    expect(found(keys, database)).toEqual([])
    expect(found(keys, app.logs.join(''))).toEqual([])
    for (const guest of guests) expect(found(keys, guest.frames)).toEqual([])
  })

  test('a nickname reaches the own team and the facilitator only', async () => {
    await facilitator.until(() => facilitator.console?.roster.every((row) => row.nickname !== '') === true)
    const [first] = guests
    await first?.until(() => first.team?.members.length === 3)
    const strangers = guests.filter((guest) => guest.own?.team !== first?.own?.team)
    for (const stranger of strangers) expect(stranger.frames).not.toContain(first?.own?.nickname)
  })
})
