/** Everything that somebody can ask of a session, as it stands on the wire. */
import { z } from 'zod'
import { abstention, isPadded, written } from './ballot.ts'
import { spreadMoments } from './format.ts'
import { optionIds, other } from './option.ts'
import { phases } from './phase.ts'
import { textLimits } from './wire-names.ts'

const round = z.int().min(0).max(10_000)
const phase = z.enum(phases)
const team = z.int().min(1).max(600)
const id = z.string().regex(/^[\w-]{21}$/)
const seat = z.string().regex(/^[\w-]{1,64}$/)
const line = (max: number) => z.string().trim().min(1).max(max)
const named = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape })

const choices = [...optionIds, other, abstention] as const

/** What is written instead of an option; padded with spaces to one length in every frame, also when nothing is written. */
const writtenField = z.string().max(written.bytes).refine(isPadded)

export const participantCommand = z.discriminatedUnion('type', [
  named('chooseTeam', { team }),
  named('sayReady', { round, phase }),
  named('castBallot', { round, vote: z.enum(['first', 'second']), choice: z.enum(choices), other: writtenField }),
  named('addArgument', { round, option: z.enum(optionIds), text: line(textLimits.argument) }),
  named('supportArgument', { round, argument: id, support: z.boolean() }),
  named('pickCounter', { round, argument: id }),
  named('passTurn', { round }),
  named('takePen', { round }),
  named('putDownPen', { round, option: z.enum(optionIds), reason: line(textLimits.reason) }),
  named('offerMinority', { round, text: line(textLimits.minority) }),
  named('askMoreTime', { round, phase }),
])
export type ParticipantCommand = z.infer<typeof participantCommand>

export const facilitatorCommand = z.discriminatedUnion('type', [
  named('advance', { round, phase }),
  named('goBack', { round, phase }),
  named('skipCard', { round, phase }),
  named('openLobby', {}),
  named('startTwist', { round, phase }),
  named('addOption', { round, text: line(written.characters) }),
  named('releaseArgument', { round, argument: id, released: z.boolean() }),
  named('moveSeat', { seat, team }),
  named('removeSeat', { seat }),
  named('keepSeat', { seat }),
  named('setLock', { locked: z.boolean() }),
  named('setTeams', { count: z.int().min(0).max(600) }),
  named('setTimer', { round, phase, seconds: z.int().min(30).max(600) }),
  named('addMinute', { round, phase }),
  named('stopTimer', { round, phase }),
  named('setPaused', { paused: z.boolean() }),
  named('setAutoClose', { autoClose: z.boolean() }),
  named('setEnd', { at: z.int().min(0).max(1e14).nullable() }),
  named('setSpreadMoment', { spreadAt: z.enum(spreadMoments) }),
  named('makeCoLink', {}),
  named('withdrawCoLink', {}),
  named('hideArgument', { round, argument: id, hidden: z.boolean() }),
  named('showCode', { code: z.string().max(60) }),
  named('closeSession', {}),
])
export type FacilitatorCommand = z.infer<typeof facilitatorCommand>

export const command = z.union([participantCommand, facilitatorCommand])
export type Command = ParticipantCommand | FacilitatorCommand

/** The message `command`: the command and the id under which it may be sent again. */
export const commandMessage = z.strictObject({ id, command })
export type CommandMessage = { id: string; command: Command }
