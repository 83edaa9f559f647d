/** Places round the table, at equal distances. */
import type { Point, Rect, Size } from './thing.ts'

/** `count` equal squares on a ring round the middle of `rect`, as large as fits and at most `most`; size 0 when it cannot be. */
export function ringOf(rect: Rect, count: number, most: number, hole: Size): { size: number; places: Point[] } {
  for (let size = most; size >= 8; size *= 0.94) {
    const places = ellipse(rect, count, size)
    if (apart(places, size, rect, hole)) return { size, places }
  }
  return { size: 0, places: [] }
}

/**
 * Points at equal distances along the ellipse on which squares of `size` just stay within `rect`, from the top, clockwise.
 * Two lie left and right of a wide one, where they have most room.
 */
function ellipse(rect: Rect, count: number, size: number): Point[] {
  const steps = 720
  const start = count === 2 && rect.width > rect.height ? Math.PI : -Math.PI / 2
  const at = (step: number): Point => {
    const angle = start + (step / steps) * 2 * Math.PI
    return {
      x: rect.x + rect.width / 2 + (Math.cos(angle) * (rect.width - size)) / 2,
      y: rect.y + rect.height / 2 + (Math.sin(angle) * (rect.height - size)) / 2,
    }
  }
  const lengths = [0]
  for (let step = 1; step <= steps; step++)
    lengths.push((lengths[step - 1] ?? 0) + Math.hypot(at(step).x - at(step - 1).x, at(step).y - at(step - 1).y))
  const round = lengths[steps] ?? 0
  return Array.from({ length: count }, (_, n) => at(lengths.findIndex((length) => length >= (n / count) * round)))
}

function apart(places: readonly Point[], size: number, rect: Rect, hole: Size): boolean {
  const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  const clear = (a: Point, b: Point, width: number, height: number) =>
    Math.abs(a.x - b.x) >= width || Math.abs(a.y - b.y) >= height
  return places.every(
    (place, at) =>
      clear(place, centre, (size + hole.width) / 2, (size + hole.height) / 2) &&
      places.slice(at + 1).every((other) => clear(place, other, size, size)),
  )
}
