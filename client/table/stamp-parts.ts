/** How large a stamp is in the room that it gets, and where its word stands. */
import { widthOf } from './font-widths.ts'
import { lettered } from './lettering.ts'
import type { Rect, Size } from './thing.ts'

/** The stamp in the middle of its room. */
export function stampIn({ x, y, ...room }: Rect, smallest: number): Rect {
  const width = Math.min(room.width, room.height * 4, smallest * 15)
  const height = Math.min(room.height, width / 2.2)
  return { x: x + (room.width - width) / 2, y: y + (room.height - height) / 2, width, height }
}

/** Its icon and the side of that, its frame, and where its words stand. */
export function stampParts({ width, height }: Size): { icon: number; left: number; frame: number; words: Rect } {
  const frame = Math.max(2, height * 0.05)
  const icon = Math.min(height * 0.5, width * 0.17)
  // Clear of the inner frame.
  const left = frame * 3.2
  const start = left + icon + frame
  return {
    icon,
    left,
    frame,
    words: { x: start, y: frame * 1.8, width: width - start - frame * 2.6, height: height - frame * 3.6 },
  }
}

/** Whether every one of these words can be read on a stamp in this room. */
export function stampsFit(words: readonly string[], room: Rect, smallest: number): boolean {
  const box = stampParts(stampIn(room, smallest)).words
  return words.every(
    (word) => lettered(word, box, { most: smallest, least: smallest }, (text) => widthOf(text, 750)).whole,
  )
}
