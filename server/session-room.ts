/** The Colyseus room of one session: connections come and go here; what is decided, is decided at the desk. */
import { setTimeout as wait } from 'node:timers/promises'
import { ErrorCode, Room, ServerError } from '@colyseus/core'
import { publicView } from '../shared/public-view.ts'
import type { Session } from '../shared/session.ts'
import type { SeatId } from '../shared/team.ts'
import { closeCodes } from '../shared/wire-names.ts'
import { nameOfCoLink } from './console-keys.ts'
import { ConsoleMail } from './console-mail.ts'
import { Doorstep } from './doorstep.ts'
import { PrivateMail } from './private-mail.ts'
import { Rehearsal } from './rehearsal.ts'
import type { RoomContext } from './room-context.ts'
import { RoomState, show } from './room-state.ts'
import { coKeyOf, screenKeyOf } from './seat-keys.ts'
import { Seats } from './seats.ts'
import type { Committed } from './session-desk.ts'
import { SessionRequests } from './session-requests.ts'
import { crowding, isUrgent } from './urgency.ts'
import { type Line, Visitor, visitorOn } from './visitor.ts'
import { VoteTimer } from './vote-timer.ts'
import { sendWhole } from './whole-frames.ts'

/** How long connections may take to close, ms. */
const farewell = 1000

export class SessionRoom extends Room<{ state: RoomState; client: Line }> {
  override autoDispose = false
  override patchRate = 1000
  override maxMessagesPerSecond = 100
  override state = new RoomState()
  #context!: RoomContext
  #seats!: Seats<Line>
  #mail!: PrivateMail
  #consoles!: ConsoleMail
  #doorstep!: Doorstep
  #timer!: VoteTimer
  #rehearsal: Rehearsal | null = null
  #beat: NodeJS.Timeout | undefined
  #end: NodeJS.Timeout | undefined
  #ended = false

  override onCreate(context: RoomContext): void {
    const { desk, facilitatorKey } = context
    const { session } = desk
    const screenKey = screenKeyOf(facilitatorKey, session.id)
    const keysOf = ({ id, coLink }: Session) => ({
      screenKey,
      coKey: coLink.open ? coKeyOf(facilitatorKey, id, coLink.made) : '',
    })
    this.#context = context
    this.#seats = new Seats(session.id)
    this.#mail = new PrivateMail(desk, this.#seats)
    this.#consoles = new ConsoleMail(desk, this.#seats, keysOf, context.pace.roster)
    this.#doorstep = new Doorstep(context.pace.atTheDoor)
    this.#timer = new VoteTimer(desk)
    this.#listen(screenKey)
    desk.onCommit((committed) => this.#onCommit(committed))
    show(publicView(session), this.state)
    this.#timer.follow(session)
    this.#disposeAfter(context.pace.whenEmpty)
    if (session.settings.rehearsal) this.#rehearse()
  }

  #listen(screenKey: string): void {
    const { desk, consoleKeys } = this.#context
    const [seats, mail, consoles] = [this.#seats, this.#mail, this.#consoles]
    const presenceChanged = (seat: SeatId | null) => this.#presenceChanged(seat)
    const requests = new SessionRequests({ desk, seats, mail, consoles, consoleKeys, screenKey, presenceChanged })
    for (const [name, answer] of Object.entries(requests.answers)) this.onMessage(name, answer)
    this.onMessage('*', (line) => void visitorOn(line).isTooFast(Date.now()))
  }

  #rehearse(): void {
    const { desk, facilitatorKey, pace } = this.#context
    const seats = this.#seats
    const seated = (seat: SeatId) => this.#presenceChanged(seat)
    this.#rehearsal = new Rehearsal({ desk, seats, facilitatorKey, pace: pace.rehearsal, seated })
  }

  /** Somebody got a reservation: an empty room waits until it is used or over. */
  expectVisitor(): void {
    const { desk, pace } = this.#context
    const isOver = desk.session.closedAt !== null
    if (!isOver && this.clients.length === 0)
      this.#disposeAfter(Math.max(pace.whenEmpty, this.seatReservationTimeout * 1000))
  }

  /** A reservation that is used after the room was given up leads nowhere: its holder asks for another. */
  override onJoin(line: Line): void {
    if (this.#ended) throw new ServerError(ErrorCode.MATCHMAKE_EXPIRED, 'this room was given up')
    sendWhole(line)
    this.#doorstep.arrived(line)
    if (this.#context.desk.session.closedAt === null) clearTimeout(this.#end)
  }

  override onLeave(line: Line): void {
    const { seat, role } = visitorOn(line)
    this.#doorstep.left(line)
    this.#consoles.leave(line)
    if (seat !== null) this.#seats.leave(seat, line)
    if (seat !== null || role === 'screen') this.#presenceChanged(seat)
    if (this.clients.length === 0) this.#disposeAfter(this.#context.pace.whenEmpty)
  }

  #presenceChanged(seat: SeatId | null): void {
    if (seat !== null) this.#mail.touchPresence(seat)
    this.#publishSoon()
  }

  #onCommit(committed: Committed): void {
    const { session, changes, asked } = committed
    this.#seats.follow(session)
    this.#showOut(committed)
    if (committed.before.coLink !== session.coLink) this.putOut(new Set([nameOfCoLink(committed.before.coLink)]))
    for (const { by, command } of asked)
      if (by.role === 'participant' && command.type === 'castBallot') this.#seats.noteBallot(by.seat, command, session)
    this.#mail.note(committed)
    this.#timer.follow(session)
    this.#rehearsal?.follow(committed)
    if (changes.some(({ change }) => isUrgent(change))) this.#publish('now')
    else this.#publishSoon()
    if (session.closedAt !== null) this.#disposeAfter(this.#context.pace.afterClosing)
  }

  /** Closes the consoles that were opened by one of these (`Visitor.by`): what let them in is withdrawn. */
  putOut(by: ReadonlySet<string>): void {
    for (const line of [...this.clients]) {
      const visitor = visitorOn(line)
      if (visitor.by === null || !by.has(visitor.by)) continue
      this.#consoles.leave(line)
      line.userData = new Visitor()
      line.leave(closeCodes.withdrawn)
    }
  }

  /** Seats that the facilitator took away: their lines are closed, and nothing of them is kept. */
  #showOut({ before, session }: Pick<Committed, 'before' | 'session'>): void {
    for (const seat of session.removed.slice(before.removed.length)) {
      const line = this.#seats.remove(seat)
      if (!line) continue
      line.userData = new Visitor()
      line.leave(closeCodes.removed)
    }
  }

  #publishSoon(): void {
    if (this.#ended) return
    const { desk, pace } = this.#context
    this.#beat ??= setTimeout(() => this.#publish('beat'), pace.beat * crowding(desk.session))
  }

  /**
   * Brings every screen up to date: one patch for all, then what only some may see. Now: the letters are written after the
   * patch has gone. At a beat nobody waits, and each line gets patch and letter in one packet.
   */
  #publish(when: 'now' | 'beat'): void {
    clearTimeout(this.#beat)
    this.#beat = undefined
    show(publicView(this.#context.desk.session), this.state)
    if (when === 'now') this.broadcastPatch()
    this.#mail.deliver(when)
    const mustWait = !this.#consoles.deliver(when)
    if (when === 'beat') this.broadcastPatch()
    if (mustWait) this.#publishSoon()
  }

  #disposeAfter(ms: number): void {
    clearTimeout(this.#end)
    if (this.#ended) return
    this.#end = setTimeout(() => this.end(closeCodes.sessionOver), ms)
  }

  /** Closes all connections with `code` and gives the room up; the session stays on disk as it is. */
  async end(code: number): Promise<void> {
    if (this.#ended) return
    this.#ended = true
    this.#stopClocks()
    this.#context.gone()
    // Colyseus waits for reservations that nobody used; nothing can come of them any more.
    await Promise.race([this.disconnect(code), wait(farewell)])
  }

  #stopClocks(): void {
    clearTimeout(this.#beat)
    clearTimeout(this.#end)
    this.#doorstep.clear()
    this.#timer.stop()
    this.#rehearsal?.stop()
  }

  override onDispose(): void {
    this.#stopClocks()
  }

  /** A handler that throws is a bug of ours: it is logged, and nobody else notices. */
  override onUncaughtException(error: Error, method: string): void {
    if (!this.#ended) this.#context.log.failure(`a room failed in ${method}`, error.cause ?? error)
  }
}
