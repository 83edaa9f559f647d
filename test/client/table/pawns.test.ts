import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellAt, gridFor, shuffled } from '../../../client/table/packing.ts'
import { groupFor, groupsOf, type Move, mostPawns, netMoves, tokensOf } from '../../../client/table/pawns.ts'
import { total } from '../../../shared/tally.ts'

const counts = fc.array(fc.nat(60), { minLength: 2, maxLength: 6 })
const pairOfCounts = counts.chain((first) =>
  fc.tuple(fc.constant(first), fc.array(fc.nat(60), { minLength: first.length, maxLength: first.length })),
)
const worthAt = (moves: readonly Move[], side: 'from' | 'to', options: number): number[] =>
  Array.from({ length: options }, (_, at) =>
    moves.filter((move) => move[side] === at).reduce((sum, move) => sum + move.worth, 0),
  )

describe('groups', () => {
  test('no ballot is lost or made up', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100 }), (spread, group) => {
        expect(tokensOf(spread, group).reduce((sum, { worth }) => sum + worth, 0)).toBe(total(spread))
      }),
    )
  })
  test('above 120 ballots pawns merge', () => {
    const tray = { x: 0, y: 0, width: 900, height: 900 }
    expect(groupFor([60, 60], tray, 12)).toBe(1)
    expect(groupFor([61, 60], tray, 12)).toBeGreaterThan(1)
    expect(groupsOf(1900, groupFor([1900], tray, 12)).length).toBeLessThanOrEqual(mostPawns)
  })
  test('the last group holds the rest', () => {
    expect(groupsOf(23, 10)).toEqual([10, 10, 3])
    expect(groupsOf(0, 10)).toEqual([])
  })
})

describe('the shift', () => {
  test('begins as the first spread and ends as the second', () => {
    fc.assert(
      fc.property(pairOfCounts, fc.constantFrom(1, 5, 20), ([first, second], group) => {
        const moves = netMoves(first, second, group)
        expect(worthAt(moves, 'from', first.length).every((worth, at) => worth <= (first[at] ?? 0))).toBe(true)
        expect(worthAt(moves, 'to', first.length)).toEqual(second)
        expect(new Set(moves.map(({ key }) => key)).size).toBe(moves.length)
      }),
    )
  })
  test('moves no more pawns than the net difference', () => {
    fc.assert(
      fc.property(pairOfCounts, ([first, second]) => {
        const moved = netMoves(first, second, 1).filter(({ from, to }) => from !== to)
        const more = second.reduce((sum, count, at) => sum + Math.max(0, count - (first[at] ?? 0)), 0)
        const less = first.reduce((sum, count, at) => sum + Math.max(0, count - (second[at] ?? 0)), 0)
        expect(moved).toHaveLength(Math.max(more, less))
      }),
    )
  })
  test('equal spreads move nothing', () => {
    expect(netMoves([3, 4], [3, 4], 1).every(({ from, to }) => from === to)).toBe(true)
  })
})

describe('packing', () => {
  test('rows are as even as they can be, with no last row of one', () => {
    const { columns, rows } = gridFor({ x: 0, y: 0, width: 700, height: 100 }, 15, 50)
    expect([columns, rows]).toEqual([8, 2])
  })
  test('cells stay within their rectangle', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 20, max: 900 }),
        (count, width, height) => {
          const grid = gridFor({ x: 5, y: 7, width, height }, count)
          for (let at = 0; at < count; at++) {
            const { x, y } = cellAt(grid, at, count)
            expect(x - grid.cell / 2).toBeGreaterThanOrEqual(5 - 0.01)
            expect(x + grid.cell / 2).toBeLessThanOrEqual(5 + width + 0.01)
            expect(y - grid.cell / 2).toBeGreaterThanOrEqual(7 - 0.01)
            expect(y + grid.cell / 2).toBeLessThanOrEqual(7 + height + 0.01)
          }
        },
      ),
    )
  })
  test('a shuffle is an order of the same numbers, the same for the same seed', () => {
    expect(shuffled(50, 3).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at))
    expect(shuffled(50, 3)).toEqual(shuffled(50, 3))
    expect(shuffled(50, 3)).not.toEqual(shuffled(50, 4))
  })
})
