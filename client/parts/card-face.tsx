/** The card as everybody may read it: a band in the accent of its topic, role, situation, question, and what pulls apart. */
import type { CardFace as Face } from '../../shared/view.ts'
import { language, text } from '../text/text.ts'
import { TopicIcon } from './topic-icon.tsx'
import { TwistNote } from './twist-note.tsx'

/** The whole card, or `folded` away to be read again. */
export function CardFace({ card, folded = false }: { readonly card: Face; readonly folded?: boolean }) {
  if (!folded) return <CardWords card={card} />
  return (
    <details class="details card-again">
      <summary>{text.value.facts.card.again}</summary>
      <CardWords card={card} />
    </details>
  )
}

function CardWords({ card }: { readonly card: Face }) {
  const facts = text.value.facts.card
  const [topic = ''] = card.topics
  return (
    <div class="card-words" lang="nl">
      <div class="card-band" data-topic={topic}>
        <TopicIcon topic={topic} size={36} />
        <h2 class="card-title">{card.title}</h2>
      </div>
      <div class="card-body stack">
        <p class="card-role">
          <span class="visually-hidden" lang={language.value}>
            {facts.role}:{' '}
          </span>
          {card.role}
        </p>
        <p class="card-situation">{card.situation}</p>
        <TwistNote twist={card.twist} />
        <p class="card-question">{card.question}</p>
        <div class="card-values">
          <p class="soft" lang={language.value}>
            {facts.values}
          </p>
          <ul>
            {card.values.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
