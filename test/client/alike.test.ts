import { expect, test } from 'vitest'
import { alike } from '../../client/alike.ts'

test('what is written more than once is one, with how often; the order stays', () => {
  const said = [' Vraag raad.', 'Wacht af.', 'vraag raad.'].map((text, id) => ({ id, text }))
  expect(alike(said).map(({ id, times }) => [id, times])).toEqual([
    [0, 2],
    [1, 1],
  ])
})
