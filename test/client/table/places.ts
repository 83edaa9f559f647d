/** Whether things keep clear of each other and of the edge. */
import type { Picture, Thing } from '../../../client/table/thing.ts'

/** Things that must keep clear of each other: all but the table, its recesses, the needle on its dial, and what is on its way out. */
const ground = new Set(['table', 'tray', 'needle'])
const solid = (picture: Picture): Thing[] => picture.things.filter(({ look, gone }) => !ground.has(look.kind) && !gone)

/** What lies over something else, or outside the table. */
export function placeFaults(picture: Picture): string[] {
  const things = solid(picture)
  const cut = things.filter(
    ({ x, y, width, height }) =>
      x - width / 2 < -0.5 ||
      y - height / 2 < -0.5 ||
      x + width / 2 > picture.width + 0.5 ||
      y + height / 2 > picture.height + 0.5,
  )
  const overlaps = things.flatMap((a, at) =>
    things
      .slice(at + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5,
      )
      .map((b) => `${a.key} over ${b.key}`),
  )
  return [...cut.map(({ key }) => `${key} is cut`), ...overlaps]
}
