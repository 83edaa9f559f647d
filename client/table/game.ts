/** The Phaser table: one picture of what the room sees, beside the page that has the same facts. Imported lazily. */
import { effect, type ReadonlySignal, type Signal } from '@preact/signals'
import { Core, Game, Scale, WEBGL } from 'phaser'
import type { OptionId } from '../../shared/option.ts'
import type { PublicView } from '../../shared/view.ts'
import { scheme } from '../scheme.ts'
import { paletteOf } from './palette.ts'
import { optionAt, pictureOf } from './picture.ts'
import { TableScene } from './table-scene.ts'
import type { Picture, Role } from './thing.ts'

export interface TableOptions {
  readonly view: ReadonlySignal<PublicView | null>
  /** The option chosen on this device; a tap on an option writes it while a vote is open. */
  readonly selected: Signal<OptionId | null>
  readonly role: Role
  /** No motion: everything lies in its place at once. */
  readonly still?: boolean
}

/** A mounted table. `drawn` false: there is no WebGL here, and nothing was put in the element. */
export interface MountedTable {
  readonly drawn: boolean
  destroy(): void
}

/** Draws the table in `element`, and follows its size, until `destroy`. Without WebGL it quietly does nothing. */
export function mountTable(element: HTMLElement, options: TableOptions): MountedTable {
  return hasWebGL() ? new Table(element, options) : { drawn: false, destroy() {} }
}

function hasWebGL(): boolean {
  try {
    const probe = document.createElement('canvas').getContext('webgl')
    probe?.getExtension('WEBGL_lose_context')?.loseContext()
    return probe !== null
  } catch {
    return false
  }
}

class Table implements MountedTable {
  readonly drawn = true
  readonly #element: HTMLElement
  readonly #options: TableOptions
  readonly #canvas = quietCanvas()
  readonly #quiet = matchMedia('(prefers-reduced-motion: reduce)')
  readonly #scene = new TableScene(() => this.#begin())
  readonly #game: Game
  readonly #endings: (() => void)[] = []
  #picture: Picture | null = null
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
    for (const end of this.#endings.splice(0)) end()
    this.#canvas.remove()
    this.#game.destroy(true)
    if (this.#game.loop.started) this.#game.loop.wake()
  }

  #begin(): void {
    if (this.#ended) return
    const size = new ResizeObserver(() => this.#dress())
    size.observe(this.#element)
    const dress = () => this.#dress()
    document.fonts.addEventListener('loadingdone', dress)
    this.#canvas.addEventListener('click', this.#tapped)
    this.#game.events.on(Core.Events.POST_RENDER, this.#restWhenIdle)
    this.#game.renderer.on('restorewebgl', dress)
    this.#endings.push(
      () => size.disconnect(),
      () => document.fonts.removeEventListener('loadingdone', dress),
      effect(() => this.#draw()),
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
    const picture = this.#pictureNow(width, height)
    this.#scene.dress({ palette: paletteOf(this.#element), smallest: picture.smallest, scale })
    this.#show(picture)
  }

  /** Draws what the signals say. Runs again whenever one of them changes. */
  #draw(): void {
    const { width, height } = this.#picture ?? { width: 0, height: 0 }
    const picture = this.#pictureNow(width, height)
    if (this.#picture) this.#show(picture)
  }

  #pictureNow(width: number, height: number): Picture {
    const { view, selected, role } = this.#options
    return pictureOf(view.value, role, { width, height }, selected.value)
  }

  #show(picture: Picture): void {
    this.#picture = picture
    this.#scene.show(picture, this.#options.still === true || this.#quiet.matches)
    this.#tell(picture)
    this.#wake()
  }

  /** For whoever looks at the running page: what is drawn, how small its letters are, and how many texts found no room. */
  #tell({ phase }: Picture): void {
    const { least, missing } = this.#scene.letters
    Object.assign(this.#canvas.dataset, {
      drawn: phase,
      letters: least.toFixed(1),
      missing: missing.length,
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

/** A picture only: nothing for assistive technology, no focus, no scroll or pinch taken. */
function quietCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.style.display = 'block'
  canvas.style.position = 'absolute'
  canvas.style.inset = '0'
  canvas.style.touchAction = 'pan-y pinch-zoom'
  // Pressing the main button on a canvas would take the focus from where somebody is typing or choosing.
  canvas.addEventListener('mousedown', (event) => {
    if (event.button === 0) event.preventDefault()
  })
  return canvas
}

const gameOn = (canvas: HTMLCanvasElement, parent: HTMLElement, scene: TableScene): Game =>
  new Game({
    type: WEBGL,
    canvas,
    parent,
    scene,
    scale: { mode: Scale.NONE, expandParent: false, width: 64, height: 64 },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    banner: false,
    autoFocus: false,
    // One texture per batch: with more, Phaser's shader compares an interpolated number with ==, which tears turned images.
    // No multisampling: edges are soft in the textures already.
    render: { maxTextures: 1, antialiasGL: false, powerPreference: 'low-power' },
  })
