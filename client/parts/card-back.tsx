/** A card that lies face down: the lattice and the compass rose. */
import { artOf } from './art.ts'

/** Decorative; its size comes from the style sheet. */
export const CardBack = () => (
  <svg class="card-back" viewBox="0 0 63 88" aria-hidden="true" focusable="false">
    <use href={artOf('card-back')} />
  </svg>
)

/** Three of them in a fan, where a page has room for it. */
export const CardFan = () => (
  <div class="card-fan" aria-hidden="true">
    <CardBack />
    <CardBack />
    <CardBack />
  </div>
)
