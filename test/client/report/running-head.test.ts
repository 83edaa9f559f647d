import { expect, test } from 'vitest'
import { cssString } from '../../../client/report/running-head.ts'

test.each([
  ['Verslag: Teamdag', '"Verslag\\3a  Teamdag"'],
  ['één dag', '"één dag"'],
  ['"; } @import url(//x)', '"\\22 \\3b  \\7d  \\40 import url\\28 \\2f \\2f x\\29 "'],
  ['\\', '"\\5c "'],
  ['\n', '"\\a "'],
])('%j prints as itself and can end nothing', (said, css) => {
  expect(cssString(said)).toBe(css)
})
