/** Reports on every database that the server can use. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../server/log.ts'
import { createReports, type Reports } from '../../server/reports.ts'
import { type Report, reportOf } from '../../shared/report.ts'
import { aSession, facilitator, Play } from '../support/builders.ts'
import { storages, TestStorage } from '../support/storages.ts'

/** The report of a session that was closed at once, under another name and day. */
function closed(session: string, day: string): Report {
  const play = new Play(aSession({ teamCount: 0 })).seat(5)
  play.ask(facilitator, { type: 'closeSession' })
  return { ...(reportOf(play.session) as Report), session, date: day }
}

describe.each(storages)('on %s', (kind) => {
  let storage: TestStorage
  let reports: Reports

  beforeAll(async () => {
    storage = await TestStorage.make(kind)
    reports = createReports(storage.database, createLog('silent'))
    for (const report of [closed('sessie-0001', '2026-11-20'), closed('sessie-0002', '2026-11-22')]) {
      const row = { session: report.session, closed_on: report.date, body: JSON.stringify(report) }
      await storage.database.db.insertInto('reports').values(row).execute()
    }
  })
  afterAll(() => storage.close())

  test('the newest stands first', async () => {
    expect((await reports.list()).map(({ session }) => session)).toEqual(['sessie-0002', 'sessie-0001'])
  })

  test('what is set right is kept, for that report only', async () => {
    await reports.relabel('sessie-0001', { programme: 'ambtseed', present: 6 })
    expect(await reports.read('sessie-0001')).toMatchObject({ programme: 'ambtseed', present: 6, seats: null })
    expect(await reports.read('sessie-0002')).toMatchObject({ programme: 'team', present: null })
  })

  test('a report is deleted once, and alone', async () => {
    expect([await reports.remove('sessie-0001'), await reports.remove('sessie-0001')]).toEqual([true, false])
    expect(await reports.read('sessie-0001')).toBeNull()
    expect(await reports.list()).toHaveLength(1)
  })
})
