/** What closing a vote and ending a card leave behind. */
import { inRandomOrder, type TeamDecision } from './argument.ts'
import type { Change } from './change.ts'
import { shownAtClosing } from './disclosure.ts'
import { lastVote } from './format.ts'
import { participantsIn } from './participation.ts'
import type { Phase, Vote } from './phase.ts'
import { cardOf, hasReached, optionsIn, type Round, roundPhases, type Session, votersOf } from './session.ts'

/** Freezes what the room is shown, and settles the round when its last vote closes. */
export function closeVote(session: Session, vote: Vote): Change[] {
  const { round } = session
  const card = cardOf(session)
  if (!round || !card) return []
  const options = { first: optionsIn(round, card, 'first'), second: optionsIn(round, card, 'second') }
  const closing = {
    ballots: round.ballots,
    options,
    minimum: session.settings.minimumGroup,
    voters: votersOf(session).length,
    earlier: session.parked?.round.shown ?? null,
  }
  const shown = shownAtClosing(vote, closing, round.shown.first)
  const closed: Change = { type: 'voteClosed', vote, shown, counted: round.ballots[vote].size }
  const isLast = round.twist || vote === lastVote(session.settings.format)
  return isLast ? [closed, settledIn(session)] : [closed]
}

const settledIn = (session: Session): Change => ({ type: 'settled', participants: participantsIn(session) })

/** Ends the round that is on the table; ballots of one that is not settled are discarded unseen. */
export function endRound(session: Session): Change[] {
  const { round, settings } = session
  if (!round) return []
  const ended: Change = {
    type: 'cardEnded',
    skipped: !round.settled,
    referenceShown: hasReached(session, 'reference'),
    decisions: decisionsOf(round),
    arguments: settings.keepArguments ? keptArguments(round) : [],
  }
  return round.settled ? [ended] : [settledIn(session), ended]
}

/** Ends the twist: the card's own round comes back in the phase where it was left. */
export function endTwist(session: Session): Change[] {
  const { parked } = session
  return parked ? [...endRound(session), { type: 'roundResumed', number: parked.round.number }] : []
}

/** Ends the card, whatever round of it is on the table. */
export function endCard(session: Session): Change[] {
  const { parked } = session
  if (!parked) return endRound(session)
  const resumed: Session = { ...session, round: parked.round, phase: parked.phase, parked: null }
  return [...endTwist(session), ...endRound(resumed)]
}

/** Whether the twist of the card on the table can start: its own round is settled, and it was not played yet. */
export function canTwist(session: Session): boolean {
  const { round, past } = session
  if (!round || round.twist || !round.settled || session.closedAt !== null) return false
  return !past.some((one) => one.twist && one.card === round.card && one.number > round.number)
}

/** The number of the next round. */
export const nextNumber = (session: Session): number =>
  session.past.length + (session.round ? 1 : 0) + (session.parked ? 1 : 0) + 1

/** The phase after this one in the round on the table; null at its end. */
export function nextInRound(session: Session): Phase | null {
  const order = roundPhases(session)
  return order[order.indexOf(session.phase) + 1] ?? null
}

const keptArguments = (round: Round) =>
  inRandomOrder(round.arguments.values())
    .filter((argument) => !argument.hidden)
    .map(({ option, text }) => ({ option, text }))

/** Every team's choice with the sentences of its minority, in team order. */
export const decisionsOf = (round: Round): TeamDecision[] =>
  Object.values(round.choices)
    .sort((a, b) => a.team - b.team)
    .map((choice) => ({ ...choice, minority: minorityOf(round, choice.team) }))

/** The minority sentences of a team, in random order. */
export const minorityOf = (round: Round, team: number): string[] =>
  inRandomOrder(round.minority.values())
    .filter((sentence) => sentence.team === team)
    .map((sentence) => sentence.text)
