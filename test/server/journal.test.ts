/** What the journal owes to SQLite alone; what it owes to every database is in `storage.test.ts`. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { createJournal } from '../../server/journal.ts'
import { createLog } from '../../server/log.ts'
import { startTestApp } from '../support/app.ts'
import { aWrite, ballot } from '../support/storages.ts'

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

const ballots = () => database.db.selectFrom('ballots').selectAll().execute()

describe('the journal on SQLite', () => {
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
    expect(await (await app.post('sessions', { facilitatorKey: app.facilitatorKey })).json()).toEqual({
      refusal: 'malformed',
    })
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
