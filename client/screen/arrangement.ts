/** How table and facts share the big screen. */
import { signal } from '@preact/signals'
import type { Phase } from '../../shared/phase.ts'
import type { PublicView } from '../../shared/view.ts'

/** `unseen`: the table tells it all. `beside`: the facts stand beside it. `alone`: they have the room to themselves. */
export type Arrangement = 'unseen' | 'beside' | 'alone'

/** Phases of which the table does not tell all: the reasons, the questions, the thanks. */
const besideTable: ReadonlySet<Phase> = new Set(['reference', 'action', 'closing'])

/** Where the table shows a spread, and not what people wrote instead of an option in that vote. */
const hasTexts = ({ progress, written }: PublicView): boolean => {
  const vote = progress.phase === 'spread' ? 'first' : progress.phase === 'shift' ? 'second' : null
  return written.some((one) => one.vote === vote)
}

/** More verdicts than this leave no room for a table beside them. */
const mostBeside = 4

/** `wide`: there is room for two columns and the rail. */
export function arrangementOf(view: PublicView, tableShown: boolean, wide: boolean): Arrangement {
  const { phase } = view.progress
  if (!tableShown) return 'alone'
  if (hasTexts(view)) return wide ? 'beside' : 'alone'
  if (!besideTable.has(phase)) return 'unseen'
  const many = phase === 'reference' && (view.card?.options.length ?? 0) > mostBeside
  return wide && !many ? 'beside' : 'alone'
}

/** Whether the screen is wide, as beamers and shared windows mostly are; kept up to date from now on. */
export function followWide() {
  const query = matchMedia('(min-aspect-ratio: 5/3)')
  const wide = signal(query.matches)
  query.addEventListener('change', () => {
    wide.value = query.matches
  })
  return wide
}
