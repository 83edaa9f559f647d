/** Whose turn it is on a shared device: everybody once in each part of the game that is personal. */
import type { Phase } from '../../shared/phase.ts'
import type { Progress } from '../../shared/view.ts'
import { keep, keptValue } from '../device-store.ts'

/** Phases in which the screen holds something that is nobody else's business. */
const personal: ReadonlySet<Phase> = new Set(['voting', 'counter', 'revote', 'action'])

/** The turn that goes round now, as a text; null where people may look along. */
export const turnOf = ({ phase, round, closed }: Pick<Progress, 'phase' | 'round' | 'closed'>): string | null =>
  personal.has(phase) && !closed ? `${round} ${phase}` : null

/** The next place after `own`, going round, that has not `been`; null when all have. */
export function nextPlace(places: readonly number[], own: number, been: readonly number[] = []): number | null {
  const at = places.indexOf(own)
  const round = [...places.slice(at + 1), ...places.slice(0, at)]
  return round.find((place) => place !== own && !been.includes(place)) ?? null
}

const name = 'turn'

interface Kept {
  readonly code: string
  readonly turn: string
  readonly been: readonly number[]
}

/** The places that had this turn. It says nothing of what they did with it. */
export function placesBeen(code: string, turn: string): readonly number[] {
  const kept = keptValue(name) as Partial<Kept> | null
  return kept?.code === code && kept.turn === turn && Array.isArray(kept.been) ? kept.been : []
}

/** A place passes the device on. */
export function noteBeen(code: string, turn: string, place: number): void {
  const been = [...new Set([...placesBeen(code, turn), place])]
  keep(name, JSON.stringify({ code, turn, been } satisfies Kept))
}
