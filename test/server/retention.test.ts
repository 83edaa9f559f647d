/** What is older than the organisation keeps it goes from every file, and no year changes by it (P6). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createReports } from '../../server/reports.ts'
import { deleteBefore, firstDayKept, Retention } from '../../server/retention.ts'
import { hangingTables } from '../../server/session-remains.ts'
import { createSettingsStore } from '../../server/settings-store.ts'
import { createYears } from '../../server/years.ts'
import { usualSettings } from '../../shared/settings.ts'
import { storedColumns } from '../../shared/stored-columns.ts'
import { aReport, aRound } from '../support/reports.ts'
import { aWrite, storages, TestStorage } from '../support/storages.ts'

const dayOf = (text: string): number => Date.parse(`${text}T10:00:00Z`)

describe('the first day that is kept', () => {
  test.each([
    ['2026-11-28', 12, '2025-11-28'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2026-01-15', 2, '2025-11-15'],
  ])('on %s, with %d months, is %s', (today, months, first) => {
    expect(firstDayKept(dayOf(today), months)).toBe(first)
  })
})

test('whatever belongs to a session is deleted with it, also in tables that come later', () => {
  const named = Object.entries(storedColumns).filter(([, columns]) => columns.some((column) => column === 'session'))
  expect(named.map(([table]) => table).sort()).toEqual([...hangingTables].sort())
})

describe.each(storages)('on %s', (kind) => {
  let storage: TestStorage
  beforeEach(async () => {
    storage = await TestStorage.make(kind)
  })
  afterEach(() => storage.close())

  const close = async (session: string, date: string, name: string) => {
    const { db } = storage.database
    await db
      .insertInto('sessions')
      .values({ id: session, join_code: session, name, rehearsal: 0, created_at: 0 })
      .execute()
    const rounds = [aRound('een', [7, 7])]
    const report = aReport({ session, name, date, rounds })
    await storage.journal.write(aWrite(session, 0, [], { closing: { on: date, report } }))
  }
  /** Everything on disk: all files, and of PostgreSQL all rows. */
  const disk = async (): Promise<string> => {
    const files = readdirSync(storage.folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'))
    return [...files, (await storage.postgres?.everything()) ?? ''].join('\n')
  }
  const sweep = async (today: string, retentionMonths = 12) => {
    const settings = createSettingsStore(storage.database, { ...usualSettings, retentionMonths })
    const retention = new Retention({ database: storage.database, settings, log: storage.log, now: () => dayOf(today) })
    retention.start()
    await retention.stop()
  }
  const left = async () =>
    (await storage.database.db.selectFrom('sessions').select('id').orderBy('id').execute()).map(({ id }) => id)

  test('reports go after the term, with all that is left of their sessions in any file; the year stays', async () => {
    for (let at = 0; at < 6; at++) await close(`sessie-${at}-oud`, '2025-03-10', 'SENTINELNAAM')
    await close('sessie-nieuw', '2025-11-28', 'Blijft')
    const years = createYears(storage.database)
    const before = await years.read(2025, true)
    expect(before.sessions).toBe(7)
    expect(await disk()).toContain('SENTINELNAAM')
    await sweep('2026-11-28')
    expect(await left()).toEqual(['sessie-nieuw'])
    const after = await disk()
    expect(after).not.toMatch(/SENTINELNAAM|sessie-\d-oud/)
    expect(after).toContain('Blijft')
    expect(await years.read(2025, true)).toEqual(before)
  })

  test('the term is the one that the organisation set, and a rehearsal that is over goes too', async () => {
    await close('a', '2026-09-01', 'Een')
    const { db } = storage.database
    const rehearsal = { id: 'oefening', join_code: 'x', name: 'Oefening', rehearsal: 1, created_at: 0 }
    await db
      .insertInto('sessions')
      .values({ ...rehearsal, closed_on: '2026-09-01' })
      .execute()
    const running = { id: 'loopt', join_code: 'y', name: 'Loopt', rehearsal: 0, created_at: 0, active_at: 1 }
    await db.insertInto('sessions').values(running).execute()
    await sweep('2026-11-28', 3)
    expect(await left()).toEqual(['a', 'loopt', 'oefening'])
    await sweep('2026-11-28', 2)
    expect(await left()).toEqual(['loopt'])
    expect(await deleteBefore(storage.database, '2026-11-28')).toBe(0)
  })

  /** A session that is over, with a row in every table where one of a session can stand. */
  async function leaveEverything(session: string, rehearsal: 0 | 1, closed_on: string): Promise<void> {
    const { db } = storage.database
    const made = { id: session, join_code: session, name: session, rehearsal, created_at: 0, closed_on }
    const key = { session, round: 1, key: 'sleutel' }
    const text = { ...key, kind: 'argument', id: 'a', team: 0, option: 'A', body: 'x', hidden: 0, released: 0 } as const
    const card = { session, card: 'een', year: 2025, deck: 'dek', version: 'v1', votes: 1, owner: null, body: '{}' }
    await db.insertInto('sessions').values(made).execute()
    await db.insertInto('reports').values({ session, closed_on, body: '{}' }).execute()
    await db.insertInto('journal').values({ session, seq: 0, command: 'c', entry: '{}' }).execute()
    await db.insertInto('ballots').values({ session, round: 1, vote: 'first', voter_key: 'k', choice: 'A' }).execute()
    await db.insertInto('arguments').values(text).execute()
    await db
      .insertInto('argument_support')
      .values({ ...key, id: 'a' })
      .execute()
    await db.insertInto('snapshots').values({ session, seq: 0, body: '{}' }).execute()
    await db.insertInto('year_waiting').values(card).execute()
  }
  const rowsOf = async (session: string): Promise<string[]> => {
    const found = await Promise.all(
      hangingTables.map(async (table) => {
        const rows = await storage.database.db.selectFrom(table).select('session').execute()
        return rows.some((row) => row.session === session) ? [table] : []
      }),
    )
    return found.flat()
  }

  test('nothing is left of an old session in any table, a rehearsal or not; a newer one loses nothing', async () => {
    await leaveEverything('oud', 0, '2025-03-10')
    await leaveEverything('oefening', 1, '2025-03-10')
    await leaveEverything('nieuw', 0, '2026-11-01')
    expect(await rowsOf('oefening')).toEqual(hangingTables)
    await sweep('2026-11-28')
    expect([await rowsOf('oud'), await rowsOf('oefening'), await rowsOf('nieuw')]).toEqual([[], [], hangingTables])
    expect(await left()).toEqual(['nieuw'])
  })

  test('whoever deletes a report leaves nothing of its session either', async () => {
    await leaveEverything('weg', 0, '2026-11-01')
    await leaveEverything('blijft', 0, '2026-11-01')
    expect(await createReports(storage.database, storage.log).remove('weg')).toBe(true)
    expect([await rowsOf('weg'), await rowsOf('blijft')]).toEqual([[], hangingTables])
    expect(await left()).toEqual(['blijft'])
  })

  test('a session that was made and never opened goes after the term as well', async () => {
    const { db } = storage.database
    const made = (id: string, created: string) => ({
      id,
      join_code: id,
      name: id,
      rehearsal: 0,
      created_at: dayOf(created),
    })
    await db
      .insertInto('sessions')
      .values([made('vergeten', '2025-11-01'), made('gepland', '2026-10-01')])
      .execute()
    await db
      .insertInto('sessions')
      .values({ ...made('loopt', '2025-11-01'), active_at: dayOf('2025-11-01') })
      .execute()
    await sweep('2026-11-28')
    expect(await left()).toEqual(['gepland', 'loopt'])
  })
})
