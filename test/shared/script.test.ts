import { describe, expect, test } from 'vitest'
import { facilitatorView } from '../../shared/private-views.ts'
import { publicView } from '../../shared/public-view.ts'
import { minutesOf, programmeTime, scripts } from '../../shared/script.ts'
import { aSession, facilitator, Play } from '../support/builders.ts'

const nobody = { nicknames: new Map(), connected: new Set<string>(), voted: new Set<string>() }
const keys = { screenKey: '', coKey: '' }
const timeIn = ({ session, now }: Play, later = 0) =>
  programmeTime(publicView(session), facilitatorView(session, nobody, keys).plan, now + later * 1000)
const play = () => new Play(aSession()).seat(8)
const minutes = (seconds: number) => Math.round(seconds / 60)

test.each(['ambtseed', 'team'] as const)('the script of %s fits the minutes that it promises (M16)', (programme) => {
  const script = scripts[programme]
  if (!script) throw new Error('there is no script')
  for (const withTeams of [true, false])
    for (const spreadAt of ['beforeTalk', 'atShift'] as const) {
      const took = minutesOf({ ...script, withTeams, spreadAt })
      expect(took).toBeLessThanOrEqual(script.minutes.most)
      if (withTeams && spreadAt === 'beforeTalk') expect(took).toBeGreaterThanOrEqual(script.minutes.least)
    }
  expect(scripts.ambtseed).toMatchObject({ cards: 2, format: 'oath' })
  expect(scripts.team).toMatchObject({ cards: 3, format: 'workshop' })
})

describe('the time of the programme', () => {
  test('begins with the first card, and shrinks with every step', () => {
    const played = play()
    expect(timeIn(played)).toMatchObject({ endsAt: null, left: null, late: 0 })
    const asked = [timeIn(played).asks]
    while (played.session.phase !== 'closing') {
      played.advance()
      asked.push(timeIn(played).asks)
    }
    expect(minutes(asked[0] ?? 0)).toBe(
      minutesOf({ format: 'workshop', cards: 2, withTeams: true, spreadAt: 'beforeTalk' }),
    )
    expect(asked).toEqual([...asked].sort((a, b) => b - a))
    expect(timeIn(played, 600).asks).toBe(0)
  })

  test('runs on while people linger: it is late by what they take too long', () => {
    const played = play().advanceTo('reading')
    expect(timeIn(played).late).toBe(0)
    expect(timeIn(played, 60).late).toBe(0)
    expect(timeIn(played, 90 + 300)).toMatchObject({ late: 300 })
    played.ask(facilitator, { type: 'addMinute', round: 1, phase: 'reading' })
    expect(minutes(timeIn(played).late)).toBe(1)
  })

  test('ends when the facilitator says so, also before the first card', () => {
    const played = play()
    played.ask(facilitator, { type: 'setEnd', at: played.now + 1800_000 })
    expect(timeIn(played).left).toBeGreaterThan(1790)
    expect(timeIn(played).late).toBeGreaterThan(0)
    played.ask(facilitator, { type: 'setEnd', at: null })
    expect(timeIn(played).left).toBeNull()
  })

  test('counts on through a twist, from where its card goes on', () => {
    const played = play().advanceTo('voting').vote('AAABBBCC').advanceTo('shift')
    const before = timeIn(played).asks
    played.ask(facilitator, { type: 'startTwist', round: 1, phase: 'shift' })
    const during = timeIn(played).asks
    expect(during - before).toBeGreaterThan(0)
    expect(during - before).toBeLessThanOrEqual(120)
  })

  test('a clock that was stopped asks what is left of its phase by itself', () => {
    const played = play().advanceTo('discussion')
    const before = timeIn(played).asks
    played.ask(facilitator, { type: 'stopTimer', round: 1, phase: 'discussion' })
    expect(Math.abs(timeIn(played).asks - before)).toBeLessThanOrEqual(2)
    expect(before - timeIn(played, 100).asks).toBeGreaterThan(95)
  })
})
