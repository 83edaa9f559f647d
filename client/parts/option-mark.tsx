/** The letter of an option with its pattern. Letter and pattern say which one it is; never a colour. */
import type { Slot } from '../../shared/option.ts'

/** A strip of 36 by 9: dots, slants, uprights, dashes, crosses, waves, peaks; a bare line for what was written instead. */
const patterns: Readonly<Record<Slot, string>> = {
  A: 'M5 31h.01M11 31h.01M18 31h.01M25 31h.01M31 31h.01',
  B: 'M4 34l5-6M11 34l5-6M18 34l5-6M25 34l5-6',
  C: 'M6 28v6M12 28v6M18 28v6M24 28v6M30 28v6',
  D: 'M4 31h6M15 31h6M26 31h6',
  E: 'M5 28l5 6M10 28l-5 6M15.5 28l5 6M20.5 28l-5 6M26 28l5 6M31 28l-5 6',
  F: 'M4 33q3.5-5 7 0t7 0t7 0t7 0',
  G: 'M4 34l4-6l4 6l4-6l4 6l4-6l4 6l4-6',
  '*': 'M5 31h26',
}

/** Decorative: the letter also stands in the text beside it. `size` in px. */
export function OptionMark({ option, size = 40 }: { readonly option: Slot; readonly size?: number }) {
  return (
    <svg class="option-mark" width={size} height={size} viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <rect class="option-mark-tile" x="1" y="1" width="34" height="34" rx="7" />
      <text class="option-mark-letter" x="18" y="21.5" text-anchor="middle">
        {option === '*' ? '…' : option}
      </text>
      <path class="option-mark-pattern" d={patterns[option]} />
    </svg>
  )
}
