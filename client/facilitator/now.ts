/** What the facilitator does now, and what participants see: by phase, and by what is special about this moment (M15). */
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { tooFewAt } from '../too-few.ts'

type Moment = Pick<PublicView, 'about' | 'progress' | 'counters' | 'shown'>

export function doNow({ about, progress, counters, shown }: Moment): string {
  const { doNow: usual, special } = text.value.console
  const { phase, twist, paused, vote } = progress
  const waits = about.spreadAt === 'atShift' && !twist
  if (phase === 'lobby' && !about.open) return special.doNow.notOpen
  if (paused) return special.doNow.paused
  if (vote && counters.voters > 0 && counters.ballots >= counters.voters) return special.doNow.allVoted
  const tooFew = tooFewAt({ progress, shown })
  if (tooFew) return special.doNow.tooFew[tooFew]
  if (twist && phase === 'voting') return special.doNow.twistVoting
  if (twist && phase === 'spread') return special.doNow.twistSpread
  if (waits && phase === 'discussion') return special.doNow.talkFirst
  return waits && phase === 'shift' ? special.doNow.bothAtOnce : usual[phase]
}

export function theySee({ about, progress, shown }: Moment): string {
  const { theySee: usual, special } = text.value.console
  const { phase, twist } = progress
  if (phase === 'lobby' && !about.open) return special.theySee.notOpen
  if (tooFewAt({ progress, shown })) return special.theySee.tooFew
  if (phase === 'shift' && !(shown.first?.kind === 'counts' && shown.second?.kind === 'counts'))
    return special.theySee.notBoth
  if (twist && phase === 'voting') return special.theySee.twistVoting
  return twist && phase === 'spread' ? special.theySee.twistSpread : usual[phase]
}
