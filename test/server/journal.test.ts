import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { createJournal } from '../../server/journal.ts'
import { createLog } from '../../server/log.ts'
import { type SessionWrite, sortChanges } from '../../server/session-write.ts'
import type { Change } from '../../shared/change.ts'
import { startTestApp } from '../support/app.ts'

const quiet = createLog('silent', new Writable({ write: (_, __, done) => done() }))

let folder: string
let database: Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-'))
  database = await openDatabase(folder)
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const ballot = (voterKey: string, choice: 'A' | 'B'): Change => ({
  type: 'ballotCast',
  vote: 'first',
  voterKey,
  choice,
})
const aWrite = (session: string, from: number, changes: Change[]): SessionWrite => ({
  ...sortChanges(
    1,
    changes.map((change, at) => ({ id: `id-${at}`, change })),
  ),
  session,
  from,
  snapshot: null,
  activeAt: null,
  closing: null,
})
const ballots = () => database.db.selectFrom('ballots').selectAll().execute()

describe('the journal', () => {
  test('keeps the last ballot of a voter key, in one batch and over several', async () => {
    const journal = createJournal(database, quiet)
    await journal.write(aWrite('een', 0, [ballot('k2', 'A'), ballot('k1', 'A'), ballot('k2', 'B')]))
    await journal.write(aWrite('een', 0, [ballot('k1', 'B')]))
    expect(await ballots()).toEqual([
      { session: 'een', round: 1, vote: 'first', voter_key: 'k1', choice: 'B' },
      { session: 'een', round: 1, vote: 'first', voter_key: 'k2', choice: 'B' },
    ])
  })

  test('never writes a ballot that is settled in the same batch, and deletes the others', async () => {
    const journal = createJournal(database, quiet)
    await journal.write(aWrite('een', 0, [ballot('k1', 'A')]))
    await journal.write(aWrite('een', 0, [ballot('k2', 'A'), { type: 'settled' }]))
    expect(await ballots()).toEqual([])
  })

  test('keeps what belongs to a round that is parked for a twist', async () => {
    const journal = createJournal(database, quiet)
    const written = (id: string, key: string, text: string | null): Change => ({
      type: 'optionWritten',
      id,
      key,
      vote: 'first',
      text,
    })
    const started: Change = { type: 'roundStarted', number: 2, card: 0, twist: true }
    const ended: Change = { type: 'cardEnded', skipped: false, referenceShown: false, decisions: [], arguments: [] }
    const resumed: Change = { type: 'roundResumed', number: 1 }
    const played = [written('a', 'k1', 'eigen'), started, ballot('k2', 'A'), written('b', 'k2', 'twist')]
    const after = [{ type: 'settled' } as const, ended, resumed, written('c', 'k3', 'later')]
    await journal.write(aWrite('een', 0, [...played, ...after]))
    const texts = () => database.db.selectFrom('arguments').select(['round', 'kind', 'option', 'body']).execute()
    const row = { round: 1, kind: 'written', option: 'first' }
    expect(await texts()).toEqual([
      { ...row, body: 'eigen' },
      { ...row, body: 'later' },
    ])
    expect(await ballots()).toEqual([])
    await journal.write(aWrite('een', 4, [written('d', 'k1', 'nieuw'), written('e', 'k3', null)]))
    expect(await texts()).toEqual([{ ...row, body: 'nieuw' }])
  })

  test('leaves no log of the order in which ballots came (P1)', async () => {
    const journal = createJournal(database, quiet)
    const logSize = () => statSync(join(folder, 'dilemmaspel.sqlite-wal')).size
    await journal.write(aWrite('een', 0, [ballot('k2', 'A')]))
    await journal.write(aWrite('een', 0, [ballot('k1', 'A')]))
    expect(logSize()).toBeGreaterThan(0)
    await new Promise((done) => setTimeout(done, 1200))
    expect(logSize()).toBe(0)
    expect((await ballots()).map((row) => row.voter_key)).toEqual(['k1', 'k2'])
    await journal.close()
  })

  test('does not let the failing write of one session harm another', async () => {
    const journal = createJournal(database, quiet)
    await journal.write(aWrite('een', 0, [{ type: 'moreTimeAsked' }]))
    const failing = journal.write(aWrite('een', 0, [{ type: 'moreTimeAsked' }, ballot('k1', 'A')]))
    const other = journal.write(aWrite('twee', 0, [{ type: 'moreTimeAsked' }, ballot('k2', 'A')]))
    await expect(failing).rejects.toThrow()
    await other
    expect((await ballots()).map((row) => row.session)).toEqual(['twee'])
  })

  test('writes what was asked at one moment in one transaction', async () => {
    const journal = createJournal(database, quiet)
    const before = await sql<{ n: number }>`select total_changes() as n`.execute(database.db)
    await Promise.all(Array.from({ length: 50 }, (_, at) => journal.write(aWrite(`s${at}`, 0, [ballot('k', 'A')]))))
    const after = await sql<{ n: number }>`select total_changes() as n`.execute(database.db)
    expect(Number(after.rows[0]?.n) - Number(before.rows[0]?.n)).toBe(50)
  })
})

describe('a disk that fails', () => {
  test('is answered notSaved, changes nothing, and later the session plays on (E4)', async () => {
    const app = await startTestApp({ database })
    const made = await app.newSession()
    const facilitator = await app.facilitate(made)
    const guests = await app.joinMany(made, 6)
    await facilitator.until(() => facilitator.view.counters.seats === 6)
    await facilitator.advanceTo('voting')
    await Promise.all(guests.map((guest) => guest.sees('voting')))
    await sql`pragma query_only = on`.execute(database.db)
    const answers = await Promise.all(guests.map((guest) => guest.cast('A')))
    expect(answers).toEqual(Array(6).fill('notSaved'))
    expect(await facilitator.advance()).toBe('notSaved')
    expect(await (await app.post('sessions', {})).json()).toEqual({ refusal: 'malformed' })
    expect(await app.newSession()).toEqual({ refusal: 'notSaved' })
    expect(facilitator.view).toMatchObject({ progress: { phase: 'voting' }, counters: { ballots: 0 } })
    await sql`pragma query_only = off`.execute(database.db)
    expect(await Promise.all(guests.map((guest) => guest.cast('A')))).toEqual(Array(6).fill('accepted'))
    await facilitator.until(() => facilitator.view.counters.ballots === 6)
    await facilitator.advanceTo('spread')
    app.hangUpAll()
    await app.app.stop()
    database = await openDatabase(folder)
  })
})
