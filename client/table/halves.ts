/** The room in a tray, and its two halves: beside each other in a wide one, else above each other. */
import { inset, type Rect } from './thing.ts'

/** The tray within its edge. */
export const trayRoom = (tray: Rect, gap: number): Rect => inset(tray, Math.min(gap * 0.4, tray.width * 0.06))

/** Side of the least room for a flag, in smallest letters: its number has to be read. */
export const leastFlag = 2.55

/** The first half's share: flags over pawns, a stamp over flags. */
export const shareFor = { flags: 0.48, stamps: 0.5 } as const

/** `share`: how much of it the first half gets, the air between them apart. */
export function halves({ x, y, width, height }: Rect, share: number): readonly [Rect, Rect] {
  const rest = 0.96 - share
  return width > height * 1.7
    ? [
        { x, y, width: width * share, height },
        { x: x + width * (1 - rest), y, width: width * rest, height },
      ]
    : [
        { x, y, width, height: height * share },
        { x, y: y + height * (1 - rest), width, height: height * rest },
      ]
}
