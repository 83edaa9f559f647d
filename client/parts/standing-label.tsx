/** A standing as icon, word and tint. A grey one says its shade first. */
import type { PlayedVerdict } from '../../shared/citation.ts'
import type { Standing } from '../../shared/option.ts'
import { text } from '../text/text.ts'

/** Tick in a circle, half-filled circle, two arrows against each other, dotted circle. */
const icons: Readonly<Record<Standing, string>> = {
  inLine: 'M10 1.500a8.500 8.500 0 1 1 0 17a8.500 8.500 0 1 1 0-17zM6 10.200l3 3l5-6',
  grey: 'M10 1.500a8.500 8.500 0 1 1 0 17a8.500 8.500 0 1 1 0-17zM10 2v16M13 4v12M16 6.500v7',
  contrary: 'M1 10h6M4.500 6.500L8 10l-3.500 3.500M19 10h-6M15.500 6.500L12 10l3.500 3.500M10 3v14',
  silent: 'M10 1.500a8.500 8.500 0 1 1 0 17a8.500 8.500 0 1 1 0-17zM6 10h.01M10 10h.01M14 10h.01',
}

interface StandingLabelProps extends Pick<PlayedVerdict, 'standing' | 'shade'> {
  /** Leaves out which standing a shade is of: where there is little room, its icon says so. */
  readonly brief?: boolean
}

/** May be a bare standing, as in the story. */
export function StandingLabel({ standing, shade, brief = false }: StandingLabelProps) {
  const { standings, shades } = text.value.words
  return (
    <span class="standing" data-standing={standing}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path class="standing-icon" d={icons[standing]} />
      </svg>
      {shade ? shades[shade] : standings[standing]}
      {shade && !brief && ` (${standings[standing]})`}
    </span>
  )
}
