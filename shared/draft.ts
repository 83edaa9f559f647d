/** A session while a batch is applied to it: every map and set in it is copied at most once per batch. */
import type { Change } from './change.ts'
import type { Round, Session } from './session.ts'

export interface Draft {
  session: Session
  /** Copies made in this batch: only these may be written to. */
  readonly owned: WeakSet<object>
}

export const draftOf = (session: Session): Draft => ({ session, owned: new WeakSet() })

function own<T extends object>(draft: Draft, value: object, copy: () => T): T {
  if (draft.owned.has(value)) return value as T
  const made = copy()
  draft.owned.add(made)
  return made
}

export const ownMap = <K, V>(draft: Draft, map: ReadonlyMap<K, V>): Map<K, V> => own(draft, map, () => new Map(map))
export const ownSet = <V>(draft: Draft, set: ReadonlySet<V>): Set<V> => own(draft, set, () => new Set(set))

/** What a change of one kind does. */
export type Applier<T extends Change['type']> = (draft: Draft, change: Extract<Change, { type: T }>) => void

export function set(draft: Draft, part: Partial<Session>): void {
  draft.session = { ...draft.session, ...part }
}

/** Nothing where no round is on the table. */
export function setRound(draft: Draft, part: Partial<Round>): void {
  if (draft.session.round) set(draft, { round: { ...draft.session.round, ...part } })
}
