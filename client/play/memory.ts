/** What only this device remembers of a session: the person's own choices and notes. */
import { signal } from '@preact/signals'
import type { Choice } from '../../shared/ballot.ts'
import type { Vote } from '../../shared/phase.ts'
import { keep, keptValue } from '../device-store.ts'

/** A choice as it was sent. `sure`: the server said that it lies on the table. */
export interface OwnVote {
  readonly choice: Choice
  readonly sure: boolean
  readonly card: string
  /** What was written instead of an option. */
  readonly written?: string
}

export interface Kept {
  readonly votes: Readonly<Record<string, OwnVote>>
  readonly notes: Readonly<Record<string, string>>
}

const prefix = 'memory.'
const nothing: Kept = { votes: {}, notes: {} }

const nameOf = (session: string, place: number): string => prefix + session + (place === 1 ? '' : `.${place}`)

/** Choices are kept by round and vote, notes by round and name; apart for every place on a shared device. */
export class Memory {
  readonly session: string
  readonly #key: string
  readonly #kept

  constructor(session: string, place = 1) {
    this.session = session
    this.#key = nameOf(session, place)
    this.#kept = signal(readKept(this.#key))
  }

  /** The own choice in one vote, or null when this device knows none. */
  vote(round: number, vote: Vote): OwnVote | null {
    return this.#kept.value.votes[`${round}.${vote}`] ?? null
  }

  keepVote(round: number, vote: Vote, own: OwnVote): void {
    this.#keep({ ...this.#kept.peek(), votes: { ...this.#kept.peek().votes, [`${round}.${vote}`]: own } })
  }

  note(round: number, name: string): string {
    return this.#kept.value.notes[`${round}.${name}`] ?? ''
  }

  keepNote(round: number, name: string, note: string): void {
    this.#keep({ ...this.#kept.peek(), notes: { ...this.#kept.peek().notes, [`${round}.${name}`]: note } })
  }

  #keep(kept: Kept): void {
    this.#kept.value = kept
    keep(this.#key, JSON.stringify(kept))
  }
}

/** What this device remembers of one place in a session, for the privacy page. */
export const keptOf = (session: string, place = 1): Kept => readKept(nameOf(session, place))

function readKept(key: string): Kept {
  const kept = keptValue(key)
  return typeof kept === 'object' && kept !== null ? { ...nothing, ...kept } : nothing
}
