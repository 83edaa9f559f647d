/** Rules about time: advisory clocks, pausing, asking for more time, saying ready (M5). */
import type { Change } from './change.ts'
import { type Phase, phaseRules } from './phase.ts'
import { namesPhase, type PaceRule, type SeatRule } from './rule-of-play.ts'
import type { Session, Timer } from './session.ts'

const minute = 60_000

/** A clock that runs for `left` ms from `at`. */
const running = (at: number, left: number): Timer => ({ endsAt: at + left, left })

/** The clock that a phase opens with: its advisory seconds, or none. */
export const timerFor = (phase: Phase, at: number): Timer | null => {
  const { seconds } = phaseRules[phase]
  return seconds === null ? null : running(at, seconds * 1000)
}

/** Milliseconds left on a clock, never below 0. */
export const leftOf = (timer: Timer, at: number): number =>
  timer.endsAt === null ? timer.left : Math.max(0, timer.endsAt - at)

/** Sets the clock as it should be now: stopped while the session is paused. */
const clock = (session: Session, at: number, left: number): Timer =>
  session.paused ? { endsAt: null, left } : running(at, left)

export const setTimer: PaceRule<'setTimer'> = (session, { at, command }) =>
  namesPhase(session, command) ? [{ type: 'timerSet', timer: clock(session, at, command.seconds * 1000) }] : 'stale'

export const addMinute: PaceRule<'addMinute'> = (session, { at, command }) => {
  if (!namesPhase(session, command)) return 'stale'
  const left = session.timer ? leftOf(session.timer, at) : 0
  return [{ type: 'timerSet', timer: clock(session, at, left + minute) }]
}

export const stopTimer: PaceRule<'stopTimer'> = (session, { command }) =>
  namesPhase(session, command) ? [{ type: 'timerSet', timer: null }] : 'stale'

export const setPaused: PaceRule<'setPaused'> = (session, { at, command: { paused } }) => {
  if (session.paused === paused) return []
  const left = session.timer ? leftOf(session.timer, at) : 0
  const timer = session.timer && (paused ? { endsAt: null, left } : running(at, left))
  return [{ type: 'pausedSet', at, paused, timer }]
}

/** Least time that people have after closing by itself was switched on: they are warned 30 s before (M5). */
const fairWarning = 30_000

export const setAutoClose: PaceRule<'setAutoClose'> = (session, { at, command: { autoClose } }) => {
  const set: Change = { type: 'autoCloseSet', autoClose }
  const isShort = session.timer && phaseRules[session.phase].vote && leftOf(session.timer, at) < fairWarning
  return autoClose && isShort ? [{ type: 'timerSet', timer: clock(session, at, fairWarning) }, set] : [set]
}

/** When the facilitator wants to be done. It closes nothing: the console reckons with it. */
export const setEnd: PaceRule<'setEnd'> = (_, { command }) => [{ type: 'endSet', at: command.at }]

export const askMoreTime: SeatRule<'askMoreTime'> = (session, { command }) =>
  namesPhase(session, command) ? [{ type: 'moreTimeAsked' }] : 'stale'

export const sayReady: SeatRule<'sayReady'> = (session, { by, command }) => {
  if (!namesPhase(session, command)) return 'stale'
  if (!phaseRules[session.phase].ready) return 'notNow'
  return session.ready.has(by.seat) ? [] : [{ type: 'readySaid', seat: by.seat }]
}
