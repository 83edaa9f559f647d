/** Rules about the team choice: one pen per team, and sentences of those who see it differently (M14). */
import { mostTexts, penFallsFreeAfter } from './argument.ts'
import { phaseRules } from './phase.ts'
import type { Refusal } from './refusal.ts'
import { namedRound, type SeatRule } from './rule-of-play.ts'
import { cardOf, optionsIn, type Round, type Session, withTeams } from './session.ts'

/** The round in which teams may decide now, or why not. */
function decidingRound(session: Session, named: { readonly round: number }): Round | Refusal {
  const round = namedRound(session, named)
  if (typeof round === 'string') return round
  return phaseRules[session.phase].decide && withTeams(session) ? round : 'notNow'
}

/** Takes the free pen, or tells that one still holds it. */
export const takePen: SeatRule<'takePen'> = (session, { by, at, command }, { team }) => {
  const round = decidingRound(session, command)
  if (typeof round === 'string') return round
  const pen = round.pens[team]
  const isFree = !pen || pen.seat === by.seat || at - pen.heardAt > penFallsFreeAfter
  return isFree ? [{ type: 'penTaken', team, seat: by.seat, at }] : 'penTaken'
}

export const putDownPen: SeatRule<'putDownPen'> = (session, { by, command }, { team }) => {
  const round = decidingRound(session, command)
  const card = cardOf(session)
  if (typeof round === 'string' || !card) return typeof round === 'string' ? round : 'stale'
  if (round.pens[team]?.seat !== by.seat) return 'penTaken'
  const { option, reason } = command
  return optionsIn(round, card, 'second').includes(option)
    ? [{ type: 'penPutDown', team, option, reason }]
    : 'unknownOption'
}

export const offerMinority: SeatRule<'offerMinority'> = (session, { id, by, command }, { team }) => {
  const round = decidingRound(session, command)
  if (typeof round === 'string') return round
  const wrote = [...round.minority.values()].filter((sentence) => sentence.key === by.argumentKey).length
  if (wrote >= mostTexts.minority) return 'tooMany'
  return [{ type: 'minorityOffered', id, key: by.argumentKey, team, text: command.text }]
}
