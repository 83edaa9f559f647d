/** `node server/main.ts` as a process of its own, which a test may kill. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Site } from './site.ts'

const root = resolve(import.meta.dirname, '../..')

export class ServerProcess extends Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-'))
  readonly port: number
  readonly #env: Record<string, string>
  /** What it wrote to its terminal, also before a restart. */
  output = ''
  #child: ChildProcess | null = null

  constructor(port: number, env: Record<string, string>) {
    super()
    this.port = port
    this.#env = env
  }

  override get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  override get facilitatorKey(): string {
    return readFileSync(join(this.folder, 'facilitator-key'), 'utf8').trim()
  }

  /** Starts it; resolves when it answers. */
  async start(): Promise<this> {
    const own = { PORT: String(this.port), HOST: '127.0.0.1', DATA_DIR: this.folder, DATABASE_URL: '' }
    const env = { ...process.env, ...own, ...this.#env }
    this.#child = spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const note = (chunk: Buffer) => {
      this.output += chunk
    }
    this.#child.stdout?.on('data', note)
    this.#child.stderr?.on('data', note)
    for (let tries = 0; !(await this.#answers()); tries++) {
      if (tries > 400) throw new Error(`the server does not start:\n${this.output}`)
      await new Promise((done) => setTimeout(done, 25))
    }
    return this
  }

  #answers(): Promise<boolean> {
    return fetch(this.url).then(
      () => true,
      () => false,
    )
  }

  /** Sends a signal and waits until the process is gone; resolves with its exit code. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    return new Promise((done) => {
      if (!this.#child || this.#child.exitCode !== null) return done(null)
      this.#child.once('exit', done)
      this.#child.kill(signal)
    })
  }

  async end(): Promise<void> {
    this.hangUpAll()
    await this.kill('SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** A running server process on a port that was free a moment ago, with the settings of `env`. End it with `end()`. */
export async function startServerProcess(env: Record<string, string> = {}): Promise<ServerProcess> {
  const probe = createServer()
  const port = await new Promise<number>((done) =>
    probe.listen(0, '127.0.0.1', () => done((probe.address() as { port: number }).port)),
  )
  await new Promise((done) => probe.close(done))
  return new ServerProcess(port, env).start()
}
