/** What every database must do, on every database that the server can use. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createJournal } from '../../server/journal.ts'
import type { Session } from '../../shared/session.ts'
import { testContent } from '../support/app.ts'
import { aSession, facilitator } from '../support/builders.ts'
import { plain } from '../support/plain.ts'
import { hasPostgres } from '../support/postgres.ts'
import { aWrite, ballot, cardEnded, storages, TestStorage, written } from '../support/storages.ts'

if (!hasPostgres) test.skip('PostgreSQL is not there: it is tested where it is', () => undefined)

const [deck] = testContent.decks
if (!deck) throw new Error('there is no deck')
const named = (id: string, joinCode = 'ABC234'): Session => ({
  ...aSession(),
  id,
  joinCode,
  createdAt: 1_800_000_000_000,
})
/** Without the ids of accepted commands, of which a snapshot keeps none. */
const bare = ({ accepted: _, ...rest }: Session) => plain(rest as Session)

describe.each(storages)('sessions on %s', (kind) => {
  let storage: TestStorage
  beforeEach(async () => {
    storage = await TestStorage.make(kind)
  })
  afterEach(() => storage.close())

  test('are made, found by their code and listed, with whole numbers for times', async () => {
    await storage.store.create(named('een'), deck)
    expect(await storage.store.findByCode('ABC234')).toBe('een')
    expect(await storage.store.findByCode('ZZZ999')).toBe(null)
    expect(await storage.store.list()).toEqual([
      { session: 'een', name: 'Testsessie', joinCode: 'ABC234', createdAt: 1_800_000_000_000, rehearsal: false },
    ])
    expect(await storage.store.load('een')).toMatchObject({ next: 0, activeAt: 1_800_000_000_000 })
    expect(await storage.store.load('twee')).toBe(null)
  })

  test('have codes that no other live session has', async () => {
    await storage.store.create(named('een'), deck)
    await expect(storage.store.create(named('twee'), deck)).rejects.toThrow()
    expect((await storage.store.list()).map(({ session }) => session)).toEqual(['een'])
    await storage.journal.write(aWrite('een', 0, [], { closing: { on: '2026-11-22', report: null } }))
    await storage.store.create(named('twee'), deck)
    expect(await storage.store.findByCode('ABC234')).toBe('twee')
  })

  test('are found when nobody used them, except those whose lobby never opened', async () => {
    await storage.store.create(named('een'), deck)
    await storage.store.create({ ...named('later', 'DEF234'), open: false }, deck)
    expect(await storage.store.idleSince(1_800_000_000_000)).toEqual([])
    expect(await storage.store.idleSince(1_800_000_000_001)).toEqual(['een'])
    await storage.journal.write(aWrite('een', 0, [], { activeAt: 1_900_000_000_000 }))
    expect(await storage.store.idleSince(1_800_000_000_001)).toEqual([])
    expect((await storage.store.load('een'))?.activeAt).toBe(1_900_000_000_000)
  })

  test('are leased to the process that runs them', async () => {
    await storage.store.create(named('een'), deck)
    await storage.store.lease('een', 'proces', 1_800_000_000_123)
    const lease = storage.database.db.selectFrom('sessions').select(['lease_holder', 'lease_until'])
    expect(await lease.execute()).toEqual([{ lease_holder: 'proces', lease_until: 1_800_000_000_123 }])
  })

  test('are the same after the server was killed, in the middle of a twist, with and without a snapshot', async () => {
    const desk = await storage.deskOf(aSession({ format: 'deep' }))
    await storage.playToTwist(desk)
    await storage.reopen()
    const again = await storage.deskOf(desk.session)
    expect(plain(again.session)).toEqual(plain(desk.session))
    expect(again.session.round?.ballots.first.size).toBe(3)
    const locking = (_: unknown, at: number) =>
      again.ask(storage.asking(facilitator, { type: 'setLock', locked: at % 2 === 0 }))
    await Promise.all(Array.from({ length: 520 }, locking))
    expect(await storage.database.db.selectFrom('snapshots').select('session').execute()).toHaveLength(1)
    await storage.reopen()
    const fromSnapshot = await storage.deskOf(desk.session)
    expect(bare(fromSnapshot.session)).toEqual(bare(again.session))
    await storage.advance(fromSnapshot)
    await storage.advance(fromSnapshot)
    expect(fromSnapshot.session).toMatchObject({ phase: 'shift', parked: null, round: { number: 1 } })
  })

  test('leave a report and nothing else when they are closed', async () => {
    const desk = await storage.deskOf(aSession({ format: 'deep' }))
    await storage.playToTwist(desk)
    expect(await desk.ask(storage.asking(facilitator, { type: 'closeSession' }))).toEqual({ accepted: true })
    const { db } = storage.database
    for (const table of ['journal', 'ballots', 'arguments', 'argument_support', 'snapshots'] as const)
      expect(await db.selectFrom(table).select('session').execute(), table).toEqual([])
    const [report] = await db.selectFrom('reports').selectAll().execute()
    expect(JSON.parse(report?.body ?? '{}')).toMatchObject({ session: desk.session.id, seats: 6 })
    expect(await storage.store.load(desk.session.id)).toBe(null)
    expect(await storage.store.findByCode(desk.session.joinCode)).toBe(null)
  })
})

describe.each(storages)('the journal on %s', (kind) => {
  let storage: TestStorage
  beforeEach(async () => {
    storage = await TestStorage.make(kind)
  })
  afterEach(() => storage.close())

  test('keeps its rows in the order in which they were written', async () => {
    const { journal, database } = storage
    for (let from = 0; from < 250; from += 50)
      await journal.write(aWrite('een', from, Array(50).fill({ type: 'moreTimeAsked' })))
    const rows = await database.db.selectFrom('journal').select('seq').orderBy('seq').execute()
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 250 }, (_, at) => at))
  })

  test('keeps the last ballot of a voter key, in one batch and over several, also when the server is killed', async () => {
    const { journal } = storage
    await storage.store.create(named('een'), deck)
    await journal.write(aWrite('een', 0, [ballot('k2', 'A'), ballot('k1', 'A'), ballot('k2', 'B')]))
    expect(await storage.ballots('een')).toEqual(['k1 A', 'k2 B'])
    await journal.write(aWrite('een', 0, [ballot('k1', 'B')]))
    await storage.reopen()
    expect(await storage.ballots('een')).toEqual(['k1 B', 'k2 B'])
    expect(await storage.ballots('twee')).toEqual([])
  })

  test('never writes a ballot that is settled in the same batch, and deletes the others', async () => {
    const { journal } = storage
    await journal.write(aWrite('een', 0, [ballot('k1', 'A')]))
    await journal.write(aWrite('een', 0, [ballot('k2', 'A'), { type: 'settled', participants: 1 }]))
    expect(await storage.database.db.selectFrom('ballots').selectAll().execute()).toEqual([])
  })

  test('keeps what belongs to a round that is parked for a twist', async () => {
    const { journal } = storage
    const texts = async () =>
      (await storage.open('een')).map(({ round, change }) => [round, change.type === 'optionWritten' && change.text])
    const played = [written('a', 'k1', 'eigen'), { type: 'roundStarted', number: 2, card: 0, twist: true } as const]
    const twist = [
      ballot('k2', 'A'),
      written('b', 'k2', 'twist'),
      { type: 'settled', participants: 1 } as const,
      cardEnded,
    ]
    const after = [{ type: 'roundResumed', number: 1 } as const, written('c', 'k3', 'later')]
    await journal.write(aWrite('een', 0, [...played, ...twist, ...after]))
    expect(await texts()).toEqual([
      [1, 'eigen'],
      [1, 'later'],
    ])
    await journal.write(aWrite('een', 4, [written('d', 'k1', 'nieuw'), written('e', 'k3', null)]))
    expect(await texts()).toEqual([[1, 'nieuw']])
  })

  test('does not let the failing write of one session harm another', async () => {
    const { journal } = storage
    await journal.write(aWrite('een', 0, [{ type: 'moreTimeAsked' }]))
    const failing = journal.write(aWrite('een', 0, [{ type: 'moreTimeAsked' }, ballot('k1', 'A')]))
    const other = journal.write(aWrite('twee', 0, [{ type: 'moreTimeAsked' }, ballot('k2', 'A')]))
    await expect(failing).rejects.toThrow()
    await other
    expect(await storage.ballots('een')).toEqual([])
    expect(await storage.ballots('twee')).toEqual(['k2 A'])
  })

  test('writes what was asked at one moment in one transaction', async () => {
    let commits = 0
    const { database, log } = storage
    const commit: typeof database.commit = (work) => {
      commits++
      return database.commit(work)
    }
    const journal = createJournal({ ...database, commit }, log)
    await Promise.all(Array.from({ length: 50 }, (_, at) => journal.write(aWrite(`s${at}`, 0, [ballot('k', 'A')]))))
    expect(commits).toBe(1)
    expect(await database.db.selectFrom('ballots').select('session').execute()).toHaveLength(50)
  })
})
