/** The way to a session for all three roles: one signal per view, one `ask` for commands, and always back by itself. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { Command, CommandMessage } from '../shared/command.ts'
import type { Request } from '../shared/wire-names.ts'
import { type Entry, type Line, type LineRefusal, openLine } from './line.ts'
import { type AskAnswer, asAnswer, Outstanding } from './outstanding.ts'
import { pauseBefore } from './pauses.ts'
import { Received } from './received.ts'
import { onReturn } from './return.ts'
import { type End, endOf, isEnd, type Status } from './status.ts'

export type { Entry, LineRefusal } from './line.ts'
export type { AskAnswer } from './outstanding.ts'
export type { Status } from './status.ts'

export interface Connection extends Pick<Received, 'view' | 'team' | 'own' | 'console'> {
  readonly status: ReadonlySignal<Status>
  readonly refusal: ReadonlySignal<LineRefusal | null>
  /** Public id of the session, once known. */
  readonly session: ReadonlySignal<string | null>
  /** Server's clock minus ours, ms. */
  readonly clockOffset: ReadonlySignal<number>
  /** Settles once the answer is known, however often the line falls away before that. */
  ask(command: Command): Promise<AskAnswer>
  /** Any other request; rejects without a line. */
  request(type: Request, body: unknown): Promise<unknown>
  /** After `replaced` or `refused`: try again here. */
  again(): void
  close(): void
}

/** Comes in and stays in, until `close`. */
export const connect = (entry: Entry): Connection => new StandingConnection(entry)

/** The least wait after a refusal that does not pass soon, ms, and how often a session that was live may say no before it counts as over. */
const throttled = 15_000
const doubts = 3

/** Refusals that may pass by themselves. */
const passing: ReadonlySet<LineRefusal> = new Set([
  'noLine',
  'tooManyTries',
  'serverTrouble',
  'notSaved',
  'tooFast',
  'notSeated',
  'notOpenYet',
])
/** Refusals after which trying again soon is of no use. */
const slow: ReadonlySet<LineRefusal> = new Set(['tooManyTries', 'notOpenYet'])

class StandingConnection implements Connection {
  readonly status = signal<Status>('connecting')
  readonly refusal = signal<LineRefusal | null>(null)
  readonly session = signal<string | null>(null)
  readonly clockOffset = signal(0)
  readonly #received = new Received()
  readonly view = this.#received.view
  readonly own = this.#received.own
  readonly team = this.#received.team
  readonly console = this.#received.console
  readonly #commands = new Outstanding()
  readonly #entry: Entry
  readonly #stopListening: () => void
  #line: Line | null = null
  #opening = false
  #attempt = 0
  #refusedInARow = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(entry: Entry) {
    this.#entry = entry
    this.#stopListening = onReturn(() => void this.#check())
    void this.#open()
  }

  readonly ask = (command: Command): Promise<AskAnswer> => this.#commands.ask(command)

  readonly request = (type: Request, body: unknown): Promise<unknown> =>
    this.#line?.request(type, body) ?? Promise.reject(new Error('there is no line now'))

  readonly again = (): void => {
    this.status.value = this.#away()
    this.#attempt = 0
    this.#refusedInARow = 0
    void this.#open()
  }

  readonly close = (): void => {
    this.#stopListening()
    this.#end('over')
  }

  get #ended(): boolean {
    return isEnd(this.status.peek())
  }

  #away(): 'lost' | 'connecting' {
    return this.view.peek() ? 'lost' : 'connecting'
  }

  async #open(): Promise<void> {
    if (this.#opening || this.#line || this.#ended) return
    this.#opening = true
    this.#received.newLine()
    let mine: Line | null = null
    let closed: number | null = null
    const opened = await openLine(this.#entry, {
      onState: this.#received.takeState,
      onMessage: this.#received.takeMessage,
      onClosed: (code) => {
        closed = code
        // An older line may close long after a newer one was opened.
        if (mine && mine === this.#line) this.#onClosed(code)
      },
    })
    this.#opening = false
    if ('refusal' in opened) return this.#turnedAway(opened.refusal)
    if (this.#ended) return opened.close()
    mine = opened
    this.#live(opened)
    if (closed !== null) this.#onClosed(closed)
  }

  #live(line: Line): void {
    this.#line = line
    this.#attempt = 0
    this.#refusedInARow = 0
    this.session.value = line.session
    this.clockOffset.value = line.clockOffset
    this.refusal.value = null
    this.status.value = 'live'
    this.#commands.resume((message) => this.#send(line, message))
  }

  async #send(line: Line, message: CommandMessage): Promise<unknown> {
    const answer = await line.request('command', message)
    if (asAnswer(answer)?.accepted) this.#received.takeAccepted(message.command) // also when a newer one is under way
    return answer
  }

  #onClosed(code: number): void {
    this.#line = null
    this.#commands.suspend()
    if (this.#ended) return
    const end = endOf(code)
    if (end) this.#end(end)
    else this.#later()
  }

  #turnedAway(why: LineRefusal): void {
    if (this.#ended) return
    this.refusal.value = why
    if (why === 'seatRemoved') this.#end('removed')
    else if (passing.has(why)) this.#later(slow.has(why) ? throttled : 0)
    else if (!this.view.peek()) this.#end('refused')
    else if (why === 'keyDoesNotWork') this.#end('withdrawn')
    else if (++this.#refusedInARow >= doubts) this.#end('over')
    else this.#later()
  }

  /** Tries again after a wait that grows, at least `least` ms, with jitter so that a room does not come back all at once. */
  #later(least = 0): void {
    clearTimeout(this.#timer)
    this.status.value = this.#away()
    const pause = pauseBefore(this.#attempt++, Math.random())
    this.#timer = setTimeout(() => void this.#open(), Math.max(least, pause))
  }

  /** Somebody is back at the page: a line that gives no sign of life is replaced at once. */
  async #check(): Promise<void> {
    if (this.#ended) return
    const tested = this.#line
    if (tested && (await tested.lives())) return
    if (tested && this.#line === tested) {
      tested.close()
      this.#line = null
      this.#commands.suspend()
      this.status.value = this.#away()
    }
    this.#attempt = 0
    clearTimeout(this.#timer)
    void this.#open()
  }

  #end(how: End): void {
    clearTimeout(this.#timer)
    this.status.value = how
    this.#line?.close()
    this.#line = null
    this.#commands.giveUp()
  }
}
