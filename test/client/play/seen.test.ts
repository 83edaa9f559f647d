/** Looking back at what was shown. */
import { expect, test } from 'vitest'
import { earlierReferences, hasMissed, ownRoundOf, withRound, withTold } from '../../../client/play/seen.ts'
import { publicView, toldRounds } from '../../../shared/public-view.ts'
import { aSession, Play } from '../../support/builders.ts'

const atReference = () => new Play(aSession()).seat(6).advanceTo('voting').vote('AABBCC').advanceTo('reference')

test('during a twist the own round of the card and its reference can be looked back at', () => {
  const play = atReference()
  const before = withRound([], publicView(play.session))
  const { phase, round } = play.session
  play.ask({ role: 'facilitator' }, { type: 'startTwist', phase, round: round?.number ?? 0 })
  const view = publicView(play.session)
  const rounds = withRound(before, view)
  expect(view.references).toBeNull()
  expect(ownRoundOf(rounds, view)?.shown.first?.kind).toBe('counts')
  expect(earlierReferences(rounds, view).map(({ round }) => round)).toEqual([1])
})

test('a round stands there once, with the last that was shown', () => {
  const play = atReference()
  const rounds = withRound(withRound([], publicView(play.session)), publicView(play.session))
  expect(rounds).toHaveLength(1)
  play.advanceTo('reading')
  expect(withRound(rounds, publicView(play.session))).toHaveLength(2)
})

test('a page that is loaded at a later card lacks what was shown before, until the server has told it', () => {
  const { session } = atReference().advanceTo('reading')
  const view = publicView(session)
  const fresh = withRound([], view)
  expect(hasMissed(fresh, view)).toBe(true)
  const rounds = withTold(fresh, session.id, toldRounds(session))
  expect(hasMissed(rounds, view)).toBe(false)
  expect(earlierReferences(rounds, view).map(({ title }) => title)).toEqual(['Titel van eerste'])
})

test('a page that is loaded during a twist lacks the card itself, until the server has told it', () => {
  const play = atReference()
  const { phase, round } = play.session
  play.ask({ role: 'facilitator' }, { type: 'startTwist', phase, round: round?.number ?? 0 })
  const view = publicView(play.session)
  const fresh = withRound([], view)
  expect(hasMissed(fresh, view)).toBe(true)
  const rounds = withTold(fresh, play.session.id, toldRounds(play.session))
  expect(hasMissed(rounds, view)).toBe(false)
  expect(ownRoundOf(rounds, view)?.shown.first?.kind).toBe('counts')
  expect(earlierReferences(rounds, view)).toHaveLength(1)
})

test('a page that was there all the time lacks nothing, and keeps what it saw', () => {
  const play = atReference()
  const seen = withRound([], publicView(play.session))
  const view = publicView(play.advanceTo('reading').session)
  expect(hasMissed(withRound(seen, view), view)).toBe(false)
})
