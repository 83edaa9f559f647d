/** Fitting equal squares in a rectangle, and a repeatable chance: the same seed gives the same order on every device. */
import type { Point, Rect } from './thing.ts'

/** A grid of square cells; a pawn fills `cellShare` of a cell, the rest is air and jitter. */
export interface Grid {
  readonly cell: number
  readonly columns: number
  readonly rows: number
  readonly rect: Rect
}
export const cellShare = 0.84

/** The grid with the largest cells, at most `most`, in which `count` squares fit. */
export function gridFor(rect: Rect, count: number, most = Number.POSITIVE_INFINITY): Grid {
  let best: Grid = { cell: 0, columns: 1, rows: 1, rect }
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.ceil(Math.max(1, count) / columns)
    const cell = Math.min(rect.width / columns, rect.height / rows, most)
    if (cell > best.cell) best = { cell, columns, rows, rect }
  }
  return widened(best, count)
}

/** With a bounded cell there may be room for fewer, longer rows; they are as even as they can be. */
function widened(grid: Grid, count: number): Grid {
  const columns = Math.max(1, Math.min(Math.max(1, count), Math.floor(grid.rect.width / grid.cell + 1e-9)))
  const rows = Math.ceil(Math.max(1, count) / columns)
  return { ...grid, columns: Math.ceil(Math.max(1, count) / rows), rows }
}

/** The middle of cell `at` of `count`: rows centred, the whole centred, `lean` 0 = at the top, 0.5 = in the middle. */
export function cellAt(grid: Grid, at: number, count: number, lean = 0.5): Point {
  const { cell, columns, rect } = grid
  const row = Math.floor(at / columns)
  const inRow = Math.min(columns, count - row * columns)
  const used = Math.ceil(count / columns) * cell
  return {
    x: rect.x + rect.width / 2 + (at - row * columns - (inRow - 1) / 2) * cell,
    y: rect.y + (rect.height - used) * lean + (row + 0.5) * cell,
  }
}

/** A repeatable number 0-1 for a seed. */
export function chance(seed: number): number {
  let mixed = Math.imul(seed + 0x9e3779b9, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x100000000
}

/** A little out of line, but inside its cell. */
export function nudged(point: Point, cell: number, seed: number): Point {
  const most = (cell * (1 - cellShare)) / 2
  return {
    x: point.x + (chance(seed * 2) - 0.5) * 2 * most,
    y: point.y + (chance(seed * 2 + 1) - 0.5) * 2 * most,
  }
}

/** The numbers 0 to `count` - 1 in an order that `seed` decides. */
export function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(chance(seed * 7919 + at) * (at + 1))
    const held = order[at] ?? at
    order[at] = order[other] ?? other
    order[other] = held
  }
  return order
}
