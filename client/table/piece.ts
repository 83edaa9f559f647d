/** One thing on the stage: an image that comes in, moves, is turned over and leaves. */
import type { GameObjects, Scene, Types } from 'phaser'
import type { Faces } from './faces.ts'
import type { Lain, Lying } from './ground.ts'
import type { Entrance, Thing } from './thing.ts'

const moving = { duration: 450, ease: 'Cubic.easeInOut' } as const
const swinging = { duration: 1400, ease: 'Elastic.easeOut', easeParams: [1, 0.32] }
const half = 130
/** The card of the round turns over slower than small things that are turned while they are dealt. */
const turning = [260, 300] as const

export class Piece implements Lying {
  readonly #scene: Scene
  readonly #faces: Faces
  readonly #image: GameObjects.Image
  #thing: Thing
  #front: string
  #covered = false
  /** Motions that have not ended. */
  #motions = 0

  /** `still`: in its place at once. */
  constructor(scene: Scene, faces: Faces, thing: Thing, still: boolean) {
    this.#scene = scene
    this.#faces = faces
    this.#thing = thing
    this.#front = faces.faceOf(thing.look, thing)
    this.#image = scene.add.image(thing.x, thing.y, this.#front).setScale(this.#unit)
    this.#image.setDepth(thing.layer).setRotation(thing.turn ?? 0)
    if (still) this.finish()
    else if (thing.enter) this.#enter(thing.enter)
    else this.#appear()
  }

  /** The textures that it needs. */
  get faces(): readonly string[] {
    return [this.#front, this.#image.texture.key]
  }

  get layer(): number {
    return this.#thing.layer
  }

  get moving(): boolean {
    return this.#motions > 0
  }

  get lain(): Lain | null {
    const { x, y, rotation: turn, scaleX, scaleY, alpha, visible, texture } = this.#image
    const face = texture.getSourceImage() as HTMLCanvasElement
    return visible ? { face, x, y, turn, scaleX, scaleY, alpha } : null
  }

  /** What the ground shows, no camera draws. */
  set grounded(grounded: boolean) {
    this.#image.cameraFilter = grounded ? ~0 : 0
  }

  /** Takes over what the next picture says of this thing. */
  become(thing: Thing, still: boolean): void {
    const before = this.#thing
    this.#thing = thing
    const same = before.x === thing.x && before.y === thing.y && (before.turn ?? 0) === (thing.turn ?? 0)
    this.#image.setDepth(thing.layer)
    this.#front = this.#faces.faceOf(thing.look, thing)
    if (still) this.finish()
    else if (before.side !== thing.side) this.#turnOver()
    else if (!same) this.#move()
    else if (!this.#covered) this.#uncover()
  }

  /** Ends every motion: it lies where and as it should. */
  finish(): void {
    this.#stop()
    const { x, y, turn } = this.#thing
    this.#image
      .setPosition(x, y)
      .setRotation(turn ?? 0)
      .setAlpha(1)
      .setScale(this.#unit)
    this.#image.setVisible(!this.#thing.gone)
  }

  /** Goes away, then calls `done`. */
  leave(still: boolean, done: () => void): void {
    this.#stop()
    const end = () => {
      this.#image.destroy()
      done()
    }
    if (still || !this.#image.visible) end()
    else {
      const { x, y } = this.#thing.exit ?? this.#image
      this.#tween({ x, y, alpha: { value: 0, ease: 'Cubic.easeIn' }, duration: 320 }, end)
    }
  }

  /** Scale at which the texture has its size in CSS pixels. */
  get #unit(): number {
    return 1 / this.#faces.scale
  }

  #uncover(): void {
    this.#covered = false
    this.#image.setTexture(this.#front)
  }

  #stop(): void {
    this.#scene.tweens.killTweensOf(this.#image)
    this.#motions = 0
    this.#uncover()
  }

  /** Sets the image in motion, then calls `done`, unless it is stopped before. */
  #tween(how: object, done?: () => void): void {
    this.#scene.tweens.add({ ...how, targets: this.#image, onComplete: this.#motion(done) })
  }

  /** The same, one motion after another. */
  #chain(tweens: readonly object[], done?: () => void): void {
    const each = tweens as Types.Tweens.TweenBuilderConfig[]
    this.#scene.tweens.chain({ targets: this.#image, tweens: each, onComplete: this.#motion(done) })
  }

  /** Counts a motion that begins; what is returned is called when it has ended. */
  #motion(done?: () => void): () => void {
    this.#motions++
    return () => {
      this.#motions--
      done?.()
    }
  }

  #appear(): void {
    this.#image.setAlpha(0)
    this.#tween({ alpha: 1, duration: 260 })
    if (this.#thing.look.kind !== 'needle') return
    const rotation = this.#thing.turn ?? 0
    this.#image.setRotation(rotation + 1.4)
    this.#tween({ rotation, ...swinging })
  }

  /** Edge on with the old side up, then to its place with the new one. */
  #turnOver(): void {
    const { x, y, turn } = this.#thing
    const shown = this.#image.texture.key
    this.#stop()
    this.#covered = true
    this.#image.setTexture(shown).setVisible(true).setAlpha(1)
    const halfway = { x: (this.#image.x + x) / 2, y: (this.#image.y + y) / 2 }
    const [away, back] = turning
    this.#chain([
      { ...halfway, scaleX: 0, duration: away, ease: 'Sine.easeIn', onComplete: () => this.#uncover() },
      { x, y, rotation: turn ?? 0, scaleX: this.#unit, scaleY: this.#unit, duration: back, ease: 'Back.easeOut' },
    ])
  }

  /** Glides in its new size: drawing a face stretched takes several times the work of drawing it as it is. */
  #move(): void {
    const { x, y, turn, look } = this.#thing
    this.#stop()
    this.#image.setVisible(true).setAlpha(1).setScale(this.#unit)
    const motion = look.kind === 'needle' ? swinging : moving
    this.#tween({ x, y, rotation: turn ?? 0, ...motion })
  }

  /** Waits unseen where it comes from, then goes its legs one after another. */
  #enter({ from, legs, back, flipAt, scale }: Entrance): void {
    this.#image
      .setPosition(from.x, from.y)
      .setVisible(false)
      .setScale(this.#unit * (scale ?? 1))
    if (back) {
      this.#covered = true
      this.#image.setTexture(this.#faces.faceOf(back, this.#thing))
    }
    let busyUntil = 0
    const tweens = legs.map((leg, at) => {
      const delay = Math.max(0, leg.at - busyUntil)
      busyUntil = Math.max(busyUntil, leg.at) + leg.takes
      const grow = at === 0 && scale !== undefined ? { scale: this.#unit } : {}
      const appear = at === 0 ? { onStart: () => this.#image.setVisible(true) } : {}
      return { x: leg.x, y: leg.y, ...grow, delay, duration: leg.takes, ease: 'Cubic.easeOut', ...appear }
    })
    this.#chain(tweens, () => this.#image.setVisible(!this.#thing.gone))
    if (back) this.#flip(flipAt ?? busyUntil)
  }

  #flip(delay: number): void {
    const onYoyo = () => this.#uncover()
    this.#tween({ scaleX: 0, duration: half, delay, yoyo: true, ease: 'Sine.easeInOut', onYoyo })
  }
}
