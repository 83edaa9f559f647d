/** The only way a session changes: the commands of one group commit in, the next session and one answer per command out. */
import { applyChange, rememberAccepted } from './apply.ts'
import type { Change } from './change.ts'
import { addMinute, askMoreTime, sayReady, setAutoClose, setEnd, setPaused, setTimer, stopTimer } from './clock.ts'
import { makeCoLink, withdrawCoLink } from './co-link.ts'
import type { FacilitatorCommand, ParticipantCommand } from './command.ts'
import { offerMinority, putDownPen, takePen } from './deciding.ts'
import {
  addArgument,
  addOption,
  hideArgument,
  passTurn,
  pickCounter,
  releaseArgument,
  supportArgument,
} from './discussing.ts'
import { type Draft, draftOf } from './draft.ts'
import { advance, closeSession, goBack, setSpreadMoment, showCode, skipCard, startTwist } from './pacing.ts'
import { rememberVoter } from './participation.ts'
import { type Answer, accepted, refused } from './refusal.ts'
import type { Actor, Asked, PaceRule, Participant, SeatRule, Verdict } from './rule-of-play.ts'
import { chooseTeam, keepSeat, moveSeat, openLobby, removeSeat, setLock, setTeams, takeSeat } from './seating.ts'
import type { Session } from './session.ts'
import type { Seat } from './team.ts'
import { castBallot } from './voting.ts'

export type { Actor, Asked } from './rule-of-play.ts'

export interface Outcome {
  readonly session: Session
  /** One per command, in order. */
  readonly answers: readonly Answer[]
  /** What to make durable before the answers go out, each with the id of the command that caused it. */
  readonly changes: readonly { readonly id: string; readonly change: Change }[]
}

const seatRules: { [T in ParticipantCommand['type']]: SeatRule<T> } = {
  chooseTeam,
  sayReady,
  castBallot,
  addArgument,
  supportArgument,
  pickCounter,
  passTurn,
  takePen,
  putDownPen,
  offerMinority,
  askMoreTime,
}

const paceRules: { [T in FacilitatorCommand['type']]: PaceRule<T> } = {
  advance,
  goBack,
  skipCard,
  openLobby,
  startTwist,
  addOption,
  releaseArgument,
  moveSeat,
  removeSeat,
  keepSeat,
  setLock,
  setTeams,
  setTimer,
  addMinute,
  stopTimer,
  setPaused,
  setAutoClose,
  setEnd,
  setSpreadMoment,
  makeCoLink,
  withdrawCoLink,
  hideArgument,
  showCode,
  closeSession,
}

/**
 * Decides on the commands of one batch, each on the session that the ones before it left. A refusal changes nothing; a
 * command whose id was accepted before is accepted again and changes nothing. Pure: time and chance come with the commands.
 */
export function transition(session: Session, batch: readonly Asked[]): Outcome {
  const draft = draftOf(session)
  const changes: { id: string; change: Change }[] = []
  const answers = batch.map((asked) => answer(draft, asked, changes))
  return { session: draft.session, answers, changes }
}

function answer(draft: Draft, asked: Asked, changes: { id: string; change: Change }[]): Answer {
  if (draft.session.accepted.some((ids) => ids.has(asked.id))) return accepted
  const verdict = decide(draft.session, asked)
  if (typeof verdict === 'string') return refused(verdict)
  for (const change of verdict) {
    applyChange(draft, change)
    changes.push({ id: asked.id, change })
  }
  if (verdict.length > 0) rememberAccepted(draft, asked.id)
  if (asked.by.role === 'participant' && asked.command.type === 'castBallot') rememberVoter(draft, asked.by.seat)
  return accepted
}

function decide(session: Session, asked: Asked): Verdict {
  const { by, command } = asked
  if (session.closedAt !== null) return 'sessionClosed'
  if (by.role === 'facilitator') {
    const rule = (paceRules as Record<string, AnyPaceRule>)[command.type]
    return rule ? rule(session, asked) : 'notAllowed'
  }
  const mine = asked as Asked<Asked['command'], Participant>
  if (command.type === 'takeSeat') return takeSeat(session, mine)
  const rule = (seatRules as Record<string, AnySeatRule>)[command.type]
  if (!rule) return 'notAllowed'
  const seat = session.seats.get(by.seat)
  if ('round' in command && command.round !== by.keyRound) return 'stale'
  return seat ? rule(session, mine, seat) : 'notSeated'
}

type AnyPaceRule = (session: Session, asked: Asked) => Verdict
type AnySeatRule = (session: Session, asked: Asked<Asked['command'], Participant>, seat: Seat) => Verdict

/** Whether the role may ask for this at all: a participant's command from a participant, the rest from a facilitator. */
export const mayAsk = (role: Actor['role'], type: string): boolean =>
  Object.hasOwn(role === 'facilitator' ? paceRules : seatRules, type)
