/** Rules about talking: arguments, support, whose turn it is. */
import { mostTexts } from './argument.ts'
import { optionIds } from './option.ts'
import { phaseRules } from './phase.ts'
import { canAddOption } from './room-view.ts'
import { membersOf, namedRound, type PaceRule, type SeatRule } from './rule-of-play.ts'
import { cardOf, optionsOf } from './session.ts'

export const addArgument: SeatRule<'addArgument'> = (session, { id, by, command }, seat) => {
  const round = namedRound(session, command)
  const card = cardOf(session)
  if (typeof round === 'string' || !card) return 'stale'
  if (!phaseRules[session.phase].argue) return 'notNow'
  if (!optionsOf(card).includes(command.option)) return 'unknownOption'
  const wrote = [...round.arguments.values()].filter((argument) => argument.key === by.argumentKey).length
  if (wrote >= mostTexts.arguments) return 'tooMany'
  const { option, text } = command
  return [{ type: 'argumentAdded', id, key: by.argumentKey, team: seat.team, option, text }]
}

export const supportArgument: SeatRule<'supportArgument'> = (session, { by, command }, seat) => {
  const round = namedRound(session, command)
  if (typeof round === 'string') return round
  if (!phaseRules[session.phase].argue) return 'notNow'
  const argument = round.arguments.get(command.argument)
  if (!argument || argument.hidden || argument.team !== seat.team) return 'unknownArgument'
  return [{ type: 'supportSet', id: argument.id, key: by.argumentKey, support: command.support }]
}

export const hideArgument: PaceRule<'hideArgument'> = (session, { command }) => {
  const round = namedRound(session, command)
  if (typeof round === 'string') return round
  if (!round.arguments.has(command.argument)) return 'unknownArgument'
  return [{ type: 'argumentHidden', id: command.argument, hidden: command.hidden }]
}

export const releaseArgument: PaceRule<'releaseArgument'> = (session, { command }) => {
  const round = namedRound(session, command)
  if (typeof round === 'string') return round
  if (!round.arguments.has(command.argument)) return 'unknownArgument'
  return [{ type: 'argumentReleased', id: command.argument, released: command.released }]
}

/** The argument of the other side that somebody finds strongest; a newer pick takes the place of the older. */
export const pickCounter: SeatRule<'pickCounter'> = (session, { by, command }) => {
  const round = namedRound(session, command)
  if (typeof round === 'string') return round
  if (!phaseRules[session.phase].pick) return 'notNow'
  const argument = round.arguments.get(command.argument)
  if (!argument || argument.hidden) return 'unknownArgument'
  return [{ type: 'counterPicked', key: by.argumentKey, argument: argument.id }]
}

/** Makes one more option for the second vote of what people wrote in the first. */
export const addOption: PaceRule<'addOption'> = (session, { command }) => {
  const round = namedRound(session, command)
  const card = cardOf(session)
  if (typeof round === 'string' || !card) return 'stale'
  const option = optionIds[card.options.length]
  if (!option || !canAddOption(session)) return 'notNow'
  return [{ type: 'optionAdded', option, text: command.text }]
}

/** Any member passes the turn to the next seat of the team. */
export const passTurn: SeatRule<'passTurn'> = (session, { command }, seat) => {
  const round = namedRound(session, command)
  if (typeof round === 'string') return round
  if (!phaseRules[session.phase].argue) return 'notNow'
  const members = membersOf(session, seat.team)
  const at = members.findIndex((member) => member.id === round.turns[seat.team])
  const next = members[(at + 1) % members.length]
  return next ? [{ type: 'turnPassed', team: seat.team, seat: next.id }] : 'notNow'
}
