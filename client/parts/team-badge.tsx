/** A team as shape, colour and number; the name is spoken. */
import { colourOf, type Shape, shapeOf } from '../../shared/team.ts'
import { text } from '../text/text.ts'

const outlines: Readonly<Record<Shape, string>> = {
  circle: 'M18 3a15 15 0 1 1 0 30a15 15 0 1 1 0-30z',
  square: 'M5 5h26v26H5z',
  triangle: 'M18 2l17 30H1z',
  diamond: 'M18 1l17 17l-17 17L1 18z',
  hexagon: 'M9.5 3h17L35 18l-8.5 15h-17L1 18z',
  star: 'M18 1l4.9 10.6l11.6 1.3l-8.6 7.9l2.4 11.5L18 26.6L7.7 32.3l2.4-11.5L1.500 12.900l11.600-1.300z',
}

interface TeamBadgeProps {
  readonly number: number
  readonly size?: number
  /** Shows the name beside the badge. */
  readonly named?: boolean
}

/** Shape, colour and number of a team. `size` in px. */
export function TeamBadge({ number, size = 32, named = false }: TeamBadgeProps) {
  const shape = shapeOf(number)
  const name = text.value.words.team(number, shape)
  return (
    <span class="team">
      <svg
        class="team-badge"
        data-colour={colourOf(number) + 1}
        width={size}
        height={size}
        viewBox="0 0 36 36"
        aria-hidden="true"
        focusable="false"
      >
        <path class="team-halo" d={outlines[shape]} />
        <path class="team-shape" d={outlines[shape]} />
        <text x="18" y={shape === 'triangle' ? 27 : 23.5} text-anchor="middle">
          {number}
        </text>
      </svg>
      <span class={named ? '' : 'visually-hidden'}>{name}</span>
    </span>
  )
}
