/** Sends each connection what only it may see: complete when it sits down, then whenever it changed, after the patch it belongs to. */
import type { Change } from '../shared/change.ts'
import type { Vote } from '../shared/phase.ts'
import { ownView, teamView } from '../shared/private-views.ts'
import { openVote, type Session } from '../shared/session.ts'
import type { SeatId } from '../shared/team.ts'
import { afterPatch, contentOf, type LetterContent, type LetterOptions, post } from './letters.ts'
import type { Seats } from './seats.ts'
import type { Committed, SessionDesk } from './session-desk.ts'
import { type Line, visitorOn } from './visitor.ts'

export class PrivateMail {
  readonly #desk: SessionDesk
  readonly #seats: Seats<Line>
  readonly #touchedSeats = new Set<SeatId>()
  readonly #touchedTeams = new Set<number>()
  #touchedAll = false

  constructor(desk: SessionDesk, seats: Seats<Line>) {
    this.#desk = desk
    this.#seats = seats
  }

  /** Sends a participant everything at once. */
  welcome(line: Line, seat: SeatId): void {
    visitorOn(line).sent.own = visitorOn(line).sent.team = ''
    this.#writeOwn(line, seat, undefined)
    const team = this.#desk.session.seats.get(seat)?.team
    if (team !== undefined) post(line, 'team', this.#ofTeam(team), undefined)
  }

  /** Somebody came, went or got another name. */
  touchPresence(seat: SeatId): void {
    const team = this.#desk.session.seats.get(seat)?.team
    this.#touchedSeats.add(seat)
    if (team !== undefined) this.#touchedTeams.add(team)
  }

  /** Notes whose view a commit may have changed. Who cast a ballot reads in the answer that it lies there: it gets no letter. */
  note({ before, changes, asked }: Committed): void {
    for (const { by, command } of asked) {
      if (by.role !== 'participant') continue
      if (command.type === 'castBallot') this.#noteBallot(by.seat, command)
      else this.#touchedSeats.add(by.seat)
    }
    for (const { change } of changes) this.#noteChange(before, change)
  }

  #noteBallot(seat: SeatId, { round, vote }: { readonly round: number; readonly vote: Vote }): void {
    const line = this.#seats.lineOf(seat)
    const now = voteOf(this.#desk.session)
    if (line && now === nameOfVote(round, vote)) visitorOn(line).votedIn = now
  }

  #noteChange(before: Session, change: Change): void {
    if (concernsAll.has(change.type)) this.#touchedAll = true
    if ('team' in change) this.#touchedTeams.add(change.team)
    if ('seat' in change) this.#touchedSeats.add(change.seat)
    if (change.type === 'seatMarked') this.#touchMoving(before, change)
    if (change.type === 'teamChosen') this.#touchedTeams.add(before.seats.get(change.seat)?.team ?? 0)
    if (change.type === 'turnPassed') this.#touchSeat(before.round?.turns[change.team])
    if (change.type === 'penTaken' || change.type === 'penPutDown')
      this.#touchSeat(before.round?.pens[change.team]?.seat)
    if (change.type === 'supportSet') this.#touchedTeams.add(before.round?.arguments.get(change.id)?.team ?? 0)
  }

  /** In the lobby a seat moves at once: then two teams change. */
  #touchMoving(before: Session, { seat, next }: Extract<Change, { type: 'seatMarked' }>): void {
    this.#touchedTeams.add(before.seats.get(seat)?.team ?? 0)
    if (next && next !== 'away') this.#touchedTeams.add(next.team)
  }

  #touchSeat(seat: SeatId | undefined): void {
    if (seat !== undefined) this.#touchedSeats.add(seat)
  }

  /** Sends what changed: now, or at a beat after the patch that follows. */
  deliver(when: 'now' | 'beat'): void {
    if (this.#touchedAll || this.#touchedSeats.size > 0 || this.#touchedTeams.size > 0)
      this.#deliverSeats(when === 'beat' ? afterPatch : undefined)
    this.#touchedAll = false
    this.#touchedSeats.clear()
    this.#touchedTeams.clear()
  }

  #deliverSeats(options: LetterOptions): void {
    const teams = new Map<number, LetterContent>()
    for (const { id, team } of this.#desk.session.seats.values()) {
      const isTouched = this.#touchedAll || this.#touchedSeats.has(id)
      if (!isTouched && !this.#touchedTeams.has(team)) continue
      const line = this.#seats.lineOf(id)
      if (!line) continue
      if (isTouched) this.#writeOwn(line, id, options)
      const content = teams.get(team) ?? this.#ofTeam(team)
      teams.set(team, content)
      post(line, 'team', content, options)
    }
  }

  /** Client and server both forget that a ballot lies there when another vote opens or none is open any more. */
  #writeOwn(line: Line, id: SeatId, options: LetterOptions): void {
    const { session } = this.#desk
    const visitor = visitorOn(line)
    const seat = session.seats.get(id)
    const keys = this.#seats.keysOf(id, session.round?.number ?? 0)
    if (!seat || !keys) return
    const { hasVoted, ...rest } = ownView(session, seat, keys, this.#seats)
    const now = voteOf(session)
    if (hasVoted !== (now !== null && visitor.votedIn === now)) visitor.sent.own = ''
    visitor.votedIn = hasVoted ? now : null
    post(line, 'own', { view: { ...rest, hasVoted }, text: JSON.stringify(rest) }, options)
  }

  #ofTeam(team: number): LetterContent {
    return contentOf(teamView(this.#desk.session, team, this.#seats))
  }
}

const nameOfVote = (round: number, vote: Vote): string => `${round} ${vote}`

/** The vote that is open, by name; null when none is. */
function voteOf(session: Session): string | null {
  const vote = openVote(session)
  return vote && session.round ? nameOfVote(session.round.number, vote) : null
}

/** Changes after which nobody's view can be relied on. */
const concernsAll: ReadonlySet<Change['type']> = new Set([
  'teamsSet',
  'roundStarted',
  'phaseOpened',
  'voteClosed',
  'cardEnded',
  'argumentHidden',
  'sessionClosed',
])
