/** What a seat reads of being moved or removed. */
import { expect, test } from 'vitest'
import { ownNotice } from '../../../client/play/seat-notices.tsx'

test('a seat reads what will happen to it, then what did, and else nothing', () => {
  expect(ownNotice({ next: { team: 2 }, moved: false, team: 1 })).toContain('Vanaf de volgende kaart zit jij in')
  expect(ownNotice({ next: null, moved: true, team: 2 })).toContain('Je zit nu in')
  expect(ownNotice({ next: 'away', moved: true, team: 2 })).toContain('doe je niet meer mee')
  expect(ownNotice({ next: null, moved: false, team: 2 })).toBeNull()
})
