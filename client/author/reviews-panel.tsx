/** Reviews of a deck: links to give away, and what was said with them. */
import { type Signal, useSignal } from '@preact/signals'
import type { Remark, ReviewLink, ReviewsAnswer } from '../../shared/review-wire.ts'
import { announce } from '../announcer.tsx'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { postResolve, postReviews, postRevoke } from './author-api.ts'
import type { FormProps } from './draft-page.tsx'
import { findingPlace, partName } from './part-name.ts'
import { fragmentOf } from './place.ts'
import { ReviewLinkForm } from './review-link-form.tsx'
import type { Workshop } from './workshop.ts'

export function ReviewsPanel({ workshop, script }: FormProps) {
  const words = text.value.author.review
  const answer = useSignal<ReviewsAnswer | Refused | null>(null)
  const { id } = script.draft.value
  const load = async () => {
    answer.value = await postReviews(id)
  }
  const found = answer.value
  return (
    <section class="paper stack stack-s">
      <details class="details" onToggle={(event) => event.currentTarget.open && !answer.peek() && void load()}>
        <summary>{words.title}</summary>
        <div class="stack">
          {found && isRefused(found) && <p role="alert">{text.value.refusals[found.refusal]}</p>}
          {found && !isRefused(found) && <Inside workshop={workshop} deck={id} found={found} load={load} />}
        </div>
      </details>
    </section>
  )
}

interface InsideProps {
  readonly workshop: Workshop
  readonly deck: string
  readonly found: ReviewsAnswer
  readonly load: () => Promise<void>
}

function Inside({ workshop, deck, found, load }: InsideProps) {
  const words = text.value.author.review
  const shown = useSignal<'open' | 'all'>('open')
  const remarks = found.remarks.filter(({ resolved }) => shown.value === 'all' || !resolved)
  return (
    <>
      <ReviewLinkForm deck={deck} onMade={() => void load()} />
      <ul class="author-citations">
        {found.links.map((link) => (
          <LinkLine key={link.id} link={link} load={load} />
        ))}
      </ul>
      <h3 class="small-head">{words.remarks(remarks.length)}</h3>
      <ShownChoice shown={shown} />
      <ul class="author-citations">
        {remarks.map((remark) => (
          <RemarkLine key={remark.id} workshop={workshop} remark={remark} load={load} />
        ))}
      </ul>
    </>
  )
}

const ShownChoice = ({ shown }: { readonly shown: Signal<'open' | 'all'> }) => (
  <label class="checkbox">
    <input
      type="checkbox"
      checked={shown.value === 'all'}
      onChange={(event) => (shown.value = event.currentTarget.checked ? 'all' : 'open')}
    />
    <span>{text.value.author.review.showResolved}</span>
  </label>
)

function LinkLine({ link, load }: { readonly link: ReviewLink; readonly load: () => Promise<void> }) {
  const words = text.value.author.review
  const isOver = link.revoked || link.expiresAt <= Date.now()
  const name = link.label || words.noLabel
  return (
    <li class="author-citation">
      <p>
        {name} <span class="soft">{isOver ? words.over : words.until(text.value.words.moment(link.expiresAt))}</span>
      </p>
      {!isOver && (
        <button
          type="button"
          class="button"
          aria-label={words.revokeOf(name)}
          onClick={() => void postRevoke(link.id).then(load)}
        >
          {words.revoke}
        </button>
      )}
    </li>
  )
}

interface RemarkProps {
  readonly workshop: Workshop
  readonly remark: Remark
  readonly load: () => Promise<void>
}

function RemarkLine({ workshop, remark, load }: RemarkProps) {
  const words = text.value.author.review
  const resolve = async () => {
    await postResolve(remark.id, !remark.resolved)
    announce(remark.resolved ? words.reopened : words.resolved)
    await load()
  }
  return (
    <li class="author-citation author-remark">
      <div>
        <p class="soft">
          {[placeOf(workshop, remark), remark.name, text.value.words.moment(remark.madeAt)].filter(Boolean).join(' · ')}
        </p>
        {remark.quote && <blockquote lang="nl">{remark.quote}</blockquote>}
        <p>{remark.body}</p>
        {workshop.find('card', remark.card) && (
          <a class="author-link" href={fragmentOf({ page: 'card', id: remark.card })}>
            {words.toCard}
          </a>
        )}
      </div>
      <button type="button" class="button" onClick={() => void resolve()}>
        {remark.resolved ? words.reopen : words.resolve}
      </button>
    </li>
  )
}

/** Which card, and which part of it. */
function placeOf(workshop: Workshop, { card: id, field }: Remark): string {
  const card = workshop.everyCard.value.get(id)
  if (id === '') return text.value.author.review.wholeDeck
  const part =
    field === ''
      ? ''
      : card && !field.startsWith('references')
        ? findingPlace(field, card, workshop)
        : partName(field, workshop)
  return [card?.title ?? id, part].filter(Boolean).join(', ')
}
