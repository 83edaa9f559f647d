import { expect, test } from 'vitest'
import { SimulatedParticipant } from '../../server/simulated-participant.ts'
import { commandMessage, type ParticipantCommand } from '../../shared/command.ts'
import type { Session } from '../../shared/session.ts'
import { aSession, facilitator, Play, participant } from '../support/builders.ts'

/** What simulated participants ask in the phase that is open, over many of them. */
function askedIn(session: Session, cast: readonly SimulatedParticipant[]): ParticipantCommand[] {
  const [seat] = session.seats.values()
  if (!seat) throw new Error('nobody sits')
  return cast.flatMap((one) => one.stepsFor(session).flatMap(({ command }) => command(session, seat) ?? []))
}

const typesOf = (asked: readonly ParticipantCommand[]) => [...new Set(asked.map(({ type }) => type))].sort()
const choicesOf = (asked: readonly ParticipantCommand[]) =>
  [...new Set(asked.flatMap((command) => (command.type === 'castBallot' ? [command.choice] : [])))].sort().join('')

test('simulated participants play every phase of a deep round, its made option and its twist', () => {
  const cast = Array.from({ length: 300 }, (_, at) => new SimulatedParticipant(at, 'sleutel'))
  const play = new Play(aSession({ format: 'deep' })).seat(6)
  const all: ParticipantCommand[] = []
  const look = (): ParticipantCommand[] => {
    const asked = askedIn(play.session, cast)
    all.push(...asked)
    return asked
  }
  expect(typesOf(askedIn(play.advanceTo('reading').session, cast))).toEqual(['sayReady'])
  play.advanceTo('clarify')
  expect(look()).toHaveLength(300)
  play.advanceTo('voting')
  expect(choicesOf(look())).toBe('*-ABC')
  play.vote('AABBC*')
  play.advanceTo('spread')
  play.ask(facilitator, { type: 'addOption', round: 1, text: 'Iets anders.' })
  play.advanceTo('discussion')
  expect(typesOf(look())).toEqual(['addArgument'])
  for (const option of ['A', 'B'] as const)
    play.ask(participant('p1'), { type: 'addArgument', round: 1, option, text: 'Omdat.' })
  play.advanceTo('counter')
  expect(typesOf(look())).toEqual(['pickCounter'])
  play.advanceTo('revote')
  expect(choicesOf(look())).toBe('*-ABCD')
  play.vote('AABBC*').advanceTo('shift')
  play.ask(facilitator, { type: 'startTwist', round: 1, phase: 'shift' })
  const twist = look()
  expect(choicesOf(twist)).toBe('*-ABC')
  expect(twist.every((command) => 'round' in command && command.round === 2)).toBe(true)
  for (const command of all)
    expect(commandMessage.safeParse({ id: 'x'.repeat(21), command }).error, command.type).toBeUndefined()
})
