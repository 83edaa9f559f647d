/** What the room may read: the shown votes, and texts without their authors. */
import { type Argument, inRandomOrder, type TeamDecision } from './argument.ts'
import type { ShownRound } from './disclosure.ts'
import { decisionsOf } from './ending.ts'
import { phaseRules } from './phase.ts'
import { hasReached, type Round, roundPhases, type Session, seatsOf } from './session.ts'
import type { ArgumentFace, ChoiceFace, WrittenFace } from './view.ts'

/** Most arguments on the big screen; the most supported are chosen, and shown in random order (M12). */
const mostArguments = 20
/** Most arguments that are listed to pick the strongest of the other side from. */
const mostToPick = 60
/** Seats from which a session counts as plenary. */
const plenary = 60

/** What the room is shown of the votes; a spread that waits for the shift is nobody's until then. */
export function roomShown(session: Session): ShownRound {
  const { round } = session
  if (!round) return nothing
  const waits = round.spreadAt === 'atShift' && !round.twist && !hasReached(session, 'shift')
  return waits && roundPhases(session).includes('shift') ? nothing : round.shown
}
const nothing: ShownRound = { first: null, second: null, shift: null }

/** Written-in texts of votes that are shown in numbers: elsewhere a text would tell that somebody chose apart. */
export function roomWritten(session: Session): WrittenFace[] {
  const shown = roomShown(session)
  const texts = inRandomOrder(session.round?.written.values() ?? [])
  return texts.filter(({ vote }) => shown[vote]?.kind === 'counts').map(({ id, vote, text }) => ({ id, vote, text }))
}

/** Whether an option can be made now for the second vote: what was written in the first is on screen, and the second is still to come. */
export function canAddOption(session: Session): boolean {
  const { round } = session
  const isComing = roundPhases(session).includes('revote') && !round?.opened.includes('second')
  return isComing && roomWritten(session).some(({ vote }) => vote === 'first')
}

/** The argument picked most, once the picking is over and as many picked as the smallest group has. */
export function roomCounter(session: Session, round: Round): ArgumentFace | null {
  if (!hasReached(session, 'revote') || round.picks.size < session.settings.minimumGroup) return null
  const votes = new Map<string, number>()
  for (const id of round.picks.values()) votes.set(id, (votes.get(id) ?? 0) + 1)
  const most = Math.max(...votes.values())
  const found = inRandomOrder(round.arguments.values()).find(({ id, hidden }) => !hidden && votes.get(id) === most)
  return found ? argumentFace(found) : null
}

/** An argument without its author, its supporters and its team. */
export const argumentFace = ({ id, option, text, supporters }: Argument): ArgumentFace => ({
  id,
  option,
  text,
  support: supporters.size,
})

/** Whether arguments wait for the facilitator before the room sees them: as set, or from 60 seats on (M12). */
export const approvesArguments = (session: Session): boolean =>
  session.settings.approveArguments ?? seatsOf(session).length >= plenary

export function roomArguments(session: Session, round: Round): ArgumentFace[] {
  const approves = approvesArguments(session)
  const open = [...round.arguments.values()].filter((one) => !one.hidden && (one.released || !approves))
  const most = phaseRules[session.phase].pick ? mostToPick : mostArguments
  const chosen = open.sort((a, b) => b.supporters.size - a.supporters.size).slice(0, most)
  return inRandomOrder(chosen).map(argumentFace)
}

/** Flags as soon as a team put its pen down; reason and minority view follow at the reference. */
export const roomChoices = (session: Session, round: Round): ChoiceFace[] =>
  decisionsOf(round).map((decision) => choiceFace(decision, hasReached(session, 'reference')))

/** A team's choice; with or without its words. */
export const choiceFace = ({ team, option, reason, minority }: TeamDecision, withWords: boolean): ChoiceFace => ({
  team,
  option,
  reason: withWords ? reason : null,
  minority: withWords ? minority : [],
})
