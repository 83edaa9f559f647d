/** The real server on a free port with a folder of its own. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type Overrides, type RunningApp, startApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import type { Content } from '../../server/content.ts'
import { createLog } from '../../server/log.ts'
import { aCard } from './builders.ts'
import { Site } from './site.ts'

export { type Guest, newSeatKey } from './guest.ts'
export type { MadeSession } from './site.ts'

const cards = [aCard('eerste'), aCard('tweede', 4)]

/** One deck of two small cards, whose reference texts hold the sentinel of `builders.ts`. */
export const testContent: Content = {
  codes: new Map(),
  cards: new Map(cards.map((card) => [card.id, card])),
  decks: [
    {
      id: 'dek',
      version: 'v1',
      title: 'Testdek',
      about: 'Voor tests.',
      programme: 'team',
      format: 'workshop',
      minutes: 45,
      cards,
      order: cards.map(({ id }) => ({ id, why: 'omdat' })),
    },
  ],
  topics: [],
  written: new Map(),
  contrasts: [],
  words: { long: [], abbreviations: [] },
}

export class TestApp extends Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-'))
  /** Everything that was logged, also by servers before a restart. */
  readonly logs: string[] = []
  readonly #overrides: Overrides
  readonly #env: Record<string, string>
  app!: RunningApp

  constructor(overrides: Overrides, env: Record<string, string>) {
    super()
    this.#overrides = overrides
    this.#env = env
  }

  async start(): Promise<this> {
    const sink = new Writable({
      write: (chunk, _, done) => {
        this.logs.push(String(chunk))
        done()
      },
    })
    const config = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: this.folder, ...this.#env })
    const log = createLog('debug', sink)
    this.app = await startApp(config, { content: testContent, log, ...this.#overrides })
    return this
  }

  override get url(): string {
    return this.app.url
  }

  override get facilitatorKey(): string {
    return this.app.facilitatorKey
  }

  /** Stops and starts again, on another port. */
  async restart(): Promise<void> {
    await this.app.stop()
    await this.start()
  }

  /** As `restart`, for browsers, which know the address they came from. */
  async restartOnSamePort(): Promise<void> {
    this.#env.PORT = new URL(this.url).port
    await this.restart()
  }

  /** Stops the server and removes its folder. */
  async end(): Promise<void> {
    this.hangUpAll()
    await this.app.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Every byte of every file in the data folder. */
  files(): string {
    return filesIn(this.folder)
  }
}

/** Every byte of every file in a folder and those in it, one character per byte. */
export const filesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
    .join('\n')

/** A running server. End it with `end()`. */
export const startTestApp = (overrides: Overrides = {}, env: Record<string, string> = {}): Promise<TestApp> =>
  new TestApp(overrides, env).start()
