/** Rules about moving on: only the facilitator does, one step at a time, and never back past something that was hidden (M1). */
import type { Change } from './change.ts'
import { timerFor } from './clock.ts'
import { canTwist, closeVote, endCard, endTwist, nextInRound, nextNumber } from './ending.ts'
import { hasPhase } from './format.ts'
import { type Phase, phaseRules } from './phase.ts'
import { membersOf, namesPhase, type PaceRule } from './rule-of-play.ts'
import { lobbyBlock } from './seating.ts'
import { cardOf, openVote, roundPhases, type Session } from './session.ts'
import type { SeatId } from './team.ts'

/** Time and chance of the command that moves. */
interface Moment {
  readonly at: number
  readonly chance: number
}

/** The phase that `advance` opens, or null when only closing the session is left. */
export function nextPhase(session: Session): Phase | null {
  if (session.phase === 'closing') return null
  if (session.phase === 'lobby') return 'reading'
  const next = nextInRound(session)
  if (next) return next
  if (session.parked) return session.parked.phase
  return hasNextCard(session) ? 'reading' : 'closing'
}

const hasNextCard = (session: Session): boolean => (session.round?.card ?? -1) + 1 < session.cards.length

/** Whether the facilitator may step back one phase: not past something that was shown, and not into a vote that closed. */
export function canGoBack(session: Session): boolean {
  const { round } = session
  const before = roundPhases(session)[roundPhases(session).indexOf(session.phase) - 1]
  if (!round || !before || phaseRules[session.phase].reveals || session.closedAt !== null) return false
  const { vote } = phaseRules[before]
  return vote === null || !round.closed.includes(vote)
}

export const advance: PaceRule<'advance'> = (session, { at, chance, command }) => {
  if (!namesPhase(session, command)) return 'stale'
  const block = session.phase === 'lobby' ? lobbyBlock(session) : null
  if (block) return block
  const moment = { at, chance }
  if (session.phase === 'lobby') return startCard(session, 0, moment)
  const next = nextPhase(session)
  if (next === null) return 'notNow'
  if (nextInRound(session) === null) return leaveRound(session, moment)
  const vote = openVote(session)
  return [
    ...lockAtFirstVote(session, next),
    ...(vote ? closeVote(session, vote) : []),
    openPhase(session, next, moment),
  ]
}

export const goBack: PaceRule<'goBack'> = (session, { at, chance, command }) => {
  if (!namesPhase(session, command)) return 'stale'
  const previous = roundPhases(session)[roundPhases(session).indexOf(session.phase) - 1]
  return previous && canGoBack(session) ? [openPhase(session, previous, { at, chance })] : 'cannotGoBack'
}

export const skipCard: PaceRule<'skipCard'> = (session, { at, chance, command }) => {
  if (!namesPhase(session, command)) return 'stale'
  return session.round ? leaveRound(session, { at, chance }) : 'notNow'
}

/** Plays the card once more with one changed fact; afterwards the card goes on where it was. */
export const startTwist: PaceRule<'startTwist'> = (session, { at, chance, command }) => {
  if (!namesPhase(session, command)) return 'stale'
  if (!session.round || !canTwist(session)) return 'notNow'
  const { card } = session.round
  const started: Change = { type: 'roundStarted', number: nextNumber(session), card, twist: true }
  return [started, openPhase(session, 'voting', { at, chance })]
}

export const closeSession: PaceRule<'closeSession'> = (session, { at }) => [
  ...endCard(session),
  { type: 'sessionClosed', at },
]

export const showCode: PaceRule<'showCode'> = (session, { command: { code } }) => {
  if (session.phase !== 'reference') return 'notNow'
  const known = cardOf(session)?.references.some((reference) => reference.code === code)
  return known ? [{ type: 'codeShown', code }] : 'unknownOption'
}

/** When the first spread is shown: for the card on the table if its first vote was not opened yet, else from the next card on. */
export const setSpreadMoment: PaceRule<'setSpreadMoment'> = (session, { command: { spreadAt } }) =>
  hasPhase(session.settings.format, 'shift') ? [{ type: 'spreadMomentSet', spreadAt }] : 'notNow'

/** Before the very first vote the door is locked; the facilitator may open it again, for all to see. */
const lockAtFirstVote = (session: Session, next: Phase): Change[] => {
  const isFirst = session.past.every(({ counted }) => counted.first === undefined) && session.round?.opened.length === 0
  return next === 'voting' && isFirst && !session.locked ? [{ type: 'lockSet', locked: true }] : []
}

function startCard(session: Session, card: number, moment: Moment): Change[] {
  const started: Change = { type: 'roundStarted', number: nextNumber(session), card, twist: false }
  return [started, openPhase(session, 'reading', moment)]
}

/** From the end of a twist back to its card; from the end of a card to the next one, or to the closing. */
function leaveRound(session: Session, moment: Moment): Change[] {
  if (session.parked) return [...endTwist(session), openPhase(session, session.parked.phase, moment)]
  const next = hasNextCard(session)
    ? startCard(session, (session.round?.card ?? -1) + 1, moment)
    : [openPhase(session, 'closing', moment)]
  return [...endCard(session), ...next]
}

function openPhase(session: Session, phase: Phase, { at, chance }: Moment): Change {
  const firstTalk = phaseRules[phase].argue && Object.keys(session.round?.turns ?? {}).length === 0
  return {
    type: 'phaseOpened',
    phase,
    at,
    timer: timerFor(phase, at),
    turns: firstTalk ? firstTurns(session, chance) : null,
  }
}

/** In every team the talk starts at a random seat. */
function firstTurns(session: Session, chance: number): Record<number, SeatId> {
  const turns: Record<number, SeatId> = {}
  for (let team = 1; team <= Math.max(session.teamCount, 1); team++) {
    const members = membersOf(session, team)
    const seat = members[Math.floor(((chance * 997 * team) % 1) * members.length)]
    if (seat) turns[team] = seat.id
  }
  return turns
}
