/** Random play: moves of people and of a facilitator who does whatever comes up. */
import fc from 'fast-check'
import { padWritten } from '../../shared/ballot.ts'
import type { Command } from '../../shared/command.ts'
import { phases } from '../../shared/phase.ts'
import type { Session } from '../../shared/session.ts'
import type { Actor } from '../../shared/transition.ts'
import { facilitator, participant } from './builders.ts'

/** How many people take part in random play. */
export const people = 9

/** A move is made against the session as it is when its turn comes. */
export interface Move {
  readonly name: string
  readonly by: (session: Session) => Actor
  readonly command: (session: Session) => Command | { type: 'takeSeat' }
  /** Sends the same command under the same id again, this many moves later (0 = never). */
  readonly repeatAfter: number
}

const person = fc.integer({ min: 1, max: people })
const choice = fc.constantFrom('A', 'B', 'C', 'D', '-', '*')
/** What goes along with a choice: something, when it is "anders". */
export const writtenFor = (choice: string): string => padWritten(choice === '*' ? 'iets heel anders' : '')
const option = fc.constantFrom('A', 'B', 'C', 'D')
/** Mostly the round that is on, now and then an old or a future one. */
const lag = fc.constantFrom(0, 0, 0, 0, 0, 0, -1, 1)
const roundOf = (session: Session): number => session.round?.number ?? 0
const phase = fc.option(fc.constantFrom(...phases), { freq: 8, nil: undefined })

type Made = Command | { type: 'takeSeat' }
const move = (name: string, who: number | null, command: (session: Session) => Made): Omit<Move, 'repeatAfter'> => ({
  name: `${who === null ? 'facilitator' : `p${who}`} ${name}`,
  by: (session) => (who === null ? facilitator : participant(`p${who}`, roundOf(session))),
  command,
})

const firstArgument = (session: Session, nth: number): string =>
  [...(session.round?.arguments.keys() ?? [])][nth] ?? 'x'.repeat(21)

const byPerson = fc
  .tuple(person, choice, option, lag, phase, fc.integer({ min: 0, max: 3 }))
  .chain(([who, chosen, letter, late, named, nth]) => {
    const round = (session: Session) => roundOf(session) + late
    const at = (session: Session) => ({ round: round(session), phase: named ?? session.phase })
    const vote = (session: Session) => (session.phase === 'revote' ? 'second' : 'first') as 'first' | 'second'
    const made: [string, (session: Session) => Made][] = [
      ['sits down', () => ({ type: 'takeSeat' })],
      [
        'votes',
        (s) => ({
          type: 'castBallot',
          round: round(s),
          vote: vote(s),
          choice: chosen as 'A',
          other: writtenFor(chosen),
        }),
      ],
      [
        'votes',
        (s) => ({
          type: 'castBallot',
          round: round(s),
          vote: vote(s),
          choice: chosen as 'A',
          other: writtenFor(chosen),
        }),
      ],
      [
        'votes',
        (s) => ({
          type: 'castBallot',
          round: round(s),
          vote: 'second',
          choice: chosen as 'A',
          other: writtenFor(chosen),
        }),
      ],
      [
        'votes',
        (s) => ({
          type: 'castBallot',
          round: round(s),
          vote: vote(s),
          choice: chosen as 'A',
          other: writtenFor(chosen),
        }),
      ],
      ['is ready', (s) => ({ type: 'sayReady', ...at(s) })],
      ['asks for time', (s) => ({ type: 'askMoreTime', ...at(s) })],
      ['chooses a team', () => ({ type: 'chooseTeam', team: 1 + (nth % 3) })],
      ['argues', (s) => ({ type: 'addArgument', round: round(s), option: letter as 'A', text: `omdat ${letter}` })],
      [
        'supports',
        (s) => ({ type: 'supportArgument', round: round(s), argument: firstArgument(s, nth), support: nth < 2 }),
      ],
      ['picks a counter argument', (s) => ({ type: 'pickCounter', round: round(s), argument: firstArgument(s, nth) })],
      ['passes the turn', (s) => ({ type: 'passTurn', round: round(s) })],
      ['takes the pen', (s) => ({ type: 'takePen', round: round(s) })],
      ['puts the pen down', (s) => ({ type: 'putDownPen', round: round(s), option: letter as 'A', reason: 'samen' })],
      ['sees it differently', (s) => ({ type: 'offerMinority', round: round(s), text: 'ik twijfel' })],
    ]
    return fc.constantFrom(...made).map(([name, command]) => move(name, who, command))
  })

const byFacilitator = fc.tuple(lag, phase, fc.integer({ min: 0, max: 4 })).chain(([late, named, nth]) => {
  const at = (session: Session) => ({ round: roundOf(session) + late, phase: named ?? session.phase })
  const step: [string, (session: Session) => Made] = ['moves on', (s) => ({ type: 'advance', ...at(s) })]
  const made: [string, (session: Session) => Made][] = [
    ...Array.from({ length: 20 }, () => step),
    ['steps back', (s) => ({ type: 'goBack', ...at(s) })],
    ['steps back', (s) => ({ type: 'goBack', ...at(s) })],
    ['starts the twist', (s) => ({ type: 'startTwist', ...at(s) })],
    ['starts the twist', (s) => ({ type: 'startTwist', ...at(s) })],
    ['makes an option', (s) => ({ type: 'addOption', round: at(s).round, text: 'Samen iets anders' })],
    [
      'lets an argument through',
      (s) => ({ type: 'releaseArgument', round: at(s).round, argument: firstArgument(s, nth), released: nth < 3 }),
    ],
    ['moves a seat', () => ({ type: 'moveSeat', seat: `seat-p${nth + 1}`, team: 1 + (nth % 2) })],
    ['takes a seat away', () => ({ type: 'removeSeat', seat: `seat-p${people - nth}` })],
    ['keeps a seat', () => ({ type: 'keepSeat', seat: `seat-p${people - nth}` })],
    ['opens the lobby', () => ({ type: 'openLobby' })],
    ['skips', (s) => ({ type: 'skipCard', ...at(s) })],
    ['locks', () => ({ type: 'setLock', locked: nth === 0 })],
    ['deals teams', () => ({ type: 'setTeams', count: nth % 3 })],
    ['adds a minute', (s) => ({ type: 'addMinute', ...at(s) })],
    ['sets an end', () => ({ type: 'setEnd', at: nth === 0 ? null : nth * 1e6 })],
    ['keeps the spread or not', () => ({ type: 'setSpreadMoment', spreadAt: nth > 2 ? 'atShift' : 'beforeTalk' })],
    ['closes by itself', () => ({ type: 'setAutoClose', autoClose: nth > 2 })],
    ['pauses', () => ({ type: 'setPaused', paused: nth > 1 })],
    ['hides', (s) => ({ type: 'hideArgument', round: at(s).round, argument: firstArgument(s, nth), hidden: nth < 3 })],
    ['makes a link', () => (nth > 2 ? { type: 'makeCoLink' } : { type: 'withdrawCoLink' })],
    ['shows a code', () => ({ type: 'showCode', code: nth > 2 ? 'twee' : 'een' })],
  ]
  return fc.constantFrom(...made).map(([name, command]) => move(name, null, command))
})

/** A whole random session: everybody may come early, moves in between, batches of one to six commands. */
export const randomPlay = fc.record({
  early: fc.constantFrom(0, people - 4, people - 2, people),
  format: fc.constantFrom('quick', 'workshop', 'workshop', 'deep', 'oath'),
  spreadAt: fc.constantFrom('beforeTalk' as const, 'beforeTalk' as const, 'atShift' as const),
  teamCount: fc.constantFrom(0, 0, 1, 2),
  keepArguments: fc.boolean(),
  moves: fc.array(
    fc.record({
      move: fc.oneof({ weight: 4, arbitrary: byPerson }, { weight: 3, arbitrary: byFacilitator }),
      repeatAfter: fc.constantFrom(0, 0, 0, 1, 4),
      endsBatch: fc.constantFrom(true, true, false),
      /** Now and then everybody votes just before the move. */
      crowd: fc.oneof(
        { weight: 5, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.array<string>(choice, { minLength: people, maxLength: people }) },
      ),
    }),
    { minLength: 40, maxLength: 140 },
  ),
})
export type RandomPlay = typeof randomPlay extends fc.Arbitrary<infer T> ? T : never
