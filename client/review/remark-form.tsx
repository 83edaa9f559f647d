/** A remark about a deck, a card, or one part of it. A name is not asked for, and may be given. */
import { type Signal, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import type { PlayedCard } from '../../shared/citation.ts'
import type { Remark } from '../../shared/review-wire.ts'
import { announce } from '../announcer.tsx'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { postRemark } from './review-api.ts'
import { partsOf, type ReviewPart } from './review-parts.ts'
import { reviewerName } from './reviewer-name.ts'

interface Props {
  readonly reviewKey: string
  /** Null: the deck as a whole. */
  readonly card: PlayedCard | null
  readonly onSaid: (remark: Remark) => void
}

export function RemarkForm({ reviewKey, card, onSaid }: Props) {
  const words = text.value.review
  const id = useId()
  const field = useSignal('')
  const body = useSignal('')
  const missing = useSignal(false)
  const refused = useSignal<Refused | null>(null)
  const parts = card ? partsOf(card) : []
  const say = async () => {
    missing.value = body.value.trim() === ''
    if (missing.value) return document.getElementById(`${id}-body`)?.focus()
    const quote = (parts.find((part) => part.path === field.value)?.quote ?? '').slice(0, 400)
    const saying = {
      card: card?.id ?? '',
      field: field.value,
      quote,
      name: reviewerName.value.trim(),
      body: body.value,
    }
    const answer = await postRemark(reviewKey, saying)
    refused.value = isRefused(answer) ? answer : null
    if (isRefused(answer)) return
    body.value = ''
    announce(words.said)
    onSaid(answer.remark)
  }
  return (
    <form
      class="note stack stack-s"
      aria-label={card ? words.remarkOn(card.title) : words.remarkOnDeck}
      onSubmit={(event) => {
        event.preventDefault()
        void say()
      }}
    >
      {parts.length > 0 && <PartChoice id={`${id}-part`} parts={parts} field={field} />}
      <div class="field">
        <label for={`${id}-body`}>{words.remark}</label>
        <textarea
          id={`${id}-body`}
          class="input"
          maxLength={2000}
          aria-invalid={missing.value}
          value={body.value}
          onInput={(event) => (body.value = event.currentTarget.value)}
        />
        {missing.value && <p role="alert">{words.missing}</p>}
      </div>
      <NameField id={`${id}-name`} />
      {refused.value && <p role="alert">{text.value.refusals[refused.value.refusal]}</p>}
      <button type="submit" class="button">
        {words.send}
      </button>
    </form>
  )
}

interface PartProps {
  readonly id: string
  readonly parts: readonly ReviewPart[]
  readonly field: Signal<string>
}

function PartChoice({ id, parts, field }: PartProps) {
  const words = text.value.review
  return (
    <div class="field">
      <label for={id}>{words.part}</label>
      <select id={id} class="input" value={field.value} onChange={(event) => (field.value = event.currentTarget.value)}>
        <option value="">{words.whole}</option>
        {parts.map(({ path, name }) => (
          <option key={path} value={path}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

const NameField = ({ id }: { readonly id: string }) => (
  <div class="field">
    <label for={id}>{text.value.review.name}</label>
    <input
      id={id}
      class="input"
      maxLength={60}
      autocomplete="off"
      value={reviewerName.value}
      onInput={(event) => (reviewerName.value = event.currentTarget.value)}
    />
  </div>
)
