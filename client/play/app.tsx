/** Which of the participant's pages is open: joining, or the seat in a session. */
import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { normaliseJoinCode } from '../../shared/join-code.ts'
import { Announcer } from '../announcer.tsx'
import { handsOf, type Sit } from './hands.ts'
import { JoinPage } from './join-page.tsx'
import { endSeat, keepSeat, newSeat, type OwnSeat, ownSeats } from './own-seats.ts'
import { SeatPage } from './seat-page.tsx'
import { startVisit, type Visit } from './visit.ts'

/** The code in the address (`/#ABC234`), or null. */
const codeInAddress = (): string | null => normaliseJoinCode(decodeURIComponent(location.hash.slice(1)))

/** The seat to go straight back to: that of the code in the address, else the newest. */
function seatToReturnTo(): OwnSeat | null {
  const code = codeInAddress()
  const seats = ownSeats()
  const open = seats.filter(({ ended }) => !ended)
  return (code ? open.find((seat) => seat.code === code) : open[0]) ?? null
}

export function App() {
  const visit = useSignal<Visit | null>(null)
  const code = useSignal(codeInAddress())
  // The page of the one before goes first: a shared device has one seat connected, and nothing of it stays.
  const sit: Sit = (seat, wiped) => {
    visit.peek()?.end()
    const taken = { ...seat, since: Date.now(), ended: false }
    keepSeat(taken)
    visit.value = startVisit(taken, handsOf(taken, wiped, sit))
  }
  useEffect(() => {
    const seat = seatToReturnTo()
    if (seat) sit(seat, true)
    return onNewAddress(visit, code, sit)
  }, [])

  const join = (typed: string, nickname: string) => {
    const known = ownSeats().filter((seat) => seat.code === typed)
    sit(known.find(({ ended }) => !ended) ?? known[0] ?? newSeat(typed, nickname), true)
  }
  const leave = () => {
    const left = visit.value
    if (left) endSeat(left.seat)
    left?.end()
    code.value = left?.seat.code === codeInAddress() ? null : codeInAddress()
    visit.value = null
  }

  return (
    <>
      {visit.value ? (
        <SeatPage key={visit.value.seat.seatKey} visit={visit.value} leave={leave} />
      ) : (
        <JoinPage code={code} join={join} />
      )}
      <Announcer />
    </>
  )
}

/** Somebody opens the link of another session in this tab. */
function onNewAddress(visit: Signal<Visit | null>, code: Signal<string | null>, sit: Sit): () => void {
  const look = () => {
    const next = codeInAddress()
    if (!next || next === visit.peek()?.seat.code) return
    code.value = next
    const seat = seatToReturnTo()
    if (seat) return sit(seat, true)
    visit.peek()?.end()
    visit.value = null
  }
  window.addEventListener('hashchange', look)
  return () => window.removeEventListener('hashchange', look)
}
