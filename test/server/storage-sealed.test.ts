/** PostgreSQL keeps what was deleted: what it keeps of ballots and texts cannot be read, and after the round by nobody. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { RoundKeys } from '../../server/database/round-keys.ts'
import { createJournal } from '../../server/journal.ts'
import { aSession, facilitator, participant } from '../support/builders.ts'
import { hasPostgres } from '../support/postgres.ts'
import { aWrite, ballot, cardEnded, roundStarted, TestStorage, written } from '../support/storages.ts'

const sentinel = 'Sentineltekst van een deelnemer.'
const session = aSession().id

describe.skipIf(!hasPostgres)('ballots and texts on PostgreSQL', () => {
  let storage: TestStorage
  beforeEach(async () => {
    storage = await TestStorage.make('PostgreSQL')
  })
  afterEach(() => storage.close())

  const keyFolder = () => join(storage.folder, 'round-keys')
  const keyFiles = () => readdirSync(keyFolder()).sort()
  const everything = async () => (await storage.postgres?.everything()) ?? ''
  const stored = () => storage.database.db.selectFrom('ballots').selectAll().orderBy('voter_key').execute()

  /** A desk in the middle of its first vote, with texts: p0 to p4 chose A, p5 wrote something. */
  async function deskInVote() {
    const desk = await storage.deskOf(aSession({ format: 'deep', approveArguments: false }))
    await storage.seatSix(desk)
    while (desk.session.phase !== 'voting') await storage.advance(desk)
    for (const name of ['p0', 'p1', 'p2', 'p3', 'p4']) await storage.cast(desk, name, 'A')
    expect(await storage.cast(desk, 'p5', '*', sentinel)).toEqual({ accepted: true })
    return desk
  }

  async function argue(desk: Awaited<ReturnType<typeof deskInVote>>): Promise<void> {
    while (desk.session.phase !== 'discussion') await storage.advance(desk)
    const command = { type: 'addArgument', round: 1, option: 'A', text: sentinel } as const
    expect(await desk.ask(storage.asking(participant('p0'), command))).toEqual({ accepted: true })
  }

  test('cannot be read in a backup of the database that is made while a vote is open', async () => {
    const desk = await deskInVote()
    await argue(desk)
    const rows = await stored()
    expect(rows).toHaveLength(6)
    expect(new Set(rows.map(({ choice }) => choice)).size).toBe(6)
    expect(new Set(rows.map(({ choice }) => choice.length))).toEqual(new Set([48]))
    const texts = await storage.database.db.selectFrom('arguments').select('body').execute()
    expect(texts).toHaveLength(2)
    expect(texts[0]?.body.length).toBe(texts[1]?.body.length)
    const backup = await everything()
    expect(backup).toContain('voter-p5-1')
    expect(backup).not.toContain(sentinel)
    for (const name of keyFiles()) {
      const key = readFileSync(join(keyFolder(), name))
      for (const form of ['base64', 'hex', 'base64url'] as const) expect(backup).not.toContain(key.toString(form))
    }
  })

  test('are read back by the server that has the keys, which only its own user may read', async () => {
    const desk = await deskInVote()
    await argue(desk)
    expect(keyFiles()).toEqual([`${session}.1.ballots`, `${session}.1.texts`])
    for (const name of keyFiles()) expect(statSync(join(keyFolder(), name)).mode & 0o777).toBe(0o600)
    expect(statSync(keyFolder()).mode & 0o777).toBe(0o700)
    await storage.reopen()
    const { round } = (await storage.deskOf(desk.session)).session
    expect([...(round?.ballots.first.values() ?? [])].sort()).toEqual(['*', 'A', 'A', 'A', 'A', 'A'])
    expect([...(round?.arguments.values() ?? [])].map(({ text }) => text)).toEqual([sentinel])
  })

  test('can be opened by nobody once the round is settled, texts once the card ends', async () => {
    const desk = await deskInVote()
    await argue(desk)
    const [row] = await stored()
    const [text] = await storage.database.db.selectFrom('arguments').selectAll().execute()
    if (!row || !text) throw new Error('nothing was stored')
    const { seals } = storage.database
    const openBallot = async () => {
      const seal = await seals.toOpen({ kind: 'ballots', session, round: 1 })
      return seal.open(row.choice, row.vote, row.voter_key)
    }
    const openText = async () => {
      const seal = await seals.toOpen({ kind: 'texts', session, round: 1 })
      return seal.open(text.body, text.kind, text.id, text.key)
    }
    expect([await openBallot(), await openText()]).toEqual(['A', sentinel])
    while (desk.session.phase !== 'shift') await storage.advance(desk)
    expect(keyFiles()).toEqual([`${session}.1.texts`])
    expect([await openBallot(), await openText()]).toEqual([null, sentinel])
    while (desk.session.round?.number !== 2) await storage.advance(desk)
    expect(keyFiles()).toEqual([])
    expect(await openText()).toBe(null)
    expect(await everything()).not.toContain(sentinel)
  })

  test('lose their keys when the session is closed in the middle of a vote', async () => {
    const desk = await deskInVote()
    await argue(desk)
    await desk.ask(storage.asking(facilitator, { type: 'closeSession' }))
    expect(keyFiles()).toEqual([])
    expect(await everything()).not.toContain(sentinel)
  })

  test('of a round that a crash left settled lose their keys at the next start; those of an open round stay', async () => {
    await storage.deskOf(aSession())
    const diesBeforeForgetting = { ...storage.database, forget: () => Promise.reject(new Error('killed')) }
    const journal = createJournal(diesBeforeForgetting, storage.log)
    await journal.write(aWrite(session, 0, [roundStarted, ballot('k1', 'A'), written('a', 'k1', sentinel)]))
    await journal.write(aWrite(session, 1, [{ type: 'settled', participants: 1 }]))
    const twist = [{ type: 'roundStarted', number: 2, card: 0, twist: true } as const, ballot('k2', 'B')]
    await journal.write(aWrite(session, 2, [...twist, written('b', 'k2', sentinel)]))
    expect(keyFiles()).toEqual([1, 2].flatMap((round) => [`${session}.${round}.ballots`, `${session}.${round}.texts`]))
    await storage.reopen()
    expect(keyFiles()).toEqual([`${session}.1.texts`, `${session}.2.ballots`, `${session}.2.texts`])
    expect(await storage.ballots(session)).toEqual(['k2 B'])
    const ending = createJournal({ ...storage.database, forget: diesBeforeForgetting.forget }, storage.log)
    await ending.write({
      ...aWrite(session, 3, [{ type: 'settled', participants: 1 }, cardEnded]),
      settled: [2],
      ended: [2],
    })
    expect(keyFiles()).toHaveLength(3)
    await storage.reopen()
    expect(keyFiles()).toEqual([`${session}.1.texts`])
    expect(storage.logged).toContain('what was deleted may still be readable on disk')
  })

  test('are refused when their key cannot be kept (E4)', async () => {
    renameSync(keyFolder(), `${keyFolder()}-away`)
    const { journal } = storage
    await expect(journal.write(aWrite(session, 0, [ballot('k1', 'A')]))).rejects.toThrow()
    expect(await stored()).toEqual([])
    renameSync(`${keyFolder()}-away`, keyFolder())
    await journal.write(aWrite(session, 0, [ballot('k1', 'A')]))
    expect(await storage.ballots(session)).toEqual(['k1 A'])
  })

  test('that were sealed with half a key never were accepted: a whole one takes its place', async () => {
    writeFileSync(join(keyFolder(), `${session}.1.ballots`), 'half', { mode: 0o600 })
    await storage.journal.write(aWrite(session, 0, [ballot('k1', 'A')]))
    expect(statSync(join(keyFolder(), `${session}.1.ballots`)).size).toBe(32)
    expect(await storage.ballots(session)).toEqual(['k1 A'])
  })

  test('are missing, and the log says so, where the database comes back without its keys; the vote goes on', async () => {
    const desk = await deskInVote()
    rmSync(keyFolder(), { recursive: true })
    await storage.reopen()
    const again = await storage.deskOf(desk.session)
    expect(again.session).toMatchObject({ phase: 'voting' })
    expect(again.session.round?.ballots.first.size).toBe(0)
    expect(storage.logged).toContain('7 open ballots or texts of a session cannot be read')
    expect(await storage.cast(again, 'p1', 'B')).toEqual({ accepted: true })
    expect(await storage.ballots(session)).toEqual(['voter-p1-1 B'])
  })

  test('are not taken for those of another voter key when rows are exchanged', async () => {
    await storage.journal.write(aWrite(session, 0, [ballot('k1', 'A'), ballot('k2', 'B')]))
    const [first] = await stored()
    await storage.database.db
      .updateTable('ballots')
      .set({ choice: first?.choice ?? '' })
      .execute()
    expect(await storage.ballots(session)).toEqual(['k1 A'])
  })
})

test('a folder of keys that cannot be made is said at the start, not at the first vote', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-'))
  writeFileSync(join(folder, 'round-keys'), 'in the way')
  expect(() => new RoundKeys(folder)).toThrow(/round-keys/)
  rmSync(folder, { recursive: true })
})
