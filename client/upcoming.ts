/** What comes after the phase that is on now. */
import type { Phase } from '../shared/phase.ts'
import type { PublicView } from '../shared/view.ts'

/** The next phase, `nextCard` after the last phase of a card, `cardAgain` after a twist, null after the closing. */
export function upcoming({ about, progress }: PublicView): Phase | 'nextCard' | 'cardAgain' | null {
  if (progress.phase === 'closing') return null
  if (progress.phase === 'lobby') return about.phases[0] ?? null
  const next = about.phases[about.phases.indexOf(progress.phase) + 1]
  if (next) return next
  if (progress.twist) return 'cardAgain'
  return progress.card + 1 < about.cards ? 'nextCard' : 'closing'
}
