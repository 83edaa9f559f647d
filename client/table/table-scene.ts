/** The stage: compares each picture with the last and lets things come, move and go. Holds no rule of play. */
import { Scene } from 'phaser'
import { type FaceSetting, Faces, type Letters } from './faces.ts'
import { Piece } from './piece.ts'
import type { Picture } from './thing.ts'

export class TableScene extends Scene {
  readonly #onReady: () => void
  readonly #pieces = new Map<string, Piece>()
  readonly #leaving = new Set<Piece>()
  #faces: Faces | null = null
  #drawn: Picture | null = null

  constructor(onReady: () => void) {
    super('table')
    this.#onReady = onReady
  }

  create(): void {
    this.#onReady()
  }

  /** Colours, letter size and pixel scale for everything painted from now on. */
  dress(setting: FaceSetting): void {
    if (this.#faces) this.#faces.renew(setting)
    else this.#faces = new Faces(this.textures, setting)
    this.cameras.main.setOrigin(0, 0).setZoom(setting.scale).setBackgroundColor(setting.palette.floor)
  }

  /** Draws a picture. `still`: without motion. A picture of another size is always drawn without motion. */
  show(picture: Picture, still: boolean): void {
    const faces = this.#faces
    if (!faces) return
    const before = this.#drawn
    const quiet = still || (before !== null && (before.width !== picture.width || before.height !== picture.height))
    this.#drawn = picture
    const wanted = new Set(picture.things.map(({ key }) => key))
    for (const [key, piece] of this.#pieces) if (!wanted.has(key)) this.#dismiss(key, piece, quiet)
    for (const thing of picture.things) {
      const piece = this.#pieces.get(thing.key)
      if (piece) piece.become(thing, quiet)
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

  #facesInUse(): Set<string> {
    return new Set([...this.#pieces.values(), ...this.#leaving].flatMap((piece) => piece.faces))
  }
}
