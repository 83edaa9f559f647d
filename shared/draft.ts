/** A session while a batch is applied to it: every map and set in it is copied at most once per batch. */
import type { Session } from './session.ts'

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
