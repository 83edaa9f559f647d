/** On a shared device: who holds it now, and the button that passes it on. */
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { placeName } from './hand-over-page.tsx'
import { isShared } from './hands.ts'
import { nextPlace, noteBeen, placesBeen, turnOf } from './turns.ts'
import type { Visit } from './visit.ts'

interface PassBarProps {
  readonly visit: Visit
  readonly view: PublicView
  /** What this part asks was done, so passing on is the next thing. */
  readonly done: boolean
}

export function PassBar({ visit, view, done }: PassBarProps) {
  const { hands } = visit
  if (!isShared(hands)) return null
  const words = text.value.play.hands
  const { code, place } = hands.own
  const places = hands.all.map((seat) => seat.place)
  const turn = turnOf(view.progress)
  const inTurn = turn === null ? null : nextPlace(places, place, placesBeen(code, turn))
  const next = hands.all.find((seat) => seat.place === (inTurn ?? nextPlace(places, place)))
  const allBeen = turn !== null && inTurn === null
  const waits = visit.underWay.value > 0
  const who = placeName(hands.own)
  const sentence = waits ? words.waits : !allBeen ? words.now(who) : done ? words.allBeen : words.last(who)
  const pass = () => {
    if (waits || !next) return
    if (turn !== null) noteBeen(code, turn, place)
    hands.passTo(next)
  }
  return (
    <section class="pass-bar" aria-label={words.bar}>
      <p role="status">{sentence}</p>
      {next && (
        <button
          type="button"
          class="button"
          data-next={done && !allBeen && turn !== null}
          aria-disabled={waits}
          onClick={pass}
        >
          {words.pass(placeName(next))}
        </button>
      )}
    </section>
  )
}
