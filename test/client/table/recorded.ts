/** A canvas that draws nothing and keeps what is written on it, in the widths of the shipped font. */
import { widthOf } from '../../../client/table/font-widths.ts'
import type { Lettering } from '../../../client/table/lettering.ts'
import { paint } from '../../../client/table/objects/paint.ts'
import { paletteFrom } from '../../../client/table/palette.ts'
import { type Picture, paintedSize, type Rect, type Thing } from '../../../client/table/thing.ts'

/** One line of text, where it stands on its thing. */
interface Line extends Rect {
  readonly text: string
  readonly size: number
}

/** What can be read on a thing, and what had no room. */
export interface Recorded {
  readonly lines: readonly Line[]
  readonly set: readonly { readonly text: string; readonly how: Lettering }[]
}

const palette = paletteFrom((_, fallback) => fallback, 'font')
const gradient = { addColorStop: () => undefined }

function recordingContext(lines: Line[]): CanvasRenderingContext2D {
  const state: Record<string, unknown> = { font: '500 10px font', textAlign: 'left' }
  const font = () => /^(\d+) ([\d.]+)px/.exec(String(state.font))?.slice(1).map(Number) as [number, number]
  const wide = (text: string) => widthOf(text, font()[0]) * font()[1]
  const methods: Record<string, unknown> = {
    measureText: (text: string) => ({ width: wide(text) }),
    fillText: (text: string, x: number, y: number) => {
      const [, size] = font()
      const width = wide(text)
      const left = state.textAlign === 'center' ? x - width / 2 : x
      // Capitals and tails take 0.95 of the letter size.
      lines.push({ text, size, x: left, y: y - size * 0.475, width, height: size * 0.95 })
    },
    createRadialGradient: () => gradient,
    createLinearGradient: () => gradient,
    createPattern: () => null,
    getTransform: () => ({ a: 1 }),
  }
  return new Proxy(state, {
    get: (_, name: string) => methods[name] ?? state[name] ?? (() => undefined),
  }) as unknown as CanvasRenderingContext2D
}

/** Paints a thing and tells what was written. */
export function recorded({ look, ...thing }: Thing, smallest: number): Recorded {
  const lines: Line[] = []
  const set: { text: string; how: Lettering }[] = []
  const wrote = (text: string, how: Lettering) => {
    set.push({ text, how })
  }
  paint({ on: recordingContext(lines), size: paintedSize(thing), palette, smallest, grain: null, wrote }, look)
  return { lines, set }
}

const apart = (a: Rect, b: Rect): boolean =>
  a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5 || a.y + a.height <= b.y + 0.5 || b.y + b.height <= a.y + 0.5

const known = new Map<string, readonly string[]>()

/** What is wrong with the words on a thing: cut, too small, over its edge, over each other, or left out. */
function faultsOn(thing: Thing, smallest: number): readonly string[] {
  const { look, width, height } = thing
  const key = JSON.stringify([look, width.toFixed(1), height.toFixed(1), smallest])
  const before = known.get(key)
  if (before) return before
  const { lines, set } = recorded(thing, smallest)
  const faults = [
    ...lines.filter(({ text }) => text.includes('…')).map(({ text }) => `cut: ${text}`),
    ...lines.filter(({ size }) => size < smallest - 0.01).map(({ text, size }) => `${size.toFixed(1)} px: ${text}`),
    ...lines
      .filter(
        (line) =>
          line.x < -0.5 || line.y < -0.5 || line.x + line.width > width + 0.5 || line.y + line.height > height + 0.5,
      )
      .map(({ text }) => `over the edge: ${text}`),
    ...lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .flatMap((other) => (apart(one, other) ? [] : [`over each other: ${one.text} / ${other.text}`])),
    ),
    ...set.filter(({ how }) => !how.whole).map(({ text }) => `no room: ${text}`),
  ].map((fault) => `${look.kind} ${Math.round(width)}x${Math.round(height)}, ${fault}`)
  known.set(key, faults)
  return faults
}

/** What is wrong with the words of a whole picture. */
export const wordFaults = (picture: Picture): string[] =>
  picture.things.flatMap((thing) => (thing.gone ? [] : [...faultsOn(thing, picture.smallest)]))

/** Everything that can be read on a picture, a string per text. */
export const textsOn = (picture: Picture): string[] =>
  picture.things.flatMap((thing) =>
    recorded(thing, picture.smallest).set.flatMap(({ text, how }) => (how.whole ? [text] : [])),
  )
