/** The real server on PostgreSQL: a short session from its lobby to its report, with a kill in the middle of a vote. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hasPostgres, TestPostgres } from '../support/postgres.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'

const realSession = { deck: 'kennismaking', cards: ['drie-potten-jam'], lens: 'limburg', teamCount: 2 }
const argument = 'Sentinelargument van een deelnemer.'

describe.skipIf(!hasPostgres)('the server on PostgreSQL', () => {
  let postgres: TestPostgres
  let server: ServerProcess
  beforeEach(async () => {
    postgres = await TestPostgres.make()
    server = await startServerProcess({ DATABASE_URL: postgres.url })
  })
  afterEach(async () => {
    await server.end()
    await postgres.drop()
  })

  const keyFiles = () => readdirSync(join(server.folder, 'round-keys'))
  const count = async (table: string) =>
    Number((await postgres.ask<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n)

  test('plays a session to its end, killed in the middle of the revote (E4)', async () => {
    const made = await server.newSession(realSession)
    const facilitator = await server.facilitate(made)
    const guests = await server.joinMany(made, 12)
    await facilitator.until(() => facilitator.view.counters.seats === 12)
    await facilitator.advanceTo('voting')
    await Promise.all(guests.map((guest) => guest.sees('voting')))
    const first = await Promise.all(guests.map((guest, at) => guest.cast('AABB'[at % 4] ?? '-')))
    expect(first).toEqual(Array(12).fill('accepted'))
    await facilitator.advanceTo('discussion')
    await guests[0]?.sees('discussion')
    await guests[0]?.ask({ type: 'addArgument', round: 1, option: 'B', text: argument })
    await facilitator.advanceTo('revote')
    await Promise.all(guests.map((guest) => guest.sees('revote')))
    const second = await Promise.all(guests.slice(0, 8).map((guest) => guest.cast('B', 'second')))
    expect(second).toEqual(Array(8).fill('accepted'))
    await server.kill('SIGKILL')
    expect(await count('ballots')).toBe(20)
    expect(await postgres.everything()).not.toContain(argument)
    expect(keyFiles()).toHaveLength(2)

    await server.start()
    const back = await Promise.all(guests.map(({ seatKey }) => server.joinAs(made, { seatKey })))
    await Promise.all(back.map((guest) => guest.until(() => guest.own !== null)))
    expect(back.map((guest) => guest.own?.hasVoted)).toEqual([...Array(8).fill(true), ...Array(4).fill(false)])
    const console = await server.facilitate(made)
    await console.until(() => console.view.counters.ballots === 8)
    expect(console.view.progress).toMatchObject({ phase: 'revote', vote: 'second' })
    await console.until(() => console.console?.arguments[0]?.text === argument)
    await Promise.all(back.slice(8).map((guest) => guest.cast('C', 'second')))
    await console.advanceTo('shift')
    expect(console.view.shown).toMatchObject({
      first: { kind: 'counts', counts: [6, 6, 0, 0] },
      second: { kind: 'counts', counts: [0, 8, 4, 0] },
    })
    expect([await count('ballots'), keyFiles().length]).toEqual([0, 1])
    await console.advanceTo('closing')
    expect(keyFiles()).toEqual([])
    expect(await console.ask({ type: 'closeSession' })).toBe('accepted')
    expect([await count('journal'), await count('arguments'), await count('reports')]).toEqual([0, 0, 1])
    const kept = await postgres.everything()
    expect(kept).not.toContain(argument)
    expect(server.output).not.toContain(argument)
  })
})
