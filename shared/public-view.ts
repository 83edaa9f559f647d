import type { PlayedCard, PlayedReference } from './citation.ts'
import type { ShownRound } from './disclosure.ts'
import { canGoBack } from './pacing.ts'
import { phaseRules } from './phase.ts'
import { choiceFace, roomArguments, roomChoices, roomCounter, roomShown, roomWritten } from './room-view.ts'
import {
  cardOf,
  hasReached,
  openVote,
  type PastRound,
  type Round,
  roundPhases,
  type Session,
  seatsOf,
  spreadMoment,
  votersOf,
} from './session.ts'
import { teamSizesOf } from './team.ts'
import type { About, CardFace, Chapter, CodeLabel, Counters, Progress, PublicView, ToldRound } from './view.ts'

export function publicView(session: Session): PublicView {
  const card = cardOf(session)
  return {
    about: aboutOf(session),
    progress: progressOf(session),
    counters: countersOf(session),
    card: card && session.round ? faceInRound(card, session.round) : null,
    teams: [...teamSizesOf(seatsOf(session), session.teamCount)].map(([number, seats]) => ({ number, seats })),
    shown: roomShown(session),
    written: roomWritten(session),
    arguments: session.round ? roomArguments(session, session.round) : [],
    counter: session.round ? roomCounter(session, session.round) : null,
    choices: session.round ? roomChoices(session, session.round) : [],
    references: card && hasReached(session, 'reference') ? lensFirst(card, session.settings.lens) : null,
    facts: card && hasReached(session, 'reference') ? (card.facts ?? null) : null,
    shownCode: session.shownCode,
    story: [...session.past].sort((a, b) => a.number - b.number).flatMap((past) => chapterOf(session, past)),
  }
}

function aboutOf(session: Session): About {
  const { settings, joinCode, teamCount, cards } = session
  const { name, programme, format, rehearsal, minimumGroup, lens, keepArguments, help } = settings
  const rest = {
    name,
    programme,
    format,
    rehearsal,
    minimumGroup,
    lens,
    keepArguments,
    help,
    joinCode,
    teamCount,
  }
  const first = cards[0]
  return {
    session: session.id,
    ...rest,
    phases: roundPhases(session),
    deckTitle: settings.deck.title,
    cards: cards.length,
    spreadAt: spreadMoment(session),
    open: session.open,
    codes: first ? lensFirst(first, lens).map(labelOf) : [],
  }
}

const labelOf = ({ code, organisation, title, version, warn }: PlayedReference): CodeLabel => ({
  code,
  organisation,
  title,
  year: version.year,
  read: version.read,
  warn,
})

function progressOf(session: Session): Progress {
  const { phase, round, phaseOpenedAt, timer, paused, autoClose, locked, closedAt } = session
  return {
    phase,
    round: round?.number ?? 0,
    card: round?.card ?? -1,
    openedAt: phaseOpenedAt,
    vote: openVote(session),
    twist: round?.twist ?? false,
    timer,
    paused,
    autoClose,
    canGoBack: canGoBack(session),
    locked,
    moving: seatsOf(session).filter(({ next }) => next && next !== 'away').length,
    leaving: seatsOf(session).filter(({ next }) => next === 'away').length,
    closed: closedAt !== null,
  }
}

/** The counters alone: they change most often. Ballots are counted only while a vote is open. */
export function countersOf(session: Session): Counters {
  const vote = phaseRules[session.phase].vote
  return {
    seats: seatsOf(session).length,
    ready: session.ready.size,
    ballots: vote && session.round ? session.round.ballots[vote].size : 0,
    voters: votersOf(session).length,
  }
}

/** The card without notes, prompts, arguments for and against, twist and references. */
export const faceOf = ({ id, title, topics, role, situation, question, options, values }: PlayedCard): CardFace => ({
  id,
  title,
  topics,
  role,
  situation,
  question,
  options: options.map((option) => ({ id: option.id, text: option.text })),
  values,
  twist: null,
})

/** The card as this round plays it. */
function faceInRound(card: PlayedCard, round: Round): CardFace {
  const face = faceOf(card)
  const options = round.extra && round.opened.includes('second') ? [...face.options, round.extra] : face.options
  return { ...face, options, twist: round.twist ? card.twist.text : null }
}

const lensFirst = (card: PlayedCard, lens: string): PlayedReference[] =>
  [...card.references].sort((a, b) => Number(b.code === lens) - Number(a.code === lens))

function chapterOf(session: Session, past: PastRound): Chapter[] {
  const card = session.cards[past.card]
  if (!card) return []
  const face = faceOf(card)
  const options = past.extra ? [...face.options, past.extra] : face.options
  const choices = past.decisions.map((decision) => choiceFace(decision, past.referenceShown))
  const lens = card.references.find((reference) => reference.code === session.settings.lens)
  return [
    {
      round: past.number,
      title: face.title,
      options,
      twist: past.twist,
      skipped: past.skipped,
      shown: past.shown,
      choices,
      standings: past.referenceShown ? standingsOf(lens) : null,
      others: past.referenceShown ? card.references.filter((one) => one !== lens).map(otherStandings) : [],
      oath: (past.referenceShown && session.settings.format === 'oath' && card.oath) || null,
    },
  ]
}

const otherStandings = (reference: PlayedReference): Chapter['others'][number] => ({
  code: reference.code,
  standings: standingsOf(reference),
})

const standingsOf = (reference: PlayedReference | undefined): NonNullable<Chapter['standings']> =>
  Object.fromEntries(Object.entries(reference?.verdicts ?? {}).map(([option, verdict]) => [option, verdict.standing]))

/**
 * Rounds to look back at for who comes in later: those whose reference was shown, and the one that a twist set aside. Too
 * long for the shared state (E9), so it is asked for; never a reference that the room has not seen (M9).
 */
export function toldRounds(session: Session): ToldRound[] {
  const { past, parked } = session
  const ended = past.filter(({ referenceShown }) => referenceShown)
  const aside = parked ? [{ ...session, ...parked, parked: null }] : []
  return [
    ...ended.flatMap((one) => toldRound(session, one, one.shown, true)),
    ...aside.flatMap((one) => toldRound(session, one.round, roomShown(one), hasReached(one, 'reference'))),
  ]
}

function toldRound(
  { cards, settings }: Session,
  { number, card, extra }: Pick<Round, 'number' | 'card' | 'extra'>,
  shown: ShownRound,
  isTold: boolean,
): ToldRound[] {
  const played = cards[card]
  if (!played) return []
  const { title, options } = faceOf(played)
  const references = isTold ? lensFirst(played, settings.lens) : null
  return [{ round: number, card, title, options: extra ? [...options, extra] : options, shown, references }]
}
