/** Where cards lie on paper: front and back meet when the sheet is turned over its long edge. */
import { describe, expect, test } from 'vitest'
import {
  type Area,
  backOf,
  cardGrid,
  cutMarks,
  frontOf,
  type Grid,
  letterGrid,
  lettersFor,
  onSheets,
  paper,
  perSheet,
} from '../../../client/print/sheets.ts'

/** What an area is when one looks at the other side of the paper. */
const turned = ({ left, width, ...rest }: Area): Area => ({ left: paper.width - left - width, width, ...rest })
const places = (grid: Grid) => Array.from({ length: perSheet(grid) }, (_, at) => at)

describe.each([
  ['dilemmas', cardGrid],
  ['letters', letterGrid],
] as const)('%s', (_, grid) => {
  test('have their back exactly behind their front', () => {
    for (const at of places(grid)) expect(backOf(grid, at)).toEqual(turned(frontOf(grid, at)))
  })

  test('stand on places of their own, 10 mm or more inside the paper', () => {
    const areas = places(grid).map((at) => frontOf(grid, at))
    expect(new Set(areas.map(({ left, top }) => `${left} ${top}`)).size).toBe(areas.length)
    for (const { left, top, width, height } of areas) {
      expect(Math.min(left, paper.width - left - width)).toBeGreaterThanOrEqual(10)
      expect(Math.min(top, paper.height - top - height)).toBeGreaterThanOrEqual(10)
    }
  })

  test('have a mark at both ends of every cut, and none on a card', () => {
    const marks = cutMarks(grid)
    const areas = places(grid).map((at) => frontOf(grid, at))
    for (const { left, top, width, height } of areas) {
      for (const x of [left, left + width])
        expect(marks.filter((mark) => mark.x1 === x && mark.x2 === x)).toHaveLength(2)
      for (const y of [top, top + height])
        expect(marks.filter((mark) => mark.y1 === y && mark.y2 === y)).toHaveLength(2)
      for (const { x1, x2, y1, y2 } of marks)
        expect(x2 < left || x1 > left + width || y2 < top || y1 > top + height).toBe(true)
    }
    for (const { x1, x2, y1, y2 } of marks) {
      expect(Math.min(x1, y1)).toBeGreaterThanOrEqual(2)
      expect(x2).toBeLessThanOrEqual(paper.width - 2)
      expect(y2).toBeLessThanOrEqual(paper.height - 2)
    }
  })

  test('have the same marks on both sides', () => {
    const told = (marks: ReturnType<typeof cutMarks>) => marks.map((mark) => JSON.stringify(mark)).sort()
    const mirrored = cutMarks(grid).map(({ x1, x2, y1, y2 }) => ({
      ...{ x1: paper.width - x2, y1, x2: paper.width - x1, y2 },
    }))
    const inOrder = cutMarks(grid).map(({ x1, x2, y1, y2 }) => ({ x1, y1, x2, y2 }))
    expect(told(mirrored)).toEqual(told(inOrder))
  })
})

test('a last sheet is as full as it is', () => {
  expect(onSheets([1, 2, 3, 4, 5], cardGrid)).toEqual([[1, 2, 3, 4], [5]])
  expect(onSheets([], cardGrid)).toEqual([])
})

test('everybody gets every letter', () => {
  expect(lettersFor(['A', 'B', 'C'], 2)).toEqual(['A', 'B', 'C', 'A', 'B', 'C'])
})
