/** The heading of a phase and the one thing to do in it. */
import type { Progress } from '../../shared/view.ts'
import { text } from '../text/text.ts'

export interface Head {
  readonly title: string
  readonly now: string
}

/** A twist has heads of its own, so that nobody takes it for the card itself. */
export function headOf({ phase, twist }: Pick<Progress, 'phase' | 'twist'>): Head {
  const { play } = text.value
  if (!twist) return play.phases[phase]
  return phase === 'spread' ? play.twist.spread : play.twist
}
