/** What only one team, one seat, or the facilitator may see. */
import { type Argument, inRandomOrder, penFallsFreeAfter } from './argument.ts'
import { canTwist, decisionsOf, minorityOf } from './ending.ts'
import { nextPhase } from './pacing.ts'
import { promptsFor } from './prompts.ts'
import { approvesArguments, argumentFace, canAddOption, choiceFace, roomArguments, roomShown } from './room-view.ts'
import { membersOf } from './rule-of-play.ts'
import { lobbyBlock } from './seating.ts'
import { cardOf, openVote, type Session, seatsOf, takesPart, votersOf, withTeams } from './session.ts'
import type { Seat, SeatId } from './team.ts'
import type { FacilitatorView, OwnView, TeamView } from './view.ts'

/** What the server knows of connections and keeps in memory only. `voted`: seats that cast a ballot in the open vote. */
export interface Presence {
  readonly nicknames: ReadonlyMap<SeatId, string>
  readonly connected: ReadonlySet<SeatId>
  readonly voted: ReadonlySet<SeatId>
}

/** Most members that a team's view lists. In a larger room, which has no teams, it names who speaks and who writes. */
const mostMembers = 12
/** Seats above which nobody is named: a room without teams may seat thousands. */
const crowd = 40

/** What team `number` sees. Its arguments are nameless and in random order; hidden ones are gone. */
export function teamView(session: Session, number: number, presence: Presence): TeamView {
  const { round } = session
  const pen = round?.pens[number]
  const choice = round && decisionsOf(round).find((decision) => decision.team === number)
  const mine = [...(round?.arguments.values() ?? [])].filter((argument) => argument.team === number && !argument.hidden)
  const members = membersOf(session, number)
  const isCrowd = members.length > crowd
  const isListed = ({ id }: Seat) => members.length <= mostMembers || round?.turns[number] === id || pen?.seat === id
  return {
    number,
    members: (isCrowd ? [] : members.filter(isListed)).map(({ id }) => ({
      nickname: presence.nicknames.get(id) ?? '',
      connected: presence.connected.has(id),
      turn: round?.turns[number] === id,
      pen: pen?.seat === id,
    })),
    arguments: isCrowd && round ? roomArguments(session, round) : inRandomOrder(mine).map(argumentFace),
    choice: choice ? choiceFace(choice, true) : null,
    minority: round ? minorityOf(round, number) : [],
    penTaken: pen !== undefined,
    penFreeAt: pen ? pen.heardAt + penFallsFreeAfter : null,
  }
}

/** What `seat` sees of itself. The keys are derived from its seat key by the server. */
export function ownView(
  session: Session,
  seat: Seat,
  keys: { readonly voterKey: string; readonly argumentKey: string },
  presence: Presence,
): OwnView {
  const { round } = session
  const vote = openVote(session)
  const idsWhere = (holds: (argument: Argument) => boolean): string[] =>
    inRandomOrder([...(round?.arguments.values() ?? [])].filter(holds)).map(({ id }) => id)
  return {
    seat: seat.id,
    nickname: presence.nicknames.get(seat.id) ?? '',
    team: seat.team,
    takesPart: round === null || takesPart(session, seat),
    joinsAtCard: seat.fromCard,
    hasVoted: (vote && round?.ballots[vote].has(keys.voterKey)) ?? false,
    isReady: session.ready.has(seat.id),
    hasTurn: round?.turns[seat.team] === seat.id,
    hasPen: round?.pens[seat.team]?.seat === seat.id,
    next: seat.next ?? null,
    moved: isJustMoved(session, seat),
    picked: round?.picks.get(keys.argumentKey) ?? null,
    supported: idsWhere(({ supporters }) => supporters.has(keys.argumentKey)),
    wrote: idsWhere(({ key }) => key === keys.argumentKey),
  }
}

const isJustMoved = ({ round, phase }: Session, { movedAt }: Seat): boolean =>
  round ? movedAt === round.card : movedAt === -1 && phase === 'lobby'

/** What the facilitator sees beside the public view: nobody's vote, no time of a vote, no voted flag of a person (P3). `screens`: big screens that are connected. */
export function facilitatorView(session: Session, presence: Presence, keys: SessionKeys, screens = 0): FacilitatorView {
  const { round, settings } = session
  const card = cardOf(session)
  const lens = card?.references.find((reference) => reference.code === settings.lens)
  const standings = card?.options.map((option) => lens?.verdicts[option.id]?.standing ?? 'silent') ?? []
  return {
    roster: seatsOf(session).map(({ id, team, next }) => ({
      seat: id,
      team,
      nickname: presence.nicknames.get(id) ?? '',
      connected: presence.connected.has(id),
      next: next ?? null,
    })),
    teamsDone: openVote(session) ? teamsDone(session, presence) : [],
    moreTime: session.moreTime,
    prompts: promptsFor(roomShown(session), standings),
    notes: card?.notes ?? '',
    questions: card?.prompts ?? [],
    twist: card?.twist.text ?? '',
    arguments: inRandomOrder(round?.arguments.values() ?? []).map((argument) => ({
      ...argumentFace(argument),
      team: argument.team,
      hidden: argument.hidden,
      released: argument.released,
    })),
    approves: approvesArguments(session),
    picks: round?.picks.size ?? 0,
    canTwist: canTwist(session),
    canAddOption: canAddOption(session),
    madeOption: round?.extra?.text ?? null,
    decided: round ? decisionsOf(round).map((decision) => decision.team) : [],
    next: nextPhase(session),
    blocked: session.phase === 'lobby' ? lobbyBlock(session) : null,
    screens,
    spreadAt: session.spreadAt,
    plan: { startedAt: session.startedAt, endsAt: session.endsAt, resumes: session.parked?.phase ?? null },
    ...keys,
  }
}

/** Keys of a session that its console may pass on: to a big screen, and to a co-facilitator. */
export interface SessionKeys {
  readonly screenKey: string
  readonly coKey: string
}

/** Teams of which every seat that takes part has voted. Without teams nothing is said: the count says it. */
function teamsDone(session: Session, presence: Presence): number[] {
  if (!withTeams(session)) return []
  const voters = votersOf(session)
  const teams = [...new Set(voters.map((seat) => seat.team))].sort((a, b) => a - b)
  return teams.filter((team) => voters.every((seat) => seat.team !== team || presence.voted.has(seat.id)))
}
