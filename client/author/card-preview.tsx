/** The card as participants read it, made of the same pieces as their page, and kept up with every key. */
import { faceOf } from '../../shared/public-view.ts'
import { shownCard } from '../../shared/shown-card.ts'
import { CardFace } from '../parts/card-face.tsx'
import { ReferencePanel } from '../parts/reference-panel.tsx'
import { OptionLine } from '../parts/spread-table.tsx'
import { text } from '../text/text.ts'
import type { Editing } from './editing.ts'
import { PreviewTable } from './preview-table.tsx'

export function CardPreview({ editing }: { readonly editing: Editing }) {
  const words = text.value.author.preview
  const card = shownCard(editing.card, editing.against.codes)
  return (
    <div class="author-fields">
      <p>{words.intro}</p>
      <PreviewTable card={card} />
      <section class="author-phone stack" aria-label={words.before}>
        <h3 class="small-head">{words.before}</h3>
        <CardFace card={faceOf(card)} />
        <ul class="author-citations">
          {card.options.map((option) => (
            <li key={option.id} class="note">
              <OptionLine option={option} />
            </li>
          ))}
        </ul>
      </section>
      <section class="author-phone stack" aria-label={words.after}>
        <h3 class="small-head">{words.after}</h3>
        {card.references.length === 0 ? (
          <p class="soft">{words.nothing}</p>
        ) : (
          <ReferencePanel references={card.references} options={card.options} overview />
        )}
      </section>
    </div>
  )
}
