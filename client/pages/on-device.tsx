/** What this device keeps of the game, to look at and to wipe. */
import { useSignal } from '@preact/signals'
import { announce } from '../announcer.tsx'
import { forgetEverything } from '../device-store.ts'
import { keptOf, type OwnVote } from '../play/memory.ts'
import { type OwnSeat, ownSeats } from '../play/own-seats.ts'
import { SchemeSwitch } from '../scheme-switch.tsx'
import { text } from '../text/text.ts'

export function OnDevice() {
  const words = text.value.privacy.device
  const seats = useSignal(ownSeats())
  const forget = () => {
    forgetEverything()
    seats.value = []
    announce(words.forgotten)
  }
  return (
    <section id="apparaat" class="stack stack-s">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <p>{words.cookies}</p>
      <SchemeSwitch />
      {seats.value.length === 0 ? <p>{words.none}</p> : <ForgetButton forget={forget} />}
      {seats.value.map((seat) => (
        <SeatOnDevice key={seat.seatKey} seat={seat} shared={isShared(seat, seats.value)} />
      ))}
    </section>
  )
}

/** Others play the same session on this device. */
const isShared = ({ code }: OwnSeat, all: readonly OwnSeat[]): boolean =>
  all.filter((seat) => seat.code === code).length > 1

interface SeatOnDeviceProps {
  readonly seat: OwnSeat
  readonly shared: boolean
}

/** Choices stay folded away: somebody may look over a shoulder. On a shared device they do not show at all. */
function SeatOnDevice({ seat, shared }: SeatOnDeviceProps) {
  const words = text.value.privacy.device
  const kept = seat.session ? keptOf(seat.session, seat.place) : { votes: {}, notes: {} }
  const votes = Object.entries(kept.votes)
  const notes = Object.values(kept.notes).filter((note) => note !== '')
  if (shared) return <p>{words.sharedSeat(seat.code, seat.place)}</p>
  return (
    <details class="details">
      <summary>{words.session(seat.code, votes.length, notes.length)}</summary>
      <ul>
        {votes.map(([key, vote]) => (
          <li key={key}>{sentenceOf(key, vote)}</li>
        ))}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  )
}

function sentenceOf(key: string, { card, choice, written }: OwnVote): string {
  const words = text.value.privacy.device
  return words.round(
    card,
    key.endsWith('first') ? words.first : words.second,
    choice === '-' ? words.abstained : (written ?? choice),
  )
}

/** Asks once before everything goes. */
function ForgetButton({ forget }: { forget(): void }) {
  const words = text.value.privacy.device
  const asking = useSignal(false)
  const ask = (wanted: boolean) => {
    asking.value = wanted
  }
  if (!asking.value)
    return (
      <button type="button" class="button" onClick={() => ask(true)}>
        {words.forget}
      </button>
    )
  return (
    <div class="note stack stack-s">
      <p>{words.forgetWarning}</p>
      <p class="row">
        <button type="button" class="button" data-kind="danger" onClick={forget}>
          {words.sure}
        </button>
        <button type="button" class="button" onClick={() => ask(false)}>
          {words.keep}
        </button>
      </p>
    </div>
  )
}
