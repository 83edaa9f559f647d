/** The Phaser table: one picture of what the room sees, beside the page that has the same facts. Imported lazily. */
import type { ReadonlySignal, Signal } from '@preact/signals'
import { CANVAS, Core, Game, Scale } from 'phaser'
import type { OptionId } from '../../shared/option.ts'
import type { PublicView } from '../../shared/view.ts'
import { scheme } from '../scheme.ts'
import { paletteOf } from './palette.ts'
import { optionAt, pictureOf } from './picture.ts'
import { quietCanvas } from './quiet-canvas.ts'
import { TableScene } from './table-scene.ts'
import type { Picture, Role, Size } from './thing.ts'

export interface TableOptions {
  readonly view: ReadonlySignal<PublicView | null>
  /** The option chosen on this device; a tap on an option writes it while a vote is open. */
  readonly selected: Signal<OptionId | null>
  readonly role: Role
  /** No motion: everything lies in its place at once. */
  readonly still?: boolean
}

export interface MountedTable {
  destroy(): void
}

/** Draws the table in `element`, and follows its size, until `destroy`. */
export const mountTable = (element: HTMLElement, options: TableOptions): MountedTable => new Table(element, options)

class Table implements MountedTable {
  readonly #element: HTMLElement
  readonly #options: TableOptions
  readonly #canvas = quietCanvas()
  readonly #quiet = matchMedia('(prefers-reduced-motion: reduce)')
  readonly #scene = new TableScene(() => this.#begin())
  readonly #game: Game
  readonly #endings: (() => void)[] = []
  #picture: Picture | null = null
  /** The frame in which the next picture is drawn. */
  #due: number | null = null
  #idleFrames = 0
  #ended = false

  constructor(element: HTMLElement, options: TableOptions) {
    this.#element = element
    this.#options = options
    if (getComputedStyle(element).position === 'static') element.style.position = 'relative'
    this.#game = gameOn(this.#canvas, element, this.#scene)
  }

  destroy(): void {
    this.#ended = true
    if (this.#due !== null) cancelAnimationFrame(this.#due)
    for (const end of this.#endings.splice(0)) end()
    this.#canvas.remove()
    this.#game.destroy(true)
    if (this.#game.loop.started) this.#game.loop.wake()
  }

  #begin(): void {
    if (this.#ended) return
    const size = new ResizeObserver(() => {
      if (!this.#fits()) this.#dress()
    })
    size.observe(this.#element)
    const dress = () => this.#dress()
    document.fonts.addEventListener('loadingdone', dress)
    this.#canvas.addEventListener('click', this.#tapped)
    this.#game.events.on(Core.Events.POST_RENDER, this.#restWhenIdle)
    this.#canvas.addEventListener('contextrestored', dress)
    this.#endings.push(
      () => size.disconnect(),
      () => document.fonts.removeEventListener('loadingdone', dress),
      ...[this.#options.view, this.#options.selected].map((said) => onChange(said, () => this.#drawSoon())),
      onChange(scheme, dress),
    )
  }

  /** Fits canvas, colours and letters to the element as it is now. */
  #dress(): void {
    const { width, height } = this.#element.getBoundingClientRect()
    if (width < 40 || height < 40) return
    const scale = Math.min(2, Math.max(1, devicePixelRatio))
    this.#game.scale.setZoom(1 / scale).resize(Math.round(width * scale), Math.round(height * scale))
    // Phaser leaves the style alone when its zoom is 1.
    Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` })
    const picture = this.#pictureNow({ width, height })
    this.#scene.dress({ palette: paletteOf(this.#element), smallest: picture.smallest, scale })
    this.#show(picture)
  }

  /** Whether the last picture has the size of the element. */
  #fits(): boolean {
    const { width, height } = this.#element.getBoundingClientRect()
    return this.#picture?.width === width && this.#picture.height === height
  }

  /** Draws what the signals say, once the page has its new shape: in some phases it leaves the table more room than in others. */
  #drawSoon(): void {
    this.#due ??= requestAnimationFrame(() => {
      this.#due = null
      const { width = 0, height = 0 } = this.#picture ?? {}
      if (this.#fits()) this.#show(this.#pictureNow({ width, height }))
      else this.#dress()
    })
  }

  #pictureNow(size: Size): Picture {
    const { view, selected, role } = this.#options
    return pictureOf(view.value, role, size, selected.value)
  }

  #show(picture: Picture): void {
    this.#picture = picture
    this.#scene.show(picture, this.#options.still === true || this.#quiet.matches)
    this.#tell(picture)
    this.#wake()
  }

  /** For whoever looks at the running page: what is drawn, how small its letters are, how many texts found no room, and whether options have only their letter. */
  #tell({ phase, things }: Picture): void {
    const { least, missing } = this.#scene.letters
    Object.assign(this.#canvas.dataset, {
      drawn: phase,
      letters: least.toFixed(1),
      missing: missing.length,
      lettersOnly: things.some(({ look }) => look.kind === 'option' && look.text === ''),
      resting: false,
    })
  }

  /** A tap on an option selects it while a vote is open; any tap ends what is still moving. */
  readonly #tapped = (event: MouseEvent): void => {
    const { view, selected, role } = this.#options
    const option = this.#picture && optionAt(view.value, this.#picture, { x: event.offsetX, y: event.offsetY })
    if (option && role === 'participant') selected.value = option
    else this.#scene.finish()
    this.#wake()
  }

  #wake(): void {
    this.#idleFrames = 0
    if (this.#game.loop.running) return
    this.#game.loop.resetDelta()
    this.#game.loop.wake()
  }

  /** Nothing moves on a table at rest: no frame is drawn, and the phone stays cool. */
  readonly #restWhenIdle = (): void => {
    this.#idleFrames = this.#scene.busy ? 0 : this.#idleFrames + 1
    if (this.#idleFrames < 2 || !this.#picture) return
    this.#game.loop.sleep()
    this.#canvas.dataset.resting = 'true'
  }
}

/** Calls `then` whenever the signal changes from now on; returns how to stop. */
function onChange(of: ReadonlySignal<unknown>, then: () => void): () => void {
  let begun = false
  return of.subscribe(() => {
    if (begun) then()
    begun = true
  })
}

const gameOn = (canvas: HTMLCanvasElement, parent: HTMLElement, scene: TableScene): Game =>
  new Game({
    type: CANVAS,
    canvas,
    parent,
    scene,
    scale: { mode: Scale.NONE, expandParent: false, width: 64, height: 64 },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    banner: false,
    autoFocus: false,
    // Every frame begins with the ground, which covers it all.
    render: { clearBeforeRender: false },
  })
