/** A seat in a session: the game itself, or why it cannot be played here now. */
import { useEffect } from 'preact/hooks'
import { text } from '../text/text.ts'
import { GamePage } from './game-page.tsx'
import { HandOverPage, placeName } from './hand-over-page.tsx'
import { endSeat, endSession } from './own-seats.ts'
import { type StopAction, StopPage } from './stop-page.tsx'
import type { Visit } from './visit.ts'

interface SeatPageProps {
  readonly visit: Visit
  /** Back to the join page: the session is over for this seat. */
  leave(): void
}

export function SeatPage({ visit, leave }: SeatPageProps) {
  const { status, refusal, view, own } = visit.connection
  const words = text.value.play
  useEnding(visit)

  const memory = visit.memory.value
  if (status.value === 'removed') return <Removed visit={visit} leave={leave} />
  if (status.value === 'refused') return <Refused visit={visit} leave={leave} />
  if (status.value === 'replaced')
    return (
      <StopPage
        title={words.status.replacedTitle}
        now={words.status.replaced}
        actions={[{ label: words.status.here, main: true, act: visit.connection.again }]}
      />
    )
  if (visit.hands.wiped.value) return <HandOverPage hands={visit.hands} />
  if (!view.value || !own.value || !memory)
    return (
      <StopPage
        title={words.join.busy}
        now={refusal.value ? text.value.refusals[refusal.value] : words.status.connecting}
        actions={[{ label: words.closing.another, main: false, act: leave }]}
      />
    )
  return <GamePage visit={visit} view={view.value} own={own.value} memory={memory} leave={leave} />
}

/** A seat that is over is not gone back to; when the session is over, nor is any other on this device. */
function useEnding({ connection, seat }: Visit): void {
  const status = connection.status.value
  const closed = connection.view.value?.progress.closed === true
  useEffect(() => {
    if (closed) endSession(seat.code)
    else if (status === 'refused' || status === 'removed' || status === 'over') endSeat(seat)
  }, [status, closed])
}

/** The other seats of a shared device, to go on with. */
function otherSeats({ hands, seat }: Visit): StopAction[] {
  return hands.all
    .filter(({ seatKey }) => seatKey !== seat.seatKey)
    .map((other) => ({
      label: text.value.play.hands.back(placeName(other)),
      main: true,
      act: () => hands.passTo(other),
    }))
}

function Removed({ visit, leave }: SeatPageProps) {
  const { status, closing } = text.value.play
  return (
    <StopPage
      title={status.removedTitle}
      now={status.removed}
      actions={[...otherSeats(visit), { label: closing.another, main: false, act: leave }]}
    >
      <p>{status.removedNext}</p>
    </StopPage>
  )
}

/** Not let in: never, or not any more. */
function Refused({ visit, leave }: SeatPageProps) {
  const words = text.value.play
  const wasIn = visit.seat.session !== null
  const refusal = visit.connection.refusal.value ?? 'serverTrouble'
  const others = otherSeats(visit)
  const mistyped = refusal === 'codeDoesNotWork'
  const again: StopAction = {
    label: words.status.again,
    main: others.length === 0 && !mistyped,
    act: visit.connection.again,
  }
  const elsewhere: StopAction = {
    label: mistyped && !wasIn ? words.join.otherCode : words.closing.another,
    main: others.length === 0 && (wasIn || mistyped),
    act: leave,
  }
  return (
    <StopPage
      title={wasIn ? words.closing.closedTitle : words.status.refusedTitle}
      now={wasIn ? words.closing.closedNow : text.value.refusals[refusal]}
      actions={[...others, ...(wasIn ? [elsewhere] : mistyped ? [elsewhere, again] : [again, elsewhere])]}
    >
      {wasIn && (
        <p>
          {words.closing.stillHere} <a href="/privacy.html#apparaat">{words.closing.stillHereLink}</a>
        </p>
      )}
    </StopPage>
  )
}
