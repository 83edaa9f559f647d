/** How somebody stands with a session, and what a socket that closed means for it. */
import { closeCodes } from '../shared/wire-names.ts'

/** What nothing comes back from by itself. */
const ends = ['refused', 'replaced', 'removed', 'withdrawn', 'over'] as const
export type End = (typeof ends)[number]

/**
 * `connecting`: never yet live. `lost`: was live, coming back by itself. `refused`: not let in, see `refusal`.
 * `replaced`: this place was opened elsewhere. `removed`: the facilitator took this place away.
 * `withdrawn`: what opened this console opens it no more.
 * `over`: the session has ended; the last view stays.
 */
export type Status = 'connecting' | 'live' | 'lost' | End

export const isEnd = (status: Status): status is End => ends.some((end) => end === status)

const ofCode: ReadonlyMap<number, End> = new Map([
  [closeCodes.replaced, 'replaced'],
  [closeCodes.removed, 'removed'],
  [closeCodes.withdrawn, 'withdrawn'],
  [closeCodes.sessionOver, 'over'],
])

/** The end that a close code tells of; undefined when the line is opened again. */
export const endOf = (code: number): End | undefined => ofCode.get(code)
