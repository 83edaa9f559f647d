import { expect, test } from 'vitest'
import { pathOf } from '../../../client/screen/qr-code.tsx'

test('every run of dark modules becomes one rectangle', () => {
  const path = pathOf([
    [true, true, false],
    [false, false, true],
  ])
  expect(path).toBe('M0 0h2v1h-2zM2 1h1v1h-1z')
})
