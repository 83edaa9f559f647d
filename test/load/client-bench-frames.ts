/** How evenly the table moves: the time between frames while the pawns of the first spread go to the second. */
import type { SlowPage } from './client-bench-page.ts'
import { median } from './figures.ts'

/** Frames of more than `slow` ms are seen as a hitch; the motion of the shift lasts `motion` ms. */
const limits = { slow: 32, motion: 3000 } as const

/**
 * `slowShare` 0-1; `worst` and `median` in ms. Processor time per frame, ms: `work` of the page's own thread, `drawing` of the process that
 * draws for all pages. `moved`: how long of the time the table was in motion, ms; without motion no frame is slow.
 */
export interface Frames {
  readonly slowShare: number
  readonly work: number
  readonly drawing: number
  readonly median: number
  readonly worst: number
  readonly moved: number
}

interface Recorded {
  readonly times: readonly number[]
  readonly moved: number
}

/** Watches the shift that `open` brings on screen, until its motion is over. */
export async function watchShift(slow: SlowPage, open: () => Promise<void>): Promise<Frames> {
  const { page } = slow
  await page.evaluate(record, limits)
  const before = { work: await slow.workDone(), drawing: await slow.drawingDone() }
  await open()
  const done = await page.waitForFunction(() => (window as unknown as { benchFrames: Recorded | null }).benchFrames)
  const { times, moved } = (await done.jsonValue()) as Recorded
  return {
    slowShare: times.filter((time) => time > limits.slow).length / times.length,
    median: median(times),
    worst: Math.max(...times),
    work: ((await slow.workDone()) - before.work) / times.length,
    drawing: ((await slow.drawingDone()) - before.drawing) / times.length,
    moved,
  }
}

/** Runs in the page: keeps the time between frames from the moment that the shift is on screen. */
function record({ motion }: { motion: number }): void {
  const times: number[] = []
  Object.assign(window, { benchFrames: null })
  let began: number | null = null
  let before = performance.now()
  let moved = 0
  const moves = () => document.querySelector('canvas[data-drawn=shift][data-resting=false]') !== null
  const frame = (now: number) => {
    if (began === null && document.querySelector('[data-phase=shift]')) began = now
    else if (began !== null) {
      times.push(now - before)
      if (moves()) moved += now - before
    }
    before = now
    if (began !== null && now - began >= motion) Object.assign(window, { benchFrames: { times, moved } })
    else requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
