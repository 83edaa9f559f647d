/** How evenly the table moves: the time between frames while the pawns of the first spread go to the second. */
import type { SlowPage } from './client-bench-page.ts'
import { median } from './figures.ts'

/** Frames of more than `slow` ms are seen as a hitch; the motion of the shift lasts `motion` ms. */
const limits = { slow: 32, motion: 3000 } as const

/** `slowShare` 0-1; `worst` and `median` in ms; `work`: what the page's own thread did per frame, ms. */
export interface Frames {
  readonly slowShare: number
  readonly work: number
  readonly median: number
  readonly worst: number
}

/** Watches the shift that `open` brings on screen, until its motion is over. */
export async function watchShift(slow: SlowPage, open: () => Promise<void>): Promise<Frames> {
  const { page } = slow
  await page.evaluate(record, limits)
  const before = await slow.workDone()
  await open()
  const done = await page.waitForFunction(() => (window as unknown as { benchFrames: number[] | null }).benchFrames)
  const times = (await done.jsonValue()) as number[]
  return { ...framesOf(times), work: ((await slow.workDone()) - before) / times.length }
}

function framesOf(times: readonly number[]): Omit<Frames, 'work'> {
  return {
    slowShare: times.filter((time) => time > limits.slow).length / times.length,
    median: median(times),
    worst: Math.max(...times),
  }
}

/** Runs in the page: keeps the time between frames from the moment that the shift is on screen. */
function record({ motion }: { motion: number }): void {
  const times: number[] = []
  Object.assign(window, { benchFrames: null })
  let began: number | null = null
  let before = performance.now()
  const frame = (now: number) => {
    if (began === null && document.querySelector('[data-phase=shift]')) began = now
    else if (began !== null) times.push(now - before)
    before = now
    if (began !== null && now - began >= motion) Object.assign(window, { benchFrames: times })
    else requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}
