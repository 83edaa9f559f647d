/** Every card of a deck as it will look, with what the codes say and what only the facilitator reads; and room for remarks. */
import type { PlayedCard } from '../../shared/citation.ts'
import { faceOf } from '../../shared/public-view.ts'
import type { Remark, ReviewAnswer } from '../../shared/review-wire.ts'
import { CardFace } from '../parts/card-face.tsx'
import { ReferencePanel } from '../parts/reference-panel.tsx'
import { OptionLine } from '../parts/spread-table.tsx'
import { text } from '../text/text.ts'
import { RemarkForm } from './remark-form.tsx'

interface Props {
  readonly reviewKey: string
  readonly review: ReviewAnswer
  readonly onSaid: (remark: Remark) => void
}

export function ReviewPage({ reviewKey, review, onSaid }: Props) {
  const words = text.value.review
  return (
    <>
      <section class="paper stack">
        <h1 lang="nl">{review.title}</h1>
        <p lang="nl">{review.about}</p>
        <p>{words.intro}</p>
        <p class="soft">{words.until(text.value.words.moment(review.expiresAt))}</p>
        <Remarks remarks={review.remarks.filter(({ card }) => card === '')} />
        <RemarkForm reviewKey={reviewKey} card={null} onSaid={onSaid} />
      </section>
      {review.cards.map((card, at) => (
        <section key={card.id} class="paper stack" aria-label={words.cardOf(card.title, at + 1, review.cards.length)}>
          <p class="soft">{text.value.words.card(at + 1, review.cards.length)}</p>
          <CardFace card={faceOf(card)} />
          <CardRest card={card} why={review.why[at] ?? ''} />
          <Remarks remarks={review.remarks.filter((one) => one.card === card.id)} />
          <RemarkForm reviewKey={reviewKey} card={card} onSaid={onSaid} />
        </section>
      ))}
    </>
  )
}

/** What stands on a card behind its face. */
function CardRest({ card, why }: { readonly card: PlayedCard; readonly why: string }) {
  const words = text.value.review
  return (
    <>
      <h3>{words.options}</h3>
      <ul class="review-options">
        {card.options.map((option) => (
          <li key={option.id} class="note stack stack-s">
            <p>
              <OptionLine option={option} />
            </p>
            <p class="soft" lang="nl">
              + {option.for}
            </p>
            <p class="soft" lang="nl">
              − {option.against}
            </p>
          </li>
        ))}
      </ul>
      <details class="details" open>
        <summary>{words.references}</summary>
        {card.references.length === 0 ? (
          <p class="soft">{words.noReferences}</p>
        ) : (
          <ReferencePanel references={card.references} options={card.options} overview />
        )}
      </details>
      <details class="details">
        <summary>{words.facilitator}</summary>
        <ForFacilitator card={card} why={why} />
      </details>
    </>
  )
}

function ForFacilitator({ card, why }: { readonly card: PlayedCard; readonly why: string }) {
  const words = text.value.review
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.why, [why]],
    [words.stakeholders, card.stakeholders],
    [words.twist, [card.twist.text, card.twist.why]],
    [words.notes, [card.notes]],
    [words.prompts, card.prompts],
    ...(card.oath ? ([[words.oath, [card.oath.coreValue, card.oath.promise]]] as const) : []),
  ]
  return (
    <dl class="review-rows">
      {rows.map(([name, lines]) => (
        <div key={name}>
          <dt>{name}</dt>
          {lines.filter(Boolean).map((line) => (
            <dd key={line} lang="nl">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const words = text.value.review
  if (remarks.length === 0) return null
  return (
    <ul class="review-remarks" aria-label={words.remarks}>
      {remarks.map((remark) => (
        <li key={remark.id} class="note">
          <p class="soft">
            {[remark.name, text.value.words.moment(remark.madeAt), remark.resolved ? words.resolved : '']
              .filter(Boolean)
              .join(' · ')}
          </p>
          {remark.quote && (
            <blockquote class="soft" lang="nl">
              {remark.quote}
            </blockquote>
          )}
          <p>{remark.body}</p>
        </li>
      ))}
    </ul>
  )
}
