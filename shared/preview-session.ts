/** A tiny session with simulated people, played by the rules themselves up to a phase: what everybody would see of a card. */
import { padWritten } from './ballot.ts'
import type { PlayedCard } from './citation.ts'
import type { Command } from './command.ts'
import { limits } from './disclosure.ts'
import { type OptionId, optionIds } from './option.ts'
import type { Phase, Vote } from './phase.ts'
import { facilitatorView, ownView, type Presence, teamView } from './private-views.ts'
import { publicView } from './public-view.ts'
import { newSession, type Session, seatsOf } from './session.ts'
import { type Actor, transition } from './transition.ts'
import type { FacilitatorView, OwnView, PublicView, TeamView } from './view.ts'

/** How many sit down: enough for two teams, and for a spread in numbers. */
const people = 11
/** Which option each of them leans to first: two in the lead, so that there is something to talk about. */
const leaning = [1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 0]
/** How many change their minds. */
const changing = 3
/** The words in which somebody argues, and a team explains its choice. */
export interface PreviewWords {
  readonly name: string
  readonly argument: string
  readonly reason: string
}

/** What one moment looks like to everybody: the room, one participant with that team, and the facilitator. */
export interface Preview {
  readonly view: PublicView
  readonly own: OwnView
  readonly team: TeamView
  readonly console: FacilitatorView
  /** What that participant chose in the votes that are over. */
  readonly votes: Readonly<Partial<Record<Vote, OptionId>>>
}

/** The participant whose phone is shown: the others have voted and argued already when this one looks. */
const watched = 0

/** What everybody sees of `card` once `phase` has opened. The same arguments give the same views. */
export function previewOf(card: PlayedCard, phase: Phase, words: PreviewWords): Preview {
  let session = seated(card, words)
  let votes: Preview['votes'] = {}
  for (let step = 0; step < 20 && session.phase !== phase; step++) {
    votes = { ...votes, ...votesOf(session) }
    session = advanced(played(session, words, 0))
  }
  return { ...viewsOf(played(session, words, watched + 1)), votes }
}

function viewsOf(session: Session): Omit<Preview, 'votes'> {
  const seats = seatsOf(session)
  const seat = seats[watched]
  if (!seat) throw new Error('nobody sits in the preview')
  const presence: Presence = {
    nicknames: new Map(),
    connected: new Set(seats.map(({ id }) => id)),
    voted: new Set(),
  }
  const keys = person(watched, session.round?.number ?? 0)
  return {
    view: publicView(session),
    own: ownView(session, seat, keys, presence),
    team: teamView(session, seat.team, presence),
    console: facilitatorView(session, presence, { screenKey: 'voorbeeld', coKey: '' }, 1),
  }
}

function seated(card: PlayedCard, { name }: PreviewWords): Session {
  const deck = { id: card.id, version: 'concept', title: card.title }
  const fixed = { programme: 'team', format: 'deep', spreadAt: 'beforeTalk', keepArguments: false } as const
  const settings = {
    ...fixed,
    name,
    lens: card.references[0]?.code ?? '',
    minimumGroup: limits.minimumGroup.usual,
    deck,
    help: [],
  }
  const session = newSession({
    id: 'voorbeeld-sessie',
    joinCode: 'ABC234',
    createdAt: 0,
    settings: { ...settings, approveArguments: null, rehearsal: false },
    cards: [card],
    teamCount: 2,
    open: true,
  })
  return everybody(session, () => ({ type: 'takeSeat' }))
}

/** What people do in the phase that is open, from the person `first` on. */
function played(session: Session, { argument, reason }: PreviewWords, first: number): Session {
  const round = session.round?.number ?? 0
  const options = session.cards[0]?.options ?? []
  const all = (given: Session, command: (at: number) => Asked | null) =>
    everybody(given, (at) => (at < first ? null : command(at)))
  const vote = (name: Vote) => (at: number) =>
    ({ type: 'castBallot', round, vote: name, choice: chosen(session, at, name), other: padWritten('') }) as const
  switch (session.phase) {
    case 'voting':
      return all(session, vote('first'))
    case 'revote':
      return all(session, vote('second'))
    case 'discussion':
      return all(session, (at) =>
        at <= options.length ? { type: 'addArgument', round, option: optionIds[at] ?? 'A', text: argument } : null,
      )
    case 'decision':
      return all(
        all(session, (at) => (at < 2 ? { type: 'takePen', round } : null)),
        (at) => (at < 2 ? { type: 'putDownPen', round, option: chosen(session, at, 'first'), reason } : null),
      )
    default:
      return session
  }
}

/** What somebody chooses: as they lean, and some who lean to the second option go to the third in the second vote. */
function chosen({ cards }: Session, at: number, vote: Vote): OptionId {
  const options = cards[0]?.options ?? []
  const many = Math.max(1, options.length)
  const first = (leaning[at] ?? 0) % many
  const second = at > watched && at <= changing ? 2 % many : first
  return options[vote === 'first' ? first : second]?.id ?? 'A'
}

/** What the participant who is shown chooses in the vote that is open. */
function votesOf(session: Session): Preview['votes'] {
  if (session.phase === 'voting') return { first: chosen(session, watched, 'first') }
  return session.phase === 'revote' ? { second: chosen(session, watched, 'second') } : {}
}

type Asked = Command | { readonly type: 'takeSeat' }

function everybody(session: Session, command: (at: number) => Asked | null): Session {
  const batch = Array.from({ length: people }, (_, at) => command(at)).flatMap((one, at) =>
    one ? [asked(session, person(at, session.round?.number ?? 0), one, at)] : [],
  )
  return transition(session, batch).session
}

function advanced(session: Session): Session {
  const command = { type: 'advance', phase: session.phase, round: session.round?.number ?? 0 } as const
  return transition(session, [asked(session, { role: 'facilitator' }, command, people)]).session
}

const person = (at: number, round: number) =>
  ({
    role: 'participant',
    seat: `seat-${at}`,
    keyRound: round,
    voterKey: `voter-${at}-${round}`,
    argumentKey: `argument-${at}-${round}`,
  }) as const satisfies Actor

/** Ids name the phase and the person, so that none comes twice. */
const asked = (session: Session, by: Actor, command: Asked, at: number) => ({
  id: `${session.phase}-${command.type}-${at}`,
  by,
  at: session.phaseOpenedAt + 1000,
  chance: at / (people + 1),
  command,
})
