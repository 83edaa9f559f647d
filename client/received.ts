/** What came in: the public view put together from its sections, and the private views by number. */
import { batch, signal } from '@preact/signals'
import type { Command } from '../shared/command.ts'
import type { FacilitatorView, OwnView, Progress, PublicView, TeamView } from '../shared/view.ts'
import { counters, sectionFrom, sections } from '../shared/wire-names.ts'

type State = Readonly<Record<string, unknown>>

/** The views of one place in a session, kept while the line is away. */
export class Received {
  readonly view = signal<PublicView | null>(null)
  readonly own = signal<OwnView | null>(null)
  readonly team = signal<TeamView | null>(null)
  readonly console = signal<FacilitatorView | null>(null)
  readonly #texts = new Map<string, string>()
  readonly #numbers = new Map<string, number>()

  /** A state as the SDK keeps it: one text per section, one number per counter. */
  readonly takeState = (state: State): void => {
    const before = this.view.peek()
    const view = nextView(before, state, this.#texts)
    batch(() => {
      this.view.value = view
      if (before && view && !isSameVote(before.progress, view.progress)) this.#setVoted(false)
    })
  }

  /** A command was accepted: of a ballot that lies on the table the server sends no letter. */
  readonly takeAccepted = (command: Command): void => {
    if (command.type !== 'castBallot') return
    const progress = this.view.peek()?.progress
    if (progress?.round === command.round && progress.vote === command.vote) this.#setVoted(true)
  }

  #setVoted(hasVoted: boolean): void {
    const own = this.own.peek()
    if (own && own.hasVoted !== hasVoted) this.own.value = { ...own, hasVoted }
  }

  /** A private message `{ number, view }`; one that is older than what we have is dropped. */
  readonly takeMessage = (name: 'own' | 'team' | 'console', message: unknown): void => {
    const numbered = asNumbered(message)
    if (!numbered || numbered.number <= (this.#numbers.get(name) ?? -1)) return
    this.#numbers.set(name, numbered.number)
    if (name === 'own') this.own.value = numbered.view as OwnView
    else if (name === 'team') this.team.value = numbered.view as TeamView
    else this.console.value = numbered.view as FacilitatorView
  }

  /** A new line numbers its messages from the start. */
  newLine(): void {
    this.#numbers.clear()
  }
}

/** Whoever voted in one vote has not voted in another; a letter says so where a ballot lies there from before. */
const isSameVote = (a: Progress, b: Progress): boolean => a.round === b.round && a.vote === b.vote

/**
 * The view after a patch: a section is parsed only when its text changed, and keeps its identity otherwise.
 * Null until every section has arrived; `before` itself when nothing changed.
 */
export function nextView(before: PublicView | null, state: State, texts: Map<string, string>): PublicView | null {
  if (sections.some((name) => !state[name])) return before
  const changed: Record<string, unknown> = {}
  for (const name of sections) {
    const text = String(state[name])
    if (before && texts.get(name) === text) continue
    texts.set(name, text)
    changed[name] = sectionFrom(name, text)
  }
  const counts = countersIn(state)
  if (!before || counters.some((name) => before.counters[name] !== counts[name])) changed.counters = counts
  if (before && Object.keys(changed).length === 0) return before
  return { ...before, ...changed } as PublicView
}

function countersIn(state: State): PublicView['counters'] {
  const count = (name: (typeof counters)[number]) => Number(state[name] ?? 0)
  return { seats: count('seats'), ready: count('ready'), ballots: count('ballots'), voters: count('voters') }
}

function asNumbered(message: unknown): { number: number; view: object } | null {
  if (typeof message !== 'object' || message === null) return null
  const { number, view } = message as { number?: unknown; view?: unknown }
  return typeof number === 'number' && typeof view === 'object' && view !== null ? { number, view } : null
}
