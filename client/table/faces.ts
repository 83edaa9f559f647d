/** Textures painted from looks: each is painted once, used by every thing that looks the same, and freed when nothing does. */
import type { Textures } from 'phaser'
import { type Brush, marginOf } from './objects/brush.ts'
import { grainOf } from './objects/grain.ts'
import { paint } from './objects/paint.ts'
import type { Palette } from './palette.ts'
import { type Look, paintedSize, type Size } from './thing.ts'

/** `scale`: device pixels per CSS pixel. */
export interface FaceSetting {
  readonly palette: Palette
  readonly smallest: number
  readonly scale: number
}

/** The height of the smallest letters in CSS pixels, and the texts that had no room and are left to the page. */
export interface Letters {
  readonly least: number
  readonly missing: readonly string[]
}

export class Faces {
  readonly #textures: Textures.TextureManager
  readonly #painted = new Set<string>()
  #setting: FaceSetting
  #grain: HTMLCanvasElement
  #generation = 0
  readonly #letters = new Map<string, Letters>()

  constructor(textures: Textures.TextureManager, setting: FaceSetting) {
    this.#textures = textures
    this.#setting = setting
    this.#grain = grainOf(setting.palette)
  }

  get scale(): number {
    return this.#setting.scale
  }

  /** From now on everything is painted anew: other colours, sizes or letters. */
  renew(setting: FaceSetting): void {
    const { light, dark } = this.#setting.palette
    if (light !== setting.palette.light || dark !== setting.palette.dark) this.#grain = grainOf(setting.palette)
    this.#setting = setting
    this.#generation++
  }

  /** The name of the texture for a look of this size; paints it when it is new. */
  faceOf(look: Look, size: Size): string {
    const { width, height } = paintedSize(size)
    const key = `${this.#generation} ${width} ${height} ${JSON.stringify(look)}`
    if (!this.#painted.has(key)) {
      // As a canvas texture Phaser would read every pixel back and keep a second copy.
      this.#textures.addImage(key, this.#paint(key, look, { width, height }) as CanvasImageSource as HTMLImageElement)
      this.#painted.add(key)
    }
    return key
  }

  /** What can be read on these textures. */
  lettersOn(keys: readonly string[]): Letters {
    const found = keys.flatMap((key) => this.#letters.get(key) ?? [])
    return { least: Math.min(...found.map(({ least }) => least)), missing: found.flatMap(({ missing }) => missing) }
  }

  /** Frees what is not in use. */
  sweep(used: ReadonlySet<string>): void {
    for (const key of this.#painted)
      if (!used.has(key)) {
        this.#textures.remove(key)
        this.#painted.delete(key)
        this.#letters.delete(key)
      }
  }

  #paint(key: string, look: Look, size: Size): HTMLCanvasElement {
    const { scale, palette, smallest } = this.#setting
    const margin = marginOf(size)
    const canvas = document.createElement('canvas')
    canvas.width = evenly((size.width + 2 * margin) * scale)
    canvas.height = evenly((size.height + 2 * margin) * scale)
    const on = canvas.getContext('2d')
    if (!on) return canvas
    on.scale(scale, scale)
    on.translate((canvas.width / scale - size.width) / 2, (canvas.height / scale - size.height) / 2)
    const letters = { least: Number.POSITIVE_INFINITY, missing: [] as string[] }
    const wrote: Brush['wrote'] = (text, { size: letter, whole }) => {
      if (whole) letters.least = Math.min(letters.least, letter)
      else letters.missing.push(text)
    }
    paint({ on, size, palette, smallest, grain: this.#grain, wrote }, look)
    this.#letters.set(key, letters)
    return canvas
  }
}

/** An even number of pixels: its middle lies between two of them, so that a face drawn at a whole pixel is copied, not resampled. */
const evenly = (length: number): number => Math.max(2, 2 * Math.ceil(length / 2))
