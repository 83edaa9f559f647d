/** What the facilitator says and does now, and what participants see: by phase, and by what is special about this moment (M15, M16). */
import type { ShownSpread } from '../../shared/disclosure.ts'
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { tooFewAt } from '../too-few.ts'

type Moment = Pick<PublicView, 'about' | 'progress' | 'counters' | 'shown'>

const haveAllVoted = ({ progress, counters }: Moment): boolean =>
  progress.vote !== null && counters.voters > 0 && counters.ballots >= counters.voters
const waits = ({ about, progress }: Moment): boolean => about.spreadAt === 'atShift' && !progress.twist

export function doNow(moment: Moment): string {
  const { doNow: usual, special } = text.value.console
  const { about, progress } = moment
  const { phase, twist, paused } = progress
  if (phase === 'lobby' && !about.open) return special.doNow.notOpen
  if (paused) return special.doNow.paused
  if (haveAllVoted(moment)) return special.doNow.allVoted
  const tooFew = tooFewAt(moment)
  if (tooFew) return special.doNow.tooFew[tooFew]
  if (twist && phase === 'voting') return special.doNow.twistVoting
  if (twist && phase === 'spread') return special.doNow.twistSpread
  if (waits(moment) && phase === 'discussion') return special.doNow.talkFirst
  return waits(moment) && phase === 'shift' ? special.doNow.bothAtOnce : usual[phase]
}

/** A sentence or two to say aloud; null where there is nobody to say it to yet. Knows of the votes only what is shown. */
export function say(moment: Moment): string | null {
  const { say: usual, special } = text.value.console
  const { about, progress, shown } = moment
  const { phase, twist, paused } = progress
  if (phase === 'lobby' && !about.open) return null
  if (paused) return special.say.paused
  if (haveAllVoted(moment)) return special.say.allVoted
  if (phase === 'spread') return sayOf(shown.first, twist ? special.say.twistSpread : usual.spread)
  if (phase === 'shift') return shown.first?.kind === 'counts' ? sayOf(shown.second, usual.shift) : special.say.inWords
  if (twist && phase === 'voting') return special.say.twistVoting
  if (phase === 'discussion' && waits(moment)) return special.say.talkFirst
  if (phase === 'discussion' && about.teamCount === 0) return special.say.noTeams
  return phase === 'closing' && about.format === 'oath' ? special.say.oath : usual[phase]
}

function sayOf(shown: ShownSpread | null, inCounts: string): string {
  const { special } = text.value.console
  if (shown?.kind === 'nearlyAll') return special.say.nearlyAll
  if (shown?.kind === 'tooFew') return special.say.tooFew
  return shown?.kind === 'words' ? special.say.inWords : inCounts
}

export function theySee({ about, progress, shown }: Moment): string {
  const { theySee: usual, special, bar } = text.value.console
  const { phase, twist, paused } = progress
  if (paused) return bar.paused
  if (phase === 'lobby' && !about.open) return special.theySee.notOpen
  if (tooFewAt({ progress, shown })) return special.theySee.tooFew
  if (phase === 'shift' && !(shown.first?.kind === 'counts' && shown.second?.kind === 'counts'))
    return special.theySee.notBoth
  if (twist && phase === 'voting') return special.theySee.twistVoting
  return twist && phase === 'spread' ? special.theySee.twistSpread : usual[phase]
}
