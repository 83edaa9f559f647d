/** The stage: compares each picture with the last and lets things come, move and go. Holds no rule of play. */
import { Cameras, Renderer, Scene } from 'phaser'
import { type FaceSetting, Faces, type Letters } from './faces.ts'
import { Ground } from './ground.ts'
import { Piece } from './piece.ts'
import type { Picture } from './thing.ts'

export class TableScene extends Scene {
  readonly #onReady: () => void
  readonly #pieces = new Map<string, Piece>()
  readonly #leaving = new Set<Piece>()
  readonly #ground = new Ground(document.createElement('canvas'))
  #faces: Faces | null = null
  #drawn: Picture | null = null

  constructor(onReady: () => void) {
    super('table')
    this.#onReady = onReady
  }

  create(): void {
    const renderer = this.renderer as Renderer.Canvas.CanvasRenderer
    renderer.on(Renderer.Events.PRE_RENDER, () => renderer.gameContext.drawImage(this.#ground.picture, 0, 0))
    this.cameras.remove(this.cameras.main)
    this.cameras.addExisting(new WholePixelCamera(0, 0, this.scale.width, this.scale.height), true)
    this.#onReady()
  }

  override update(): void {
    this.#ground.settle(this.#piecesInOrder(), this.#leaving)
  }

  /** Colours, letter size and pixel scale for everything painted from now on. */
  dress(setting: FaceSetting): void {
    if (this.#faces) this.#faces.renew(setting)
    else this.#faces = new Faces(this.textures, setting)
    this.cameras.main.setSize(this.scale.width, this.scale.height).setOrigin(0, 0).setZoom(setting.scale)
    this.#ground.clear(this.scale.width, this.scale.height, setting.scale, setting.palette.floor)
  }

  /**
   * Draws a picture. `still`: without motion. In another size, what lies there already is in its new place at once, and what comes
   * with a new phase comes as ever: some phases leave the table more room.
   */
  show(picture: Picture, still: boolean): void {
    const faces = this.#faces
    if (!faces) return
    const before = this.#drawn
    const resized = before !== null && (before.width !== picture.width || before.height !== picture.height)
    const quiet = still || (resized && before.phase === picture.phase)
    this.#drawn = picture
    const wanted = new Set(picture.things.map(({ key }) => key))
    for (const [key, piece] of this.#pieces) if (!wanted.has(key)) this.#dismiss(key, piece, still || resized)
    for (const thing of picture.things) {
      const piece = this.#pieces.get(thing.key)
      if (piece) piece.become(thing, still || resized)
      else this.#pieces.set(thing.key, new Piece(this, faces, thing, quiet || thing.key === 'table'))
    }
    faces.sweep(this.#facesInUse())
  }

  /** What can be read on the table now. */
  get letters(): Letters {
    return this.#faces?.lettersOn([...this.#pieces.values()].flatMap(({ faces }) => faces)) ?? { least: 0, missing: [] }
  }

  /** Whether anything still moves. */
  get busy(): boolean {
    return this.tweens.getTweens().length > 0
  }

  /** Ends all motion: a tap skips a reveal. */
  finish(): void {
    for (const piece of this.#pieces.values()) piece.finish()
  }

  #dismiss(key: string, piece: Piece, quiet: boolean): void {
    this.#pieces.delete(key)
    this.#leaving.add(piece)
    piece.leave(quiet, () => this.#leaving.delete(piece))
  }

  /** As they are drawn: by layer, and within a layer as they came. */
  #piecesInOrder(): Piece[] {
    return [...this.#pieces.values()].sort((a, b) => a.layer - b.layer)
  }

  #facesInUse(): Set<string> {
    return new Set([...this.#pieces.values(), ...this.#leaving].flatMap((piece) => piece.faces))
  }
}

/** Draws at whole pixels of the canvas: what is neither turned nor scaled is then copied, which is much less work without a graphics card. */
class WholePixelCamera extends Cameras.Scene2D.Camera {
  override preRender(): void {
    super.preRender()
    // Phaser's own `roundPixels` would also stretch every image by half a pixel.
    Object.assign(this, { renderRoundPixels: true })
  }
}
