import { expect, test } from 'vitest'
import { helpInRail } from '../../../client/screen/help.tsx'

test('a few contacts stand in the rail, a long list with the story', () => {
  expect(helpInRail({ help: [] })).toBe(true)
  expect(helpInRail({ help: ['Vertrouwenspersoon: Noor de Wit, 06 1234 5678'] })).toBe(true)
  expect(helpInRail({ help: Array.from({ length: 9 }, () => 'Vertrouwenspersoon: Noor de Wit, 06 1234 5678') })).toBe(
    false,
  )
})
