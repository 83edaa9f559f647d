/** The empty screen between two people on one device. It shows nothing of the game, and of nobody. */
import { useEffect } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { text } from '../text/text.ts'
import type { Hands } from './hands.ts'
import type { OwnSeat } from './own-seats.ts'
import { StopPage } from './stop-page.tsx'

/** "plek 2", with the nickname where one was given. */
export const placeName = ({ place, nickname }: Pick<OwnSeat, 'place' | 'nickname'>): string =>
  text.value.play.hands.named(place, nickname)

export function HandOverPage({ hands }: { readonly hands: Hands }) {
  const words = text.value.play.hands
  const who = placeName(hands.own)
  const open = () => {
    hands.wiped.value = false
  }
  useEffect(() => {
    announce(words.passed(who))
    window.scrollTo({ top: 0, behavior: 'instant' })
    document.querySelector<HTMLElement>('[data-focus-home]')?.focus({ preventScroll: true })
  }, [])
  return (
    <StopPage
      title={words.title}
      now={words.lead(who)}
      actions={[{ label: words.mine(who), main: true, act: open }]}
      below={<OthersFirst hands={hands} />}
    >
      <p class="soft">{words.wiped}</p>
    </StopPage>
  )
}

/** Somebody else of this device is the one who holds it. */
function OthersFirst({ hands }: { readonly hands: Hands }) {
  const words = text.value.play.hands
  return (
    <details class="details">
      <summary>{words.other}</summary>
      <div class="stack stack-s">
        {hands.all
          .filter(({ seatKey }) => seatKey !== hands.own.seatKey)
          .map((seat) => (
            <button key={seat.seatKey} type="button" class="button" onClick={() => hands.passTo(seat)}>
              {words.goTo(placeName(seat))}
            </button>
          ))}
      </div>
    </details>
  )
}
