/** What the room does now (M15). */
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { tooFewAt } from '../too-few.ts'
import { isHalfShown } from './arrangement.ts'

export function doNow({ about, progress, shown }: Pick<PublicView, 'about' | 'progress' | 'shown'>): string {
  const { screen } = text.value
  const { phase, twist, closed, paused } = progress
  if (closed) return screen.closed
  if (paused) return screen.paused
  if (phase === 'lobby' && !about.open) return screen.notOpenAbout
  if (phase === 'lobby' && about.teamCount > 1) return `${screen.doNow.lobby} ${screen.withTeams}`
  if (isHalfShown({ progress, shown })) return screen.halfNow
  const tooFew = tooFewAt({ progress, shown })
  if (tooFew) return screen.tooFewNow[tooFew]
  if (twist && (phase === 'voting' || phase === 'spread')) return screen.twistNow[phase]
  return phase === 'discussion' && about.spreadAt === 'atShift' ? screen.talkFirst : screen.doNow[phase]
}

/** What the rail is headed with: the phase; a break and a session that is not open yet, or is over, go before it. */
export function headingOf({ about, progress, shown }: Pick<PublicView, 'about' | 'progress' | 'shown'>): string {
  const { words, screen } = text.value
  if (!about.open) return screen.notOpen
  if (progress.closed) return screen.closedHeading
  if (progress.paused) return screen.pause
  if (isHalfShown({ progress, shown })) return screen.halfHeading
  return progress.twist && progress.phase === 'voting' ? screen.twistHeading : words.phases[progress.phase]
}
