import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Session } from '../../shared/session.ts'
import { aSession, facilitator, participant } from '../support/builders.ts'
import { DiskForDesks } from '../support/desks.ts'
import { plain } from '../support/plain.ts'

let disk: DiskForDesks
beforeEach(async () => {
  disk = await DiskForDesks.open()
})
afterEach(() => disk.close())

/** What the disk knows: which ids were accepted and which seats have voted is remembered in memory alone. */
const bare = ({ accepted: _, voted: __, ...rest }: Session) => rest

describe('the desk', () => {
  test('decides what comes at one moment in one batch, in order', async () => {
    const desk = await disk.deskOf(aSession())
    const batches: number[] = []
    desk.onCommit(({ asked }) => batches.push(asked.length))
    await disk.seatSix(desk)
    const { id, by, at, chance } = disk.asking(facilitator, { type: 'closeSession' })
    const answers = await Promise.all([
      desk.ask({ id, by, at, chance, command: { type: 'setLock', locked: true } }),
      desk.ask(disk.asking(participant('late'), { type: 'takeSeat' })),
    ])
    expect(answers).toEqual([{ accepted: true }, { accepted: false, refusal: 'locked' }])
    expect(batches).toEqual([6, 1])
  })

  test('is the same after a restart, from a snapshot and what came after', async () => {
    const desk = await disk.deskOf(aSession())
    await disk.seatSix(desk)
    for (let at = 0; at < 2; at++) await disk.takeSnapshot(desk)
    await disk.advance(desk)
    await disk.advance(desk)
    await disk.cast(desk, 'p1', 'A')
    expect(await disk.database.db.selectFrom('snapshots').select('seq').execute()).toHaveLength(1)
    const again = await disk.deskOf(desk.session)
    expect(bare(again.session)).toEqual(bare(desk.session))
    expect(await disk.advance(again)).toEqual({ accepted: true })
  })

  test('is the same after a restart in the middle of a twist, with and without a snapshot', async () => {
    const desk = await disk.deskOf(aSession({ format: 'deep' }))
    await disk.playToTwist(desk)
    expect(desk.session).toMatchObject({
      phase: 'voting',
      round: { number: 2, twist: true },
      parked: { phase: 'shift' },
    })
    const again = await disk.deskOf(desk.session)
    expect(plain(again.session)).toEqual(plain(desk.session))
    const { parked, round } = again.session
    expect([round?.ballots.first.size, round?.written.size]).toEqual([3, 1])
    expect([parked?.round.arguments.size, parked?.round.picks.size, parked?.round.written.size]).toEqual([2, 6, 1])
    await disk.takeSnapshot(again)
    const fromSnapshot = await disk.deskOf(desk.session)
    expect(plain(fromSnapshot.session)).toEqual(plain(again.session))
    await disk.advance(fromSnapshot)
    await disk.advance(fromSnapshot)
    expect(fromSnapshot.session).toMatchObject({ phase: 'shift', parked: null, round: { number: 1 } })
    expect(plain((await disk.deskOf(desk.session)).session)).toEqual(plain(fromSnapshot.session))
  })

  test('answers a repeated command as before, also after a restart', async () => {
    const desk = await disk.deskOf(aSession())
    await disk.seatSix(desk)
    const moved = disk.asking(facilitator, { type: 'advance', phase: 'lobby', round: 0 })
    expect(await desk.ask(moved)).toEqual({ accepted: true })
    const again = await disk.deskOf(desk.session)
    expect(await again.ask(moved)).toEqual({ accepted: true })
    expect(again.session.phase).toBe('reading')
  })

  test('survives a command that cannot be decided: it is refused, the others of its batch are not', async () => {
    const desk = await disk.deskOf(aSession())
    await disk.seatSix(desk)
    await disk.advance(desk)
    await disk.advance(desk)
    const broken = { session: desk.session.id, round: 1, vote: 'first', voter_key: 'kapot', choice: 'F' }
    await disk.database.db.insertInto('ballots').values(broken).execute()
    const again = await disk.deskOf(desk.session)
    const answers = await Promise.all([disk.cast(again, 'p1', 'A'), disk.advance(again), disk.cast(again, 'p2', 'B')])
    expect(answers).toEqual([{ accepted: true }, { accepted: false, refusal: 'notSaved' }, { accepted: true }])
    expect(again.session.round?.ballots.first.size).toBe(3)
    expect(disk.logged).toContain('a command could not be decided')
    expect(disk.logged).not.toContain('no option of this card')
  })

  test('tells every listener, also when one of them throws', async () => {
    const desk = await disk.deskOf(aSession())
    let heard = 0
    desk.onCommit(() => {
      throw new Error('a bug')
    })
    desk.onCommit(() => heard++)
    await disk.seatSix(desk)
    expect(heard).toBe(1)
    expect(disk.logged).toContain('a commit was not shown')
  })
})
