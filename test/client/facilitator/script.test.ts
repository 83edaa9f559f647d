import { expect, test } from 'vitest'
import { minutesLeft } from '../../../client/facilitator/script.tsx'
import { publicView } from '../../../shared/public-view.ts'
import { aSession, Play } from '../../support/builders.ts'

test('the time left shrinks with every step and is none at the end', () => {
  const play = new Play(aSession()).seat(8)
  const left: number[] = []
  for (let step = 0; step < 30 && play.session.phase !== 'closing'; step++) {
    left.push(minutesLeft(publicView(play.session)))
    play.advance()
  }
  expect(left).toEqual([...left].sort((a, b) => b - a))
  expect(left[0]).toBeGreaterThan(30)
  expect(minutesLeft(publicView(play.session))).toBe(0)
})
