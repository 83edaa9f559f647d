/** Textures painted from looks: each is painted once, used by every thing that looks the same, and freed when nothing does. */
import type { Textures } from 'phaser'
import { type Brush, marginOf } from './objects/brush.ts'
import { paint } from './objects/paint.ts'
import type { Palette } from './palette.ts'
import type { Look, Size } from './thing.ts'

/** `scale`: device pixels per CSS pixel. */
export interface FaceSetting {
  readonly palette: Palette
  readonly smallest: number
  readonly scale: number
}

export class Faces {
  readonly #textures: Textures.TextureManager
  readonly #painted = new Set<string>()
  #setting: FaceSetting
  #generation = 0

  constructor(textures: Textures.TextureManager, setting: FaceSetting) {
    this.#textures = textures
    this.#setting = setting
  }

  get scale(): number {
    return this.#setting.scale
  }

  /** From now on everything is painted anew: other colours, sizes or letters. */
  renew(setting: FaceSetting): void {
    this.#setting = setting
    this.#generation++
  }

  /** The name of the texture for a look of this size; paints it when it is new. */
  faceOf(look: Look, size: Size): string {
    const width = Math.round(size.width * 4) / 4
    const height = Math.round(size.height * 4) / 4
    const key = `${this.#generation} ${width} ${height} ${JSON.stringify(look)}`
    if (!this.#painted.has(key)) {
      this.#textures.addCanvas(key, this.#paint(look, { width, height }))
      this.#painted.add(key)
    }
    return key
  }

  /** Frees what is not in use. */
  sweep(used: ReadonlySet<string>): void {
    for (const key of this.#painted)
      if (!used.has(key)) {
        this.#textures.remove(key)
        this.#painted.delete(key)
      }
  }

  #paint(look: Look, size: Size): HTMLCanvasElement {
    const { scale, palette, smallest } = this.#setting
    const margin = marginOf(size)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.ceil((size.width + 2 * margin) * scale))
    canvas.height = Math.max(1, Math.ceil((size.height + 2 * margin) * scale))
    const on = canvas.getContext('2d')
    if (!on) return canvas
    on.scale(scale, scale)
    on.translate(margin, margin)
    const brush: Brush = { on, size, palette, smallest }
    paint(brush, look)
    return canvas
  }
}
