/** The heading of a phase and the one thing to do in it. */
import type { Phase } from '../../shared/phase.ts'
import type { Progress } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import type { tooFewAt } from '../too-few.ts'

export interface Head {
  readonly title: string
  readonly now: string
}

/** Phases that ask something which somebody who came too late for the card cannot do, and what they do instead. */
const lateIn: Partial<Record<Phase, 'reading' | 'voting' | 'argue'>> = {
  reading: 'reading',
  voting: 'voting',
  discussion: 'argue',
  counter: 'argue',
  revote: 'voting',
  decision: 'argue',
}

/**
 * A twist has heads of its own, so that nobody takes it for the card itself. `takesPart` false: joined too late for it.
 * `tooFew`: there is no spread to look at.
 */
export function headOf(
  { phase, twist }: Pick<Progress, 'phase' | 'twist'>,
  takesPart = true,
  tooFew: ReturnType<typeof tooFewAt> = null,
): Head {
  const { play } = text.value
  const head = !twist ? play.phases[phase] : phase === 'spread' ? play.twist.spread : play.twist
  if (tooFew) return { title: head.title, now: play.tooFew[tooFew] }
  const instead = takesPart ? undefined : lateIn[phase]
  return instead ? { title: head.title, now: play.late[instead] } : head
}
