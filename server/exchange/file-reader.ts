/** Reads files of authors beside the server, in a thread with a limit of time and memory: no file holds up a session. */
import { Worker } from 'node:worker_threads'
import type { Code } from '../../shared/code.ts'
import type { Known } from '../../shared/exchange/known.ts'
import { type Outcome, problem } from '../../shared/exchange/problem.ts'
import type { DeckOutcome } from '../../shared/exchange/whole-deck.ts'
import { limits } from './limits.ts'

/** What reading a file gives, by what is looked for in it. */
export interface Readable {
  readonly deck: DeckOutcome
  readonly code: Outcome<Code>
}

/** What the thread is asked. */
export interface Reading {
  readonly what: keyof Readable
  readonly bytes: Uint8Array
  readonly known: Known
}

/** One file at a time: who comes later waits. */
let last: Promise<unknown> = Promise.resolve()

/** The deck or code in a file, or everything that is wrong with it. `time` is how long reading may take, in ms. */
export function readFile<What extends keyof Readable>(
  what: What,
  bytes: Uint8Array,
  known: Known,
  time: number = limits.time,
): Promise<Readable[What]> {
  // Only these: what else an installation knows need not go over to the thread.
  const { codes, topics, contrasts } = known
  const turn = last.then(() => readAside({ what, bytes, known: { codes, topics, contrasts } }, time))
  last = turn.catch(() => undefined)
  return turn as Promise<Readable[What]>
}

function readAside(reading: Reading, time: number): Promise<Outcome<unknown>> {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: reading,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, stackSizeMb: 4 },
  })
  return new Promise<Outcome<unknown>>((resolve) => {
    const giveUp = () => resolve({ problems: [problem('tookTooLong')] })
    const timer = setTimeout(giveUp, time)
    worker.once('message', resolve)
    worker.once('error', giveUp)
    worker.once('exit', giveUp)
    worker.once('exit', () => clearTimeout(timer))
  }).finally(() => worker.terminate())
}
