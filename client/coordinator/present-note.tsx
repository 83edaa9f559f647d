/** Says in how many sessions people were counted, where that was not done in all of them. */
import type { PublishedYear } from '../../shared/published-year-schema.ts'
import { text } from '../text/text.ts'

export function PresentNote({ year: { presentIn, sessions } }: { readonly year: PublishedYear }) {
  if (presentIn === 0 || presentIn >= sessions) return null
  return <p class="soft">{text.value.year.presentIn(presentIn, sessions)}</p>
}
