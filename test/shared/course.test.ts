/** What the facilitator can still change of the course of a session while it runs. */
import { describe, expect, test } from 'vitest'
import { facilitatorView } from '../../shared/private-views.ts'
import { publicView } from '../../shared/public-view.ts'
import type { Session } from '../../shared/session.ts'
import { aSession, facilitator, Play, participant } from '../support/builders.ts'

const nobody = { nicknames: new Map(), connected: new Set<string>(), voted: new Set<string>() }
const own = (session: Session) => facilitatorView(session, nobody, { screenKey: '', coKey: '' })
const seated = (changed = {}) => new Play(aSession(changed)).seat(8)

describe('when the first spread is shown', () => {
  const keepIt = (play: Play) => play.ask(facilitator, { type: 'setSpreadMoment', spreadAt: 'atShift' })

  test('can be changed for the card on the table until its first vote opens', () => {
    const play = seated().advanceTo('reading')
    expect(keepIt(play)).toEqual({ accepted: true })
    expect(publicView(play.session).about).toMatchObject({ spreadAt: 'atShift' })
    play.advanceTo('voting').vote('AAABBBCC').advance()
    expect(play.session.phase).toBe('discussion')
    expect(publicView(play.session).shown.first).toBeNull()
    expect(own(play.session).prompts).toEqual([])
    expect(publicView(play.advanceTo('shift').session).shown.first?.kind).toBe('counts')
  })

  test('changes from the next card on once people vote: what is shown of this one stays as it was', () => {
    const play = seated().advanceTo('voting').vote('AAABBBCC')
    expect(keepIt(play)).toEqual({ accepted: true })
    expect(publicView(play.session).about).toMatchObject({ spreadAt: 'beforeTalk' })
    expect(own(play.session).spreadAt).toBe('atShift')
    play.advance()
    expect(play.session.phase).toBe('spread')
    play.advanceTo('action').advance()
    expect(publicView(play.session).about.phases).not.toContain('spread')
  })

  test('cannot be kept for a shift that never comes', () => {
    expect(keepIt(seated({ format: 'quick' }))).toEqual({ accepted: false, refusal: 'notNow' })
  })
})

test('who asked for more time has been answered once the clock is set', () => {
  const play = seated().advanceTo('discussion')
  for (const name of ['p1', 'p2']) play.ask(participant(name), { type: 'askMoreTime', round: 1, phase: 'discussion' })
  expect(own(play.session).moreTime).toBe(2)
  play.ask(facilitator, { type: 'addMinute', round: 1, phase: 'discussion' })
  expect(own(play.session).moreTime).toBe(0)
})
