/** Looking back at what was shown. */
import { expect, test } from 'vitest'
import { earlierReferences, ownRoundOf, withRound } from '../../../client/play/seen.ts'
import { publicView } from '../../../shared/public-view.ts'
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
