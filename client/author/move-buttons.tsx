/** One place up, one down, and out: for what stands in an order and is moved without dragging. */
import { text } from '../text/text.ts'

interface Props {
  /** Where it stands, from 0. */
  readonly at: number
  /** The last place there is. */
  readonly last: number
  /** What the buttons are called, each with what it is about. */
  readonly names: Readonly<Record<'up' | 'down' | 'remove', string>>
  /** Not called where there is no such place. */
  readonly onMove: (to: number) => void
  /** Null: none may be taken out any more. */
  readonly onRemove: (() => void) | null
}

export function MoveButtons({ at, last, names, onMove, onRemove }: Props) {
  const move = (to: number) => {
    if (to >= 0 && to <= last) onMove(to)
  }
  return (
    <div class="row author-moves">
      <button type="button" class="button" aria-label={names.up} aria-disabled={at === 0} onClick={() => move(at - 1)}>
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        class="button"
        aria-label={names.down}
        aria-disabled={at === last}
        onClick={() => move(at + 1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      {onRemove && (
        <button type="button" class="button" aria-label={names.remove} onClick={onRemove}>
          {text.value.author.card.lessLine}
        </button>
      )}
    </div>
  )
}
