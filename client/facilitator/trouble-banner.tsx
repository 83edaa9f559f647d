/** Why the last thing that was asked did not happen. */
import { text } from '../text/text.ts'
import type { Desk } from './desk.ts'

export function TroubleBanner({ desk }: { readonly desk: Desk }) {
  const trouble = desk.trouble.value
  if (trouble === null) return null
  return (
    <div class="banner" role="alert">
      <span>{text.value.refusals[trouble]}</span>
      <button type="button" class="button" onClick={desk.dismissTrouble}>
        {text.value.words.close}
      </button>
    </div>
  )
}
