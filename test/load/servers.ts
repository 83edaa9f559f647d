/** The servers under load, each in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '../..')

/** How long a busy machine may take to start a server, ms. How fast it starts is measured, not required here. */
const startPatience = 60_000

/** A server that can be killed, and started again on the same port with the same data. */
export class RealServer {
  readonly folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-load-'))
  readonly port: number
  readonly #nodeFlags: readonly string[]
  #child: ChildProcess | null = null
  output = ''

  private constructor(port: number, nodeFlags: readonly string[]) {
    this.port = port
    this.#nodeFlags = nodeFlags
  }

  /** Made, not yet started. `nodeFlags`: for a profile. */
  static async make(nodeFlags: readonly string[] = []): Promise<RealServer> {
    return new RealServer(await freePort(), nodeFlags)
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  get facilitatorKey(): string {
    return readFileSync(join(this.folder, 'facilitator-key'), 'utf8').trim()
  }

  /** Starts it as an installation does; resolves with the ms until its first page is served. */
  async start(): Promise<number> {
    const env = { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn' }
    const own = { PORT: String(this.port), HOST: '127.0.0.1', DATA_DIR: this.folder }
    const from = performance.now()
    const child = spawn(process.execPath, [...this.#nodeFlags, 'server/main.ts'], {
      cwd: root,
      env: { ...env, ...own },
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        this.output += chunk
      })
    while (!(await answers(this.url))) {
      if (performance.now() - from > startPatience) throw new Error(`the server does not start:\n${this.output}`)
      await wait(10)
    }
    return performance.now() - from
  }

  /** Sends a signal, and waits until the process is gone. */
  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill(signal)
    await gone
  }

  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    await this.kill(signal)
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Whether a page comes; without a build it is the one that says there is none. */
const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    async (response) => (await response.text()).length > 0,
    () => false,
  )

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as { port: number }
  await new Promise((done) => probe.close(done))
  return port
}

/** A running floor server. */
export interface Floor {
  readonly url: string
  readonly pid: number
  end(): Promise<void>
}

export async function startFloor(count: 'everybody' | 'host'): Promise<Floor> {
  const file = join(import.meta.dirname, 'floor-server.ts')
  const child = spawn(process.execPath, [file, `--count=${count}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((done, fail) => {
    child.stdout.on('data', (chunk) => done(/port (\d+)/.exec(String(chunk))?.[1] ?? ''))
    child.once('exit', () => fail(new Error('the floor does not start')))
  })
  const end = async () => {
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, end }
}
