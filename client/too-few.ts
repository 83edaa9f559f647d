/** Moments at which there is no spread to look at, because too few people voted: what is asked of them then is something else. */
import type { PublicView } from '../shared/view.ts'

/** Which of the two it is, or null where there is something to see. */
export function tooFewAt({ progress: { phase }, shown }: Pick<PublicView, 'progress' | 'shown'>) {
  if (phase === 'spread' && shown.first?.kind === 'tooFew') return 'spread'
  const { first, second } = shown
  const none = second?.kind === 'tooFew' && (first === null || first.kind === 'tooFew')
  return phase === 'shift' && none ? 'shift' : null
}
