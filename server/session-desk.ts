/** Where the commands of one session come in: decided in batches, made durable, then answered. */
import { type Answer, refused } from '../shared/refusal.ts'
import { snapshotOf } from '../shared/replay.ts'
import { reportOf } from '../shared/report.ts'
import type { Session } from '../shared/session.ts'
import { type Asked, type Outcome, transition } from '../shared/transition.ts'
import type { Journal } from './journal.ts'
import type { Log } from './log.ts'
import type { Loaded } from './session-store.ts'
import { type SessionWrite, sortChanges } from './session-write.ts'

/** What one commit changed. `asked`: the commands that were accepted in it. */
export interface Committed {
  readonly before: Session
  readonly session: Session
  readonly changes: Outcome['changes']
  readonly asked: readonly Asked[]
}

interface Waiting {
  readonly asked: Asked
  readonly answer: (answer: Answer) => void
}

/** Steps in which the disk is told until when a session was in use, ms: nobody can tell a ballot's time from it (P1). */
const coarse = 3_600_000

/** Journal rows after which a snapshot spares a restart from reading them all. */
const rowsPerSnapshot = 500

export class SessionDesk {
  /** The session as it stands on disk. */
  session: Session
  readonly #journal: Journal
  readonly #log: Log
  readonly #step: number
  readonly #listeners: ((committed: Committed) => void)[] = []
  #next: number
  #snapshotAt: number
  #activeAt: number | null
  #waiting: Waiting[] = []
  #working: Promise<void> | null = null

  /** `step`: how coarsely the disk is told that the session is in use, ms. */
  constructor(loaded: Loaded, journal: Journal, log: Log, step = coarse) {
    this.session = loaded.session
    this.#activeAt = loaded.activeAt
    this.#step = step
    this.#next = loaded.next
    this.#snapshotAt = loaded.next
    this.#journal = journal
    this.#log = log
  }

  /** Whether nothing was accepted since `limit` (ms since 1970). One that was made ahead and never opened is not idle: it waits. */
  isIdleSince(limit: number): boolean {
    return this.#waiting.length === 0 && this.#activeAt !== null && this.#activeAt < limit
  }

  /** Answers once the command is durable or refused; never rejects. */
  ask(asked: Asked): Promise<Answer> {
    return new Promise((answer) => {
      this.#waiting.push({ asked, answer })
      this.#working ??= this.#work()
    })
  }

  /** Tells `listener` after every commit that changed something, before the answers go out. */
  onCommit(listener: (committed: Committed) => void): void {
    this.#listeners.push(listener)
  }

  /** Resolves when no command is waiting any more. */
  async idle(): Promise<void> {
    await this.#working
  }

  async #work(): Promise<void> {
    await new Promise(setImmediate) // what arrives in the same turn of the loop makes one batch
    while (this.#waiting.length > 0) {
      await this.#journal.ready()
      const batch = this.#waiting
      this.#waiting = []
      await this.#decide(batch)
    }
    this.#working = null
  }

  async #decide(batch: readonly Waiting[]): Promise<void> {
    const outcome = this.#outcomeOf(batch)
    if (outcome) await this.#commit(batch, outcome)
    else if (batch.length === 1) answerAll(batch, refused('notSaved'))
    else for (const one of batch) await this.#decide([one])
  }

  /** Null when a command makes `transition` throw, which is a bug: the others of its batch are then decided one by one. */
  #outcomeOf(batch: readonly Waiting[]): Outcome | null {
    try {
      return transition(
        this.session,
        batch.map((waiting) => waiting.asked),
      )
    } catch (error) {
      this.#log.failure('a command could not be decided', error)
      return null
    }
  }

  async #commit(batch: readonly Waiting[], outcome: Outcome): Promise<void> {
    const { answers, changes } = outcome
    const before = this.session
    const at = Math.max(...batch.map(({ asked }) => asked.at))
    if (changes.length > 0 && !(await this.#save(outcome, at))) return answerAll(batch, refused('notSaved'))
    if (changes.length > 0) this.#tell({ before, session: this.session, changes, asked: acceptedOf(batch, answers) })
    for (const [at, waiting] of batch.entries()) waiting.answer(answers[at] ?? refused('notSaved'))
  }

  /** Makes the outcome durable; false when the journal failed, and then nothing has changed. */
  async #save({ session, changes }: Outcome, at: number): Promise<boolean> {
    try {
      const write = this.#writeOf(session, changes, at)
      await this.#journal.write(write)
      this.session = session
      this.#next += write.rows.length
      if (write.snapshot !== null) this.#snapshotAt = this.#next
      this.#activeAt = write.activeAt ?? this.#activeAt
      return true
    } catch (error) {
      this.#log.failure('a batch was not saved', error)
      return false
    }
  }

  #writeOf(session: Session, changes: Outcome['changes'], at: number): SessionWrite {
    const sorted = sortChanges(this.session.round?.number ?? 0, changes)
    const isDue = this.#next + sorted.rows.length - this.#snapshotAt >= rowsPerSnapshot
    const over = session.closedAt !== null
    const report = over ? reportOf(session) : null
    const activeAt = Math.ceil(at / this.#step) * this.#step
    const on = new Date(session.closedAt ?? 0).toISOString().slice(0, 10)
    return {
      ...sorted,
      session: session.id,
      from: this.#next,
      snapshot: isDue && !over ? snapshotOf(session) : null,
      activeAt: session.open && !over && activeAt !== this.#activeAt ? activeAt : null,
      closing: over ? { on, report } : null,
    }
  }

  /** What is on disk stays accepted, whatever a listener does. */
  #tell(committed: Committed): void {
    for (const listener of this.#listeners)
      try {
        listener(committed)
      } catch (error) {
        this.#log.failure('a commit was not shown', error)
      }
  }
}

const answerAll = (batch: readonly Waiting[], answer: Answer): void => {
  for (const waiting of batch) waiting.answer(answer)
}

const acceptedOf = (batch: readonly Waiting[], answers: readonly Answer[]): Asked[] =>
  batch.flatMap((waiting, at) => (answers[at]?.accepted ? [waiting.asked] : []))
