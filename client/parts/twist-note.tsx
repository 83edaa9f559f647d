/** The one thing that is different in a twist. */
import { language, text } from '../text/text.ts'

/** `twist`: the changed fact; nothing outside a twist. */
export function TwistNote({ twist }: { readonly twist: string | null }) {
  if (twist === null) return null
  return (
    <section class="twist banner" data-kind="twist">
      <h2 class="small-head" lang={language.value}>
        {text.value.facts.twist.banner}
      </h2>
      <p lang="nl">{twist}</p>
    </section>
  )
}
