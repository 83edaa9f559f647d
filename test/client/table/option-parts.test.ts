import { expect, test } from 'vitest'
import { optionParts } from '../../../client/table/option-parts.ts'

test('on a card with only its letter the number keeps within the card', () => {
  const size = { width: 195, height: 160 }
  const { band, count, text } = optionParts(size, { texts: [], counts: ['101 → 102', '4 → 5'] }, 27)
  expect(text).toBeNull()
  expect(count?.x).toBeGreaterThanOrEqual(band)
  expect((count?.x ?? 0) + (count?.width ?? 0)).toBeLessThanOrEqual(size.width)
})
