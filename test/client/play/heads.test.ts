/** What each phase asks, of whom. */
import { expect, test } from 'vitest'
import { headOf } from '../../../client/play/heads.ts'
import { nl } from '../../../client/text/nl/index.ts'
import { phaseRules, phases } from '../../../shared/phase.ts'

const { play } = nl

test('every phase says in one sentence what to do', () => {
  for (const phase of phases) expect(headOf({ phase, twist: false })).toEqual(play.phases[phase])
})

test('a twist has heads of its own', () => {
  expect(headOf({ phase: 'voting', twist: true })).toMatchObject({ title: play.twist.title, now: play.twist.now })
  expect(headOf({ phase: 'spread', twist: true })).toEqual(play.twist.spread)
})

test('who came too late for a card is asked nothing that cannot be done', () => {
  const asking = phases.filter((phase) => {
    const { vote, ready, argue, pick, decide } = phaseRules[phase]
    return vote !== null || ready || argue || pick || decide
  })
  const asked = asking.filter((phase) => phase !== 'clarify')
  expect(asked.length).toBeGreaterThan(4)
  for (const phase of asked) expect(headOf({ phase, twist: false }, false).now).not.toBe(play.phases[phase].now)
  expect(headOf({ phase: 'spread', twist: false }, false)).toEqual(play.phases.spread)
})

test('where too few people voted nobody is asked to look at a spread', () => {
  for (const phase of ['spread', 'shift'] as const)
    for (const twist of [false, true]) expect(headOf({ phase, twist }, true, phase).now).toBe(play.tooFew[phase])
})
