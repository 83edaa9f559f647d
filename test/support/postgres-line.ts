/** A line to PostgreSQL that tests may break: it passes on what it gets, until it is told otherwise. */
import { connect, createServer, type Server, type Socket } from 'node:net'

export class BreakableLine {
  readonly #server: Server
  readonly #target: URL
  readonly #open = new Set<Socket>()
  readonly #stalled = new WeakSet<Socket>()
  #isCut = false
  #losesCommit = false
  /** How many answers to a commit were kept back. */
  lost = 0

  private constructor(target: URL) {
    this.#target = target
    this.#server = createServer((near) => this.#join(near))
  }

  /** A line to the database at `url`. */
  static async to(url: string): Promise<BreakableLine> {
    const line = new BreakableLine(new URL(url))
    await new Promise<void>((done) => line.#server.listen(0, '127.0.0.1', done))
    return line
  }

  get url(): string {
    const url = new URL(this.#target)
    url.host = `127.0.0.1:${(this.#server.address() as { port: number }).port}`
    return url.href
  }

  /** Breaks what is open, and lets nobody in. */
  cut(): void {
    this.#isCut = true
    for (const socket of this.#open) socket.destroy()
  }

  mend(): void {
    this.#isCut = false
  }

  /** What is open stays open, but PostgreSQL is not heard on it any more; new lines work. */
  stall(): void {
    for (const socket of this.#open) this.#stalled.add(socket)
  }

  /** PostgreSQL gets the next commit, but its answer is lost with the line, and no new line is had. */
  loseNextCommit(): void {
    this.#losesCommit = true
  }

  #join(near: Socket): void {
    if (this.#isCut) return void near.destroy()
    const far = connect(Number(this.#target.port || 5432), this.#target.hostname)
    let isCommitting = false
    for (const socket of [near, far]) {
      this.#open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        this.#open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (sent) => {
      isCommitting = this.#losesCommit && sent.includes('commit\0')
      far.write(sent)
    })
    far.on('data', (answer) => {
      if (this.#stalled.has(far)) return
      if (!isCommitting) return void near.write(answer)
      this.#losesCommit = false
      this.lost++
      this.cut()
    })
  }

  async close(): Promise<void> {
    this.cut()
    await new Promise((done) => this.#server.close(done))
  }
}
