/** The compass: the product's mark. */
import { artOf } from './art.ts'

/** `size` in px. Decorative: the product's name stands beside it. */
export const Compass = ({ size = 48 }: { readonly size?: number }) => (
  <svg class="compass" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <use href={artOf('compass')} />
  </svg>
)
