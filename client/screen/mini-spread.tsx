/** A spread as a few small upright bars with letter and number, in authored order and one colour (M10). */
import type { Counted } from '../parts/slots.ts'
import { text } from '../text/text.ts'

/** Height of the tallest bar, in the units of the picture. */
const tall = 40

export function MiniSpread({ slots, counts }: Counted) {
  const most = Math.max(1, ...counts)
  return (
    <ul class="screen-mini">
      {slots.map((slot, at) => {
        const height = ((counts[at] ?? 0) / most) * tall
        return (
          <li key={slot}>
            <svg viewBox={`0 0 20 ${tall}`} aria-hidden="true" focusable="false">
              <rect class="bar-track" y={tall - 1} width="20" height="1" />
              <rect class="bar-fill" y={tall - height} width="20" height={height} rx="2" />
            </svg>
            <span>
              {text.value.words.slot(slot)} {counts[at] ?? 0}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
