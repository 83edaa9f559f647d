/** Closes the sessions that nobody asked anything of for a long time, also those that no room runs. */
import { nanoid } from 'nanoid'
import type { Log } from './log.ts'
import { idleStep, type RoomPace } from './room-context.ts'
import type { SessionDirectory } from './session-directory.ts'
import type { SessionStore } from './session-store.ts'

interface Parts {
  readonly store: SessionStore
  readonly directory: SessionDirectory
  readonly log: Log
  readonly pace: RoomPace
}

export class IdleSessions {
  readonly #parts: Parts
  #rounds: NodeJS.Timeout | undefined
  #working: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Looks at once, and then every hour. */
  start(): void {
    this.#look()
    this.#rounds = setInterval(() => this.#look(), idleStep(this.#parts.pace))
  }

  /** Finishes what is in hand. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#rounds)
    await this.#working
  }

  #look(): void {
    this.#working = this.#working.then(() => this.#closeIdle())
  }

  async #closeIdle(): Promise<void> {
    const { store, log, pace } = this.#parts
    const limit = Date.now() - pace.whenIdle
    try {
      for (const id of await store.idleSince(limit)) await this.#close(id, limit)
    } catch (error) {
      log.failure('sessions that nobody uses could not be found', error)
    }
  }

  /** One that cannot be closed does not keep the others open; it is tried again at the next look. */
  async #close(id: string, limit: number): Promise<void> {
    if (this.#stopped) return
    const { directory, log } = this.#parts
    try {
      const desk = await directory.deskOf(id)
      if (!desk?.isIdleSince(limit)) return
      const by = { role: 'facilitator' } as const
      await desk.ask({ id: nanoid(), by, at: Date.now(), chance: Math.random(), command: { type: 'closeSession' } })
    } catch (error) {
      log.failure('a session that nobody uses was not closed', error)
    }
  }
}
