/** What is so on PostgreSQL alone: it is elsewhere, and the line to it breaks. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseError } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { postgresProblem } from '../../server/database/postgres-problem.ts'
import { DatabaseAway } from '../../server/database/storage.ts'
import { aSession } from '../support/builders.ts'
import { hasPostgres, TestPostgres } from '../support/postgres.ts'
import { BreakableLine } from '../support/postgres-line.ts'
import { aWrite, ballot, TestStorage } from '../support/storages.ts'

test.each([
  ['28P01', 'refuses the password of user "ik".'],
  ['28000', 'does not let in user "ik" from this machine'],
  ['42501', 'does not let user "ik" make tables'],
  ['57P03', 'is still starting'],
  ['53300', 'has no room for more connections.'],
  ['XX000', 'says no (XX000); its own log tells why.'],
])('what PostgreSQL says with code %s is a sentence without the password', (code, sentence) => {
  const said = Object.assign(new DatabaseError('geheim', 6, 'error'), { code })
  const { message } = postgresProblem('postgres://ik:geheim@db/dilemma', new DatabaseAway(said))
  expect(message).toContain(`DATABASE_URL leads to db:5432, but PostgreSQL there ${sentence}`)
  expect(message).not.toContain('geheim')
})

describe.skipIf(!hasPostgres)('the address of PostgreSQL', () => {
  let postgres: TestPostgres
  let folder: string
  beforeEach(async () => {
    postgres = await TestPostgres.make()
    folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-'))
  })
  afterEach(async () => {
    await postgres.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The sentence with which the server does not start. */
  async function problemWith(change: (url: URL) => void): Promise<string> {
    const url = new URL(postgres.url)
    url.username = 'postgres'
    url.password = 'geheim'
    change(url)
    const opening = openDatabase(folder, url.href).then((database: Database) => database.close())
    const message = await opening.then(
      () => 'it starts',
      (error) => String(error),
    )
    expect(message).not.toContain('geheim')
    return message
  }

  test('is refused in a sentence when nobody answers there', async () => {
    const nobody = await problemWith((url) => {
      url.port = '9'
    })
    expect(nobody).toContain('127.0.0.1:9, but PostgreSQL there does not answer (ECONNREFUSED). Is it running')
    const unknown = await problemWith((url) => {
      url.hostname = 'nergens.invalid'
    })
    expect(unknown).toContain('nergens.invalid:')
    expect(unknown).toContain('does not answer')
  })

  test('is refused in a sentence when PostgreSQL says no', async () => {
    const missing = await problemWith((url) => {
      url.pathname = 'bestaat_niet'
    })
    expect(missing).toContain('has no database "bestaat_niet"; make it with createdb.')
    const open = await problemWith((url) => {
      url.search = '?sslmode=verify-full'
    })
    expect(open).toContain('speaks no TLS, and the address asks for it; see sslmode.')
    const certificate = await problemWith((url) => {
      url.search = '?sslmode=verify-full&sslrootcert=/bestaat/niet'
    })
    expect(certificate).toContain('a file that the address names for TLS cannot be read (ENOENT).')
  })

  test('may be used by two servers that start at once: the tables are made once', async () => {
    const both = await Promise.all([openDatabase(folder, postgres.url), openDatabase(folder, postgres.url)])
    expect(await both[1].db.selectFrom('sessions').selectAll().execute()).toEqual([])
    for (const database of both) await database.close()
  })
})

describe.skipIf(!hasPostgres)('a line to PostgreSQL that breaks', () => {
  let storage: TestStorage
  let line: BreakableLine
  beforeEach(async () => {
    storage = await TestStorage.make('PostgreSQL')
    line = await BreakableLine.to(storage.postgres?.url ?? '')
    await storage.database.close()
    storage.database = await openDatabase(storage.folder, line.url)
  })
  afterEach(async () => {
    await storage.close()
    await line.close()
  })

  /** A desk in an open vote. */
  async function deskInVote() {
    const desk = await storage.deskOf(aSession())
    await storage.seatSix(desk)
    await storage.advance(desk)
    await storage.advance(desk)
    expect(desk.session.phase).toBe('voting')
    return desk
  }

  test('is a refusal notSaved, and the session plays on when it is mended (E4)', async () => {
    const desk = await deskInVote()
    expect(await storage.cast(desk, 'p1', 'A')).toEqual({ accepted: true })
    line.cut()
    const answers = await Promise.all(['p2', 'p3'].map((name) => storage.cast(desk, name, 'A')))
    expect(answers).toEqual(Array(2).fill({ accepted: false, refusal: 'notSaved' }))
    expect(desk.session.round?.ballots.first.size).toBe(1)
    line.mend()
    expect(await storage.cast(desk, 'p2', 'B')).toEqual({ accepted: true })
    expect(await storage.ballots(desk.session.id)).toEqual(['voter-p1-1 A', 'voter-p2-1 B'])
  })

  test('is noticed also when PostgreSQL itself hangs up', async () => {
    const desk = await deskInVote()
    await storage.postgres?.hangUpAll()
    const answers = [await storage.cast(desk, 'p1', 'A'), await storage.cast(desk, 'p1', 'A')]
    expect(answers.at(-1)).toEqual({ accepted: true })
    expect(await storage.ballots(desk.session.id)).toEqual(['voter-p1-1 A'])
  })

  test('is given up when no answer comes on it, and the next question goes by another', async () => {
    await storage.database.close()
    storage.database = await openDatabase(storage.folder, `${line.url}?query_timeout=2000`)
    const { store, journal } = storage
    expect(await store.findByCode('ABC234')).toBe(null)
    line.stall()
    await expect(store.findByCode('ABC234')).rejects.toThrow(DatabaseAway)
    expect(await store.findByCode('ABC234')).toBe(null)
    line.stall()
    await expect(journal.write(aWrite('een', 0, [ballot('k', 'A')]))).rejects.toThrow(DatabaseAway)
    await journal.write(aWrite('een', 0, [ballot('k', 'B')]))
    expect(await storage.ballots('een')).toEqual(['k B'])
  })

  test('refuses all that waits at once, and does not try it one by one', async () => {
    line.cut()
    const { journal } = storage
    const writes = Array.from({ length: 20 }, (_, at) => journal.write(aWrite(`s${at}`, 0, [ballot('k', 'A')])))
    for (const write of await Promise.allSettled(writes))
      expect(write).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseAway) })
    line.mend()
    await journal.write(aWrite('een', 0, [ballot('k', 'A')]))
  })

  test('in the middle of a commit is answered only when it is known whether it was saved (E4)', async () => {
    const desk = await deskInVote()
    line.loseNextCommit()
    let answer: unknown = 'none yet'
    const asked = storage.advance(desk).then((given) => {
      answer = given
    })
    while (line.lost === 0) await wait(10)
    await wait(100)
    expect(answer).toBe('none yet')
    line.mend()
    await asked
    expect(answer).toEqual({ accepted: true })
    expect(desk.session.phase).toBe('spread')
    await storage.advance(desk)
    expect((await storage.deskOf(desk.session)).session.phase).toBe('discussion')
  })
})
