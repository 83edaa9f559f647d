/** A set of alarms that can be cleared together. */
export class Alarms {
  readonly #pace: number
  readonly #set = new Set<NodeJS.Timeout>()

  /** `pace`: the share of every delay that is really waited. */
  constructor(pace: number) {
    this.#pace = pace
  }

  /** Calls `act` after `ms` times the pace. */
  after(ms: number, act: () => void): void {
    const alarm = setTimeout(() => {
      this.#set.delete(alarm)
      act()
    }, ms * this.#pace)
    this.#set.add(alarm)
  }

  clear(): void {
    for (const alarm of this.#set) clearTimeout(alarm)
    this.#set.clear()
  }
}
