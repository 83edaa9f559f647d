/** What the room does now (M15). */
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'

export function doNow({ about, progress }: Pick<PublicView, 'about' | 'progress'>): string {
  const { screen } = text.value
  const { phase, twist, closed, paused } = progress
  if (closed) return screen.closed
  if (paused) return screen.paused
  if (phase === 'lobby' && !about.open) return screen.notOpenAbout
  if (twist && (phase === 'voting' || phase === 'spread')) return screen.twistNow[phase]
  return phase === 'discussion' && about.spreadAt === 'atShift' ? screen.talkFirst : screen.doNow[phase]
}
