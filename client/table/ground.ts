/**
 * What lies still under everything that moves, in one opaque picture that is painted once. A frame of a motion then costs this
 * picture and what lies on it, not every card of the table: without a graphics card that is what makes it move evenly.
 */

/** How something lies on the table now. `at` 0 is its middle; lengths and scales as in the scene, `turn` in radians. */
export interface Lain {
  readonly face: CanvasImageSource & { readonly width: number; readonly height: number }
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly scaleX: number
  readonly scaleY: number
  readonly alpha: number
}

/** Something that lies on the table or moves over it; more of `layer` lies on less. */
export interface Lying {
  readonly layer: number
  readonly moving: boolean
  /** Null: it is there, but nothing is to be seen of it. */
  readonly lain: Lain | null
  /** Whether the ground shows it, so that nobody else has to draw it. */
  grounded: boolean
}

interface Painted {
  readonly thing: Lying
  readonly lain: Lain | null
}

export class Ground {
  readonly picture: HTMLCanvasElement
  readonly #on: CanvasRenderingContext2D | null
  #painted: readonly Painted[] = []
  #floor = 0
  #scale = 1
  #colour = ''

  constructor(picture: HTMLCanvasElement) {
    this.picture = picture
    this.#on = picture.getContext('2d', { alpha: false })
  }

  /** Begins anew. Width and height in device pixels, `scale`: of these per length of the scene; `colour`: under everything. */
  clear(width: number, height: number, scale: number, colour: string): void {
    Object.assign(this.picture, { width, height })
    this.#scale = scale
    this.#colour = colour
    this.#paint([])
  }

  /**
   * Paints what has come to lie still below all that moves, and lets go of what no longer does. `things`: all of the table, in the
   * order in which they are drawn; `leaving`: what is on its way off. When nothing moves, all stays as it is.
   */
  settle(things: readonly Lying[], leaving: Iterable<Lying>): void {
    const moving = [...things.filter((thing) => thing.moving), ...leaving]
    if (moving.length > 0) this.#floor = Math.min(...moving.map(({ layer }) => layer))
    const still = things.filter(({ layer, moving: moves }) => layer < this.#floor && !moves)
    const next = still.map((thing): Painted => ({ thing, lain: thing.lain }))
    const asBefore = this.#painted.every(
      ({ thing, lain }, at) => thing === next[at]?.thing && same(lain, next[at].lain),
    )
    if (asBefore && this.#painted.length === next.length) return
    this.#paint(next, asBefore ? this.#painted.length : 0)
  }

  /** Paints from the `first` of `next` on, which lie on what is there already; 0: all of it, from nothing. */
  #paint(next: readonly Painted[], first = 0): void {
    const on = this.#on
    if (!on) return
    if (first === 0) {
      for (const { thing } of this.#painted) thing.grounded = false
      on.setTransform(1, 0, 0, 1, 0, 0)
      on.globalAlpha = 1
      on.fillStyle = this.#colour
      on.fillRect(0, 0, this.picture.width, this.picture.height)
    }
    for (const { thing, lain } of next.slice(first)) {
      thing.grounded = true
      if (lain) lay(on, lain, this.#scale)
    }
    this.#painted = next
  }
}

function lay(on: CanvasRenderingContext2D, lain: Lain, scale: number): void {
  const { face, x, y, turn, scaleX, scaleY, alpha } = lain
  on.setTransform(scale, 0, 0, scale, Math.round(x * scale), Math.round(y * scale))
  on.rotate(turn)
  on.scale(scaleX, scaleY)
  on.globalAlpha = alpha
  on.drawImage(face, -face.width / 2, -face.height / 2)
}

const same = (one: Lain | null, other: Lain | null): boolean =>
  one === other ||
  (one !== null && other !== null && (Object.keys(one) as (keyof Lain)[]).every((name) => one[name] === other[name]))
