/** What a session adds to its year when it is closed, and what happens to it afterwards, on every database. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '../../server/log.ts'
import { createReports, type Reports } from '../../server/reports.ts'
import type { Report } from '../../shared/report.ts'
import { aReport, aRound } from '../support/reports.ts'
import { aWrite, storages, TestStorage } from '../support/storages.ts'

describe.each(storages)('the sums of a year on %s', (kind) => {
  let storage: TestStorage
  let reports: Reports

  beforeEach(async () => {
    storage = await TestStorage.make(kind)
    reports = createReports(storage.database, createLog('silent'))
  })
  afterEach(() => storage.close())

  const close = (changed: Partial<Report> = {}) => {
    const report = aReport(changed)
    return storage.journal.write(aWrite(report.session, 0, [], { closing: { on: report.date, report } }))
  }
  const sessions = () =>
    storage.database.db.selectFrom('year_sessions').selectAll().orderBy('month').orderBy('programme').execute()
  const everything = async () => {
    const { db } = storage.database
    const [topics, cards, votes] = await Promise.all(
      (['year_topics', 'year_cards', 'year_votes'] as const).map((table) => db.selectFrom(table).selectAll().execute()),
    )
    return { sessions: await sessions(), topics, cards, votes }
  }
  const waiting = () => storage.database.db.selectFrom('year_waiting').select(['session', 'card']).execute()

  test('has sessions and participations by month and programme', async () => {
    await close({ session: 'a', date: '2026-01-31', participants: 12 })
    await close({ session: 'b', date: '2026-01-05', participants: 8, present: 10 })
    await close({ session: 'c', date: '2026-01-05', programme: 'ambtseed', participants: 31 })
    await close({ session: 'd', date: '2025-12-31', participants: 5 })
    const rest = { present: 0, present_in: 0 }
    expect(await sessions()).toEqual([
      { year: 2026, month: 1, programme: 'ambtseed', sessions: 1, participants: 31, ...rest },
      { year: 2026, month: 1, programme: 'team', sessions: 2, participants: 20, present: 10, present_in: 1 },
      { year: 2025, month: 12, programme: 'team', sessions: 1, participants: 5, ...rest },
    ])
  })

  test('has no rehearsal, and no session in which nobody cast a ballot', async () => {
    await storage.journal.write(aWrite('oefening', 0, [], { closing: { on: '2026-01-05', report: null } }))
    await close({ participants: 0, rounds: [aRound('een', null)] })
    expect(await everything()).toEqual({ sessions: [], topics: [], cards: [], votes: [] })
  })

  test('has the cards on which a vote was held, by topic and by version of the deck', async () => {
    const notHeld = { ...aRound('twee', null), counted: {} }
    const twist = { ...aRound('een', [9, 9]), twist: true }
    await close({ session: 'a', rounds: [aRound('een', [10, 10]), twist, notHeld] })
    await close({ session: 'b', rounds: [aRound('een', null), aRound('drie', null)] })
    const { topics, cards = [] } = await everything()
    expect(topics).toEqual([{ year: 2026, topic: 'geschenken', played: 3 }])
    const place = { year: 2026, deck: 'dek', version: 'v1' }
    expect(new Set(cards)).toEqual(
      new Set([
        { ...place, card: 'drie', played: 1 },
        { ...place, card: 'een', played: 2 },
      ]),
    )
  })

  test('follows the labels of a report as long as it is there', async () => {
    await close({ participants: 12 })
    await reports.relabel('sessie-0001', { programme: 'ambtseed', present: 14 })
    await reports.relabel('sessie-0001', { programme: 'ambtseed', present: 15 })
    const [ambtseed, team] = await sessions()
    expect(ambtseed).toMatchObject({ sessions: 1, participants: 12, present: 15, present_in: 1 })
    expect(team).toMatchObject({ sessions: 0, participants: 0, present: 0, present_in: 0 })
  })

  test('counts a session once, also when it is labelled twice at one moment', async () => {
    await close({ participants: 12 })
    const labels = (['ambtseed', 'anders', 'ambtseed', 'anders'] as const).map((programme) => ({
      programme,
      present: 3,
    }))
    await Promise.all(labels.map((one) => reports.relabel('sessie-0001', one)))
    const rows = await sessions()
    expect(rows.map((row) => row.sessions).sort()).toEqual([0, ...rows.slice(2).map(() => 0), 1])
    expect(rows.reduce((sum, row) => sum + row.participants, 0)).toBe(12)
    const programme = (await reports.read('sessie-0001'))?.programme
    expect(rows.find((row) => row.sessions === 1)?.programme).toBe(programme)
  })

  test('adds votes up once there are enough sessions and ballots, and keeps nothing of each session then', async () => {
    for (const session of ['a', 'b', 'c', 'd'])
      await close({ session, rounds: [aRound('een', [7, 7], [5, 9]), aRound('twee', [7, 7])] })
    expect((await everything()).votes).toEqual([])
    expect(await waiting()).toHaveLength(8)
    await close({ session: 'e', rounds: [aRound('een', [7, 7], [5, 9]), aRound('twee', [6, 8], null)] })
    const rows = (await everything()).votes
    const sums = rows?.map((row) =>
      'body' in row ? { card: row.card, votes: row.votes, ...JSON.parse(row.body) } : row,
    )
    const sum = { sessions: 5, slots: ['A', 'B', '*'], keptBack: [] }
    expect(sums).toEqual([
      {
        card: 'een',
        ...sum,
        votes: [
          [35, 35, 0],
          [25, 45, 0],
        ],
      },
      { card: 'twee', ...sum, votes: [[34, 36, 0]] },
    ])
    expect(await waiting()).toEqual([])
  })

  test('does not add up sessions of which somebody who led the others could work out the rest', async () => {
    const { db } = storage.database
    const rounds = [aRound('een', [7, 7])]
    const led = async (session: string, owner: string) => {
      const made = { id: session, join_code: session, name: session, rehearsal: 0, created_at: 0, owner }
      await db.insertInto('sessions').values(made).execute()
      await close({ session, rounds })
    }
    for (const session of ['a', 'b', 'c', 'd']) await led(session, 'anna')
    await led('e', 'bert')
    expect((await everything()).votes).toEqual([])
    await led('f', 'anna')
    expect((await everything()).votes).toHaveLength(1)
    expect(await waiting()).toEqual([{ session: 'e', card: 'een' }])
  })

  test('never adds up another version of the deck, or another year', async () => {
    const rounds = [aRound('een', [7, 7])]
    for (const session of ['a', 'b', 'c']) await close({ session, rounds })
    await close({ session: 'd', rounds, deck: { id: 'dek', version: 'v2', title: 'Dek' } })
    await close({ session: 'e', rounds, date: '2025-11-22' })
    expect((await everything()).votes).toEqual([])
  })

  test('stays as it is when a report goes; what waited of its session goes with it', async () => {
    const rounds = [aRound('een', [7, 7])]
    for (const session of ['a', 'b', 'c', 'd', 'e', 'f']) await close({ session, rounds })
    const before = await everything()
    expect(await waiting()).toEqual([{ session: 'f', card: 'een' }])
    for (const session of ['a', 'f']) await reports.remove(session)
    expect(await everything()).toEqual(before)
    expect(await waiting()).toEqual([])
  })

  test('is right when many sessions close at one moment', async () => {
    const rounds = [aRound('een', [7, 7]), aRound('twee', [8, 6])]
    await Promise.all(Array.from({ length: 12 }, (_, at) => close({ session: `s${at}`, rounds })))
    const { sessions: counted, votes } = await everything()
    expect(counted).toMatchObject([{ sessions: 12, participants: 240 }])
    expect(votes).toHaveLength(2)
    expect(await waiting()).toHaveLength(4)
  })
})
