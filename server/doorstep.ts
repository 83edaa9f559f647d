/** Who came in and has no seat, console or screen yet: after a while they are let go. */
import { type Line, visitorOn } from './visitor.ts'

export class Doorstep {
  readonly #patience: number
  readonly #waiting = new Map<Line, NodeJS.Timeout>()

  /** `patience` in ms. */
  constructor(patience: number) {
    this.#patience = patience
  }

  arrived(line: Line): void {
    this.#waiting.set(
      line,
      setTimeout(() => this.#letGo(line), this.#patience),
    )
  }

  left(line: Line): void {
    clearTimeout(this.#waiting.get(line))
    this.#waiting.delete(line)
  }

  clear(): void {
    for (const line of [...this.#waiting.keys()]) this.left(line)
  }

  #letGo(line: Line): void {
    this.#waiting.delete(line)
    if (visitorOn(line).role === 'nobody') line.leave()
  }
}
