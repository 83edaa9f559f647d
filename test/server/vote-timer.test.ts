import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SessionDesk } from '../../server/session-desk.ts'
import { VoteTimer } from '../../server/vote-timer.ts'
import type { Command } from '../../shared/command.ts'
import { aSession, facilitator } from '../support/builders.ts'
import { DiskForDesks } from '../support/desks.ts'

/** How long before its end the clock of the vote is looked at, ms. */
const left = 500

describe('a vote of which the time is up', () => {
  let disk: DiskForDesks
  let desk: SessionDesk
  let timer: VoteTimer
  beforeEach(async () => {
    disk = await DiskForDesks.open()
    desk = await disk.deskOf(aSession())
    timer = new VoteTimer(desk)
    desk.onCommit(({ session }) => timer.follow(session))
    await disk.seatSix(desk)
    await disk.advance(desk)
    await disk.advance(desk)
    await ask({ type: 'setTimer', round: 1, phase: 'voting', seconds: 30 }, Date.now() - 30_000 + left)
  })
  afterEach(() => {
    timer.stop()
    return disk.close()
  })

  const ask = (command: Command, at = Date.now()) => desk.ask({ ...disk.asking(facilitator, command), at })
  /** When there was still time to warn people. */
  const earlier = () => Date.now() - 30_000
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

  test('stays open as long as nobody asked for automatic closing (M5)', async () => {
    await wait(2 * left)
    expect(desk.session.phase).toBe('voting')
  })

  test('closes by itself when that was asked for', async () => {
    await ask({ type: 'setAutoClose', autoClose: true }, earlier())
    expect(desk.session.phase).toBe('voting')
    await wait(2 * left)
    expect(desk.session.phase).toBe('spread')
  })

  test('gives half a minute more when that is asked for in the last half minute (M5)', async () => {
    await ask({ type: 'setAutoClose', autoClose: true })
    expect((desk.session.timer?.endsAt ?? 0) - Date.now()).toBeGreaterThan(29_000)
    await wait(2 * left)
    expect(desk.session.phase).toBe('voting')
  })

  test('stays open when the clock is stopped, paused or set later', async () => {
    await ask({ type: 'setAutoClose', autoClose: true }, earlier())
    await ask({ type: 'setPaused', paused: true })
    await wait(2 * left)
    expect(desk.session.phase).toBe('voting')
    await ask({ type: 'stopTimer', round: 1, phase: 'voting' })
    await ask({ type: 'setPaused', paused: false })
    await wait(2 * left)
    expect(desk.session.phase).toBe('voting')
  })
})
