/** A tiny session with simulated people, played by the rules themselves up to a phase: what the room would see of a card. */
import { padWritten } from './ballot.ts'
import type { PlayedCard } from './citation.ts'
import type { Command } from './command.ts'
import { limits } from './disclosure.ts'
import { type OptionId, optionIds } from './option.ts'
import type { Phase } from './phase.ts'
import { publicView } from './public-view.ts'
import { newSession, type Session } from './session.ts'
import { type Actor, transition } from './transition.ts'
import type { PublicView } from './view.ts'

/** How many sit down: enough for two teams, and for a spread in numbers. */
const people = 11
/** The words in which somebody argues, and a team explains its choice. */
export interface PreviewWords {
  readonly name: string
  readonly argument: string
  readonly reason: string
}

/** What the room sees of `card` once `phase` has opened. The same arguments give the same view. */
export function previewOf(card: PlayedCard, phase: Phase, words: PreviewWords): PublicView {
  let session = seated(card, words)
  for (let step = 0; step < 20 && session.phase !== phase; step++) session = advanced(played(session, words))
  return publicView(session)
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
    settings: { ...settings, approveArguments: null, rehearsal: true },
    cards: [card],
    teamCount: 2,
    open: true,
  })
  return everybody(session, () => ({ type: 'takeSeat' }))
}

/** What people do in the phase that is open. */
function played(session: Session, { argument, reason }: PreviewWords): Session {
  const round = session.round?.number ?? 0
  const options = session.cards[0]?.options.map(({ id }) => id) ?? []
  const chosen = (at: number, shift: number): OptionId => options[leaning(at + shift, options.length)] ?? 'A'
  const vote = (name: 'first' | 'second', shift: number) => (at: number) =>
    ({ type: 'castBallot', round, vote: name, choice: chosen(at, shift), other: padWritten('') }) as const
  switch (session.phase) {
    case 'voting':
      return everybody(session, vote('first', 0))
    case 'revote':
      return everybody(session, vote('second', 2))
    case 'discussion':
      return everybody(session, (at) =>
        at < options.length ? { type: 'addArgument', round, option: optionIds[at] ?? 'A', text: argument } : null,
      )
    case 'decision':
      return everybody(
        everybody(session, (at) => (at < 2 ? { type: 'takePen', round } : null)),
        (at) => (at < 2 ? { type: 'putDownPen', round, option: chosen(at, 0), reason } : null),
      )
    default:
      return session
  }
}

/** Most lean to the second option, some to the others. */
const leaning = (at: number, options: number): number => (at % 11 < 5 ? 1 % options : at % Math.max(1, options))

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

const person = (at: number, round: number): Actor => ({
  role: 'participant',
  seat: `seat-${at}`,
  keyRound: round,
  voterKey: `voter-${at}-${round}`,
  argumentKey: `argument-${at}-${round}`,
})

/** Ids name the phase and the person, so that none comes twice. */
const asked = (session: Session, by: Actor, command: Asked, at: number) => ({
  id: `${session.phase}-${command.type}-${at}`,
  by,
  at: session.phaseOpenedAt + 1000,
  chance: at / (people + 1),
  command,
})
