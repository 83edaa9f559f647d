/** One more person on this device, with a seat of their own. */
import { useId } from 'preact/hooks'
import type { PublicView } from '../../shared/view.ts'
import { textLimits } from '../../shared/wire-names.ts'
import { text } from '../text/text.ts'
import type { Hands } from './hands.ts'

interface AddPlaceProps {
  readonly view: PublicView
  readonly hands: Hands
}

export function AddPlace({ view, hands }: AddPlaceProps) {
  const words = text.value.play.hands
  return (
    <details class="details">
      <summary>{words.add}</summary>
      <div class="stack stack-s">
        <p>{words.addExplain}</p>
        <p class="soft">{words.addWarning}</p>
        {view.progress.locked ? <p>{words.addLocked}</p> : <PlaceForm hands={hands} />}
      </div>
    </details>
  )
}

function PlaceForm({ hands }: Pick<AddPlaceProps, 'hands'>) {
  const { hands: words, join } = text.value.play
  const id = useId()
  const place = Math.max(...hands.all.map((seat) => seat.place)) + 1
  return (
    <form
      class="stack stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        hands.add(String(new FormData(event.currentTarget).get('nickname') ?? '').trim())
      }}
    >
      <div class="field">
        <label for={id}>{join.nickname}</label>
        <input id={id} name="nickname" class="input" maxLength={textLimits.nickname} autocomplete="off" />
      </div>
      <button type="submit" class="button">
        {words.addButton(place)}
      </button>
    </form>
  )
}
