/** Commands whose answer is not known yet. They go out again, under the same id, whenever there is a line. */
import { nanoid } from 'nanoid'
import type { Command, CommandMessage } from '../shared/command.ts'
import { type Answer, refusals } from '../shared/refusal.ts'

/** `unknown`: a newer command took its place, or the line was closed for good, before the answer came. */
export type AskAnswer = Answer | { readonly accepted: false; readonly refusal: 'unknown' }

export const unknownAnswer: AskAnswer = { accepted: false, refusal: 'unknown' }

/** Gets a command across; rejects, or gives no answer at all, when nothing is known. */
export type Send = (message: CommandMessage) => Promise<unknown>

interface Waiting {
  readonly message: CommandMessage
  readonly settle: (answer: AskAnswer) => void
}

/** Milliseconds before a command whose answer did not come is sent again on the same line. */
const again = { first: 800, most: 5000 }

/** At most one command per kind waits; a newer one takes the place of the older. */
export class Outstanding {
  readonly #waiting = new Map<string, Waiting>()
  #send: Send | null = null

  /** Settles once the answer is known, or nothing can come any more. */
  ask(command: Command): Promise<AskAnswer> {
    return new Promise((settle) => {
      const kind = kindOf(command)
      this.#waiting.get(kind)?.settle(unknownAnswer)
      const waiting = { message: { id: nanoid(), command }, settle }
      this.#waiting.set(kind, waiting)
      void this.#try(kind, waiting, again.first)
    })
  }

  /** There is a line: everything that waits is sent through it. */
  resume(send: Send): void {
    this.#send = send
    for (const [kind, waiting] of this.#waiting) void this.#try(kind, waiting, again.first)
  }

  /** The line fell away. */
  suspend(): void {
    this.#send = null
  }

  /** Nothing will come any more. */
  giveUp(): void {
    this.#send = null
    for (const waiting of this.#waiting.values()) waiting.settle(unknownAnswer)
    this.#waiting.clear()
  }

  async #try(kind: string, waiting: Waiting, pause: number): Promise<void> {
    const send = this.#send
    if (!send || this.#waiting.get(kind) !== waiting) return
    const answer = asAnswer(await send(waiting.message).catch(() => undefined))
    if (this.#waiting.get(kind) !== waiting) return
    if (answer) {
      this.#waiting.delete(kind)
      waiting.settle(answer)
    } else if (this.#send === send)
      setTimeout(() => void this.#try(kind, waiting, Math.min(pause * 2, again.most)), pause)
  }
}

let added = 0

/** What adds something never takes another's place; what is about one argument or seat only for the same one. */
function kindOf(command: Command): string {
  const { type } = command
  if (type === 'addArgument' || type === 'offerMinority' || type === 'addMinute') return `${type} ${added++}`
  if ('argument' in command && type !== 'pickCounter') return `${type} ${command.argument}`
  return 'seat' in command ? `${type} ${command.seat}` : type
}

/** An answer from the wire, or null when it is none: then nothing is known. */
export function asAnswer(answer: unknown): Answer | null {
  if (typeof answer !== 'object' || answer === null || !('accepted' in answer)) return null
  if (answer.accepted === true) return { accepted: true }
  const named = 'refusal' in answer ? answer.refusal : null
  const refusal = refusals.find((known) => known === named)
  return refusal ? { accepted: false, refusal } : null
}
