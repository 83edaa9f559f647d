import { expect, test } from 'vitest'
import { doNow, headingOf } from '../../../client/screen/now.ts'
import { nl } from '../../../client/text/nl/index.ts'
import { publicView } from '../../../shared/public-view.ts'
import { aSession, Play } from '../../support/builders.ts'

const atShift = publicView(new Play(aSession()).seat(8).advanceTo('voting').vote('AAABBBCC').advanceTo('shift').session)

test('where the second vote is not shown beside a first in counts, nobody is asked what has changed', () => {
  const first = { kind: 'counts', slots: ['A', 'B'], counts: [5, 3], word: 'mixed' } as const
  const half = { ...atShift, shown: { first, second: { kind: 'words' } as const, shift: null } }
  expect(headingOf(half)).toBe(nl.screen.halfHeading)
  expect(doNow(half)).toBe(nl.screen.halfNow)
  const whole = { ...half, shown: { ...half.shown, second: first } }
  expect(headingOf(whole)).toBe(nl.words.phases.shift)
  expect(doNow(whole)).toBe(nl.screen.doNow.shift)
})
