/** Making a reading link: for whom, for how long. It is told once, for the server keeps only a fingerprint of it. */
import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { isRefused, type Refused } from '../api.ts'
import { reviewLink } from '../review/review-key.ts'
import { text } from '../text/text.ts'
import { postMakeLink } from './author-api.ts'
import { Choice } from './rule-filter.tsx'

/** How long a link may work, in days. */
const terms = [7, 14, 30, 90] as const

export function ReviewLinkForm({ deck, onMade }: { readonly deck: string; readonly onMade: () => void }) {
  const words = text.value.author.review
  const label = useSignal('')
  const days = useSignal('14')
  const made = useSignal<string | null>(null)
  const refused = useSignal<Refused | null>(null)
  const make = async () => {
    const answer = await postMakeLink(deck, label.value.trim(), Number(days.value))
    refused.value = isRefused(answer) ? answer : null
    if (isRefused(answer)) return
    made.value = reviewLink(location.origin, answer.key)
    announce(words.made)
    onMade()
  }
  return (
    <div class="stack stack-s">
      <p class="soft">{words.intro}</p>
      <div class="field">
        <label for="review-label">{words.label}</label>
        <input
          id="review-label"
          class="input"
          maxLength={80}
          autocomplete="off"
          value={label.value}
          onInput={(event) => (label.value = event.currentTarget.value)}
        />
      </div>
      <Choice id="review-days" label={words.days} value={days.value} onChange={(next) => (days.value = next)}>
        {terms.map((term) => [String(term), words.daysOf(term)])}
      </Choice>
      <button type="button" class="button" onClick={() => void make()}>
        {words.make}
      </button>
      {refused.value && <p role="alert">{text.value.refusals[refused.value.refusal]}</p>}
      {made.value && <MadeLink link={made.value} />}
    </div>
  )
}

/** The link, with a button that copies it; where the browser does not allow that, it is selected to be copied by hand. */
function MadeLink({ link }: { readonly link: string }) {
  const words = text.value.author.review
  const field = useRef<HTMLInputElement>(null)
  const copied = useSignal<string | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      copied.value = words.copied
    } catch {
      field.current?.focus()
      copied.value = words.copyByHand
    }
  }
  return (
    <div class="stack stack-s">
      <div class="field">
        <label for="review-link">{words.madeLabel}</label>
        <input
          id="review-link"
          class="input"
          readOnly
          value={link}
          ref={field}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <button type="button" class="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p class="soft" role="status">
        {copied}
      </p>
    </div>
  )
}
