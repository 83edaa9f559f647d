/** One's own side and the other. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../client/play/sides.ts'

const found = [
  { id: '1', option: 'C', text: 'c', support: 0 },
  { id: '2', option: 'A', text: 'a', support: 0 },
  { id: '3', option: 'B', text: 'b', support: 0 },
] as const
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test('arguments for the own option stand apart', () => {
  const { others, mine, option } = sidesOf(found, 'A')
  expect([ids(others), ids(mine), option]).toEqual([['3', '1'], ['2'], 'A'])
})

test('without an own option everything is of the other side', () => {
  for (const choice of [null, '-', '*'] as const) {
    const { others, mine, option } = sidesOf(found, choice)
    expect([ids(others), mine, option]).toEqual([['2', '3', '1'], [], null])
  }
})
