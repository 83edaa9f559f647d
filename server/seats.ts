/** Who sits where right now: connections, nicknames and voted flags, in memory only. */
import type { Vote } from '../shared/phase.ts'
import type { Presence } from '../shared/private-views.ts'
import { openVote, type Session } from '../shared/session.ts'
import type { SeatId } from '../shared/team.ts'
import { type RoundKeys, roundKeysOf } from './seat-keys.ts'

/** One connected seat. `line` is whatever identifies its connection; null for a simulated participant. */
interface Sitting<Line> {
  readonly line: Line | null
  readonly seatKey: string
  keys: RoundKeys
}

export class Seats<Line> implements Presence {
  readonly nicknames = new Map<SeatId, string>()
  readonly voted = new Set<SeatId>()
  /** Seats with a connection. */
  readonly connected = new Set<SeatId>()
  readonly #sitting = new Map<SeatId, Sitting<Line>>()
  readonly #blanked = new Map<SeatId, string>()
  readonly #session: string
  /** The vote that `voted` is about. */
  #vote = ''

  constructor(session: string) {
    this.#session = session
  }

  lineOf(seat: SeatId): Line | undefined {
    return this.#sitting.get(seat)?.line ?? undefined
  }

  /** Sits down, with the keys of the round if they are known; returns the connection that held the seat until now, if it was another one. */
  sit(
    seat: SeatId,
    seatKey: string,
    line: Line | null,
    session: Session,
    keys = roundKeysOf(seatKey, this.#session, session.round?.number ?? 0),
  ): Line | null {
    const older = this.#sitting.get(seat)
    this.#sitting.set(seat, { line, seatKey, keys })
    this.connected.add(seat)
    this.#noticeVote(seat, session)
    return older && older.line !== line ? older.line : null
  }

  /** The connection is gone; a newer one of the same seat stays. */
  leave(seat: SeatId, line: Line): void {
    if (this.#sitting.get(seat)?.line !== line) return
    this.#sitting.delete(seat)
    this.connected.delete(seat)
  }

  /** Forgets a seat that was taken away; returns its connection, if it had one. */
  remove(seat: SeatId): Line | null {
    const line = this.lineOf(seat) ?? null
    this.#sitting.delete(seat)
    this.#blanked.delete(seat)
    this.connected.delete(seat)
    this.voted.delete(seat)
    this.nicknames.delete(seat)
    return line
  }

  /** The keys of a connected seat in `round`; null when the seat has no connection. */
  keysOf(seat: SeatId, round: number): RoundKeys | null {
    const sitting = this.#sitting.get(seat)
    if (!sitting) return null
    if (sitting.keys.keyRound !== round) sitting.keys = roundKeysOf(sitting.seatKey, this.#session, round)
    return sitting.keys
  }

  /** Takes a nickname, unless the facilitator blanked this very one; true when it is another than before. */
  name(seat: SeatId, nickname: string): boolean {
    if (nickname === this.#blanked.get(seat) || nickname === (this.nicknames.get(seat) ?? '')) return false
    this.nicknames.set(seat, nickname)
    return true
  }

  blank(seat: SeatId): void {
    const nickname = this.nicknames.get(seat)
    if (nickname) this.#blanked.set(seat, nickname)
    this.nicknames.delete(seat)
  }

  /** Brings `voted` in line with the open vote, when that is another one than before. */
  follow(session: Session): void {
    const vote = `${session.round?.number ?? 0} ${openVote(session)}`
    if (vote === this.#vote) return
    this.#vote = vote
    this.voted.clear()
    for (const seat of this.#sitting.keys()) this.#noticeVote(seat, session)
  }

  /** A ballot of `seat` is on disk. It counts as voted while that vote is still open. */
  noteBallot(seat: SeatId, cast: { readonly round: number; readonly vote: Vote }, session: Session): void {
    if (cast.round === session.round?.number && cast.vote === openVote(session)) this.voted.add(seat)
  }

  #noticeVote(seat: SeatId, session: Session): void {
    const vote = openVote(session)
    const ballots = vote && session.round?.ballots[vote]
    if (!ballots || ballots.size === 0) return
    const keys = this.keysOf(seat, session.round?.number ?? 0)
    if (keys && ballots.has(keys.voterKey)) this.voted.add(seat)
  }
}
