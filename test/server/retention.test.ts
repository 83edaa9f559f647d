/** What is older than the organisation keeps it goes from every file, and no year changes by it (P6). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { deleteBefore, firstDayKept, Retention } from '../../server/retention.ts'
import { createSettingsStore } from '../../server/settings-store.ts'
import { createYears } from '../../server/years.ts'
import { usualSettings } from '../../shared/settings.ts'
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
    const running = { id: 'loopt', join_code: 'y', name: 'Loopt', rehearsal: 0, created_at: 0 }
    await db.insertInto('sessions').values(running).execute()
    await sweep('2026-11-28', 3)
    expect(await left()).toEqual(['a', 'loopt', 'oefening'])
    await sweep('2026-11-28', 2)
    expect(await left()).toEqual(['loopt'])
    expect(await deleteBefore(storage.database, '2026-11-28')).toBe(0)
  })
})
