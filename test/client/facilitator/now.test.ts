import { expect, test } from 'vitest'
import { doNow, theySee } from '../../../client/facilitator/now.ts'
import { doNow as roomNow } from '../../../client/screen/now.ts'
import { phases } from '../../../shared/phase.ts'
import { publicView } from '../../../shared/public-view.ts'
import { aSession, facilitator, Play } from '../../support/builders.ts'

const now = ({ session }: Play) => doNow(publicView(session))

test('every phase says what to do, to the facilitator and to the room', () => {
  const view = publicView(aSession())
  for (const phase of phases) {
    const moment = { ...view, progress: { ...view.progress, phase } }
    expect(doNow(moment), phase).not.toBe('')
    expect(theySee(moment), phase).not.toBe('')
    expect(roomNow(moment), phase).not.toBe('')
  }
})

test('a session that waits for its day says so', () => {
  const ahead = new Play(aSession({ open: false }))
  expect(now(ahead)).toContain('staat klaar')
  expect(now(ahead)).not.toBe(now(new Play(aSession())))
})

test('while the spread waits, nobody is told that it is there', () => {
  const play = new Play(aSession({ spreadAt: 'atShift' })).seat(8).advanceTo('discussion')
  expect(now(play)).toContain('nog verborgen')
  expect(roomNow(publicView(play.session))).toContain('komt later')
})

test('a twist has its own words', () => {
  const play = new Play(aSession()).seat(8).advanceTo('voting').vote('AAABBBCC').advanceTo('shift')
  play.ask(facilitator, { type: 'startTwist', round: 1, phase: 'shift' })
  expect(now(play)).toContain('veranderd')
  expect(roomNow(publicView(play.session))).toContain('veranderd')
})
