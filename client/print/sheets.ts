/** Where cards lie on sheets of A4, in mm, so that front and back meet when the paper is turned over its long edge. */

export const paper = { width: 210, height: 297 } as const

/** Cards of one size, in columns and rows that touch, in the middle of the sheet. */
export interface Grid {
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
}

/** Dilemmas: four to a sheet. */
export const cardGrid: Grid = { columns: 2, rows: 2, width: 92, height: 134 }
/** Letters to vote with: twelve to a sheet. */
export const letterGrid: Grid = { columns: 3, rows: 4, width: 60, height: 66 }

/** From the top left corner of the sheet. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const leftOf = ({ columns, width }: Grid): number => (paper.width - columns * width) / 2
const topOf = ({ rows, height }: Grid): number => (paper.height - rows * height) / 2

/** How many cards lie on a sheet. */
export const perSheet = ({ columns, rows }: Grid): number => columns * rows

/** The place of a card by its number from 0 on the sheet: from left to right, then down. */
export const frontOf = (grid: Grid, at: number): Area => areaIn(grid, at % grid.columns, Math.floor(at / grid.columns))

/** The place of the same card on the other side: turned over the long edge, left becomes right. */
export const backOf = (grid: Grid, at: number): Area =>
  areaIn(grid, grid.columns - 1 - (at % grid.columns), Math.floor(at / grid.columns))

const areaIn = (grid: Grid, column: number, row: number): Area => ({
  left: leftOf(grid) + column * grid.width,
  top: topOf(grid) + row * grid.height,
  width: grid.width,
  height: grid.height,
})

/** A hair line along which a knife goes; it lies outside of every card. */
export interface Mark {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Mm between a mark and the cards, and how long it is. */
const gap = 2
const markLength = 6

/** Marks in all four margins, at every edge of a card. They are the same on both sides of the sheet. */
export function cutMarks(grid: Grid): Mark[] {
  const [left, top] = [leftOf(grid), topOf(grid)]
  const [right, bottom] = [paper.width - left, paper.height - top]
  const upright = Array.from({ length: grid.columns + 1 }, (_, at) => left + at * grid.width).flatMap((x) => [
    { x1: x, x2: x, y1: top - gap - markLength, y2: top - gap },
    { x1: x, x2: x, y1: bottom + gap, y2: bottom + gap + markLength },
  ])
  const level = Array.from({ length: grid.rows + 1 }, (_, at) => top + at * grid.height).flatMap((y) => [
    { y1: y, y2: y, x1: left - gap - markLength, x2: left - gap },
    { y1: y, y2: y, x1: right + gap, x2: right + gap + markLength },
  ])
  return [...upright, ...level]
}

/** Things in the groups that lie on one sheet. */
export const onSheets = <Thing>(things: readonly Thing[], grid: Grid): Thing[][] =>
  Array.from({ length: Math.ceil(things.length / perSheet(grid)) }, (_, at) =>
    things.slice(at * perSheet(grid), (at + 1) * perSheet(grid)),
  )

/** The letters for so many people: every person all letters, in order. */
export const lettersFor = <Letter>(letters: readonly Letter[], people: number): Letter[] =>
  Array.from({ length: people }, () => letters).flat()
