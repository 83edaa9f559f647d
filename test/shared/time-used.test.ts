/** How long the cards of a session were on the table, in its report. */
import { expect, test } from 'vitest'
import { fromSnapshot, replay, snapshotOf } from '../../shared/replay.ts'
import { reportOf } from '../../shared/report.ts'
import { aSession, facilitator, Play } from '../support/builders.ts'

const minute = 60_000

/** A session of two cards with its first card on the table. */
const atReading = (): Play => new Play(aSession({ format: 'quick', teamCount: 0 })).seat(8).advanceTo('reading')

const minutesIn = (play: Play): (number | null)[] => {
  play.ask(facilitator, { type: 'closeSession' })
  return reportOf(play.session)?.rounds.map(({ minutes }) => minutes) ?? []
}

/** So many minutes go by, and then the next phase opens. */
function after(play: Play, minutes: number): Play {
  play.now += minutes * minute
  play.advance()
  return play
}

test('each card has the whole minutes from its reading to the next card', () => {
  const play = atReading()
  after(after(after(after(play, 2), 3), 4), 5)
  play.now += 7 * minute
  expect(minutesIn(play)).toEqual([14, 7])
})

test('a break does not count, nor does one in which the next phase opens', () => {
  const play = after(atReading(), 2)
  play.ask(facilitator, { type: 'setPaused', paused: true })
  play.now += 15 * minute
  play.ask(facilitator, { type: 'setPaused', paused: false })
  play.now += 3 * minute
  play.ask(facilitator, { type: 'setPaused', paused: true })
  after(play, 20)
  play.now += 4 * minute
  expect(minutesIn(play)).toEqual([9])
})

test('a twist has minutes of its own', () => {
  const play = after(after(atReading(), 2), 3)
  play.ask(facilitator, { type: 'startTwist', round: 1, phase: 'spread' })
  after(after(play, 6), 1)
  play.now += 3 * minute
  expect(minutesIn(play)).toEqual([8, 7])
})

test('a session that closed itself long after people had gone home does not count the night', () => {
  const play = after(atReading(), 2)
  play.now += 12 * 60 * minute
  expect(minutesIn(play)).toEqual([2])
})

test('a restart changes nothing', () => {
  const play = after(atReading(), 2)
  play.session = replay(fromSnapshot(snapshotOf(play.session), play.session.cards), [], [])
  play.now += 3 * minute
  expect(minutesIn(play)).toEqual([5])
})

test('the report has minutes, and no moment', () => {
  const play = after(atReading(), 2)
  const moments = [play.session.phaseOpenedAt, play.now]
  minutesIn(play)
  for (const moment of moments) expect(JSON.stringify(reportOf(play.session))).not.toContain(String(moment))
})
