/** A deck or card in a list: its sign, its name, how far it is, what it holds. */
import { TopicIcon } from '../parts/topic-icon.tsx'
import { text } from '../text/text.ts'
import type { Piece } from './pieces.ts'
import { fragmentOf } from './place.ts'
import type { Workshop } from './workshop.ts'

interface Props {
  readonly piece: Piece
  readonly workshop: Workshop
}

export function PieceLine({ piece, workshop }: Props) {
  const { list, statuses } = text.value.author
  const { kind, id, status, cards, minutes, changedAt } = piece
  const title = piece.title || list.noTitle
  const labels = new Map(workshop.against.value.topics.map((topic) => [topic.id, topic.label]))
  const topics = kind === 'card' ? (cards[0]?.topics ?? []) : []
  const facts = [
    ...(kind === 'deck' ? [list.cardsIn(cards.length)] : []),
    ...(minutes ? [list.minutes(minutes)] : []),
    ...topics.map((topic) => labels.get(topic) ?? topic),
    ...(changedAt === null ? [] : [list.changed(text.value.words.moment(changedAt))]),
  ]
  return (
    <div class="author-piece">
      {kind === 'card' && (
        <span class="author-sign" data-topic={topics[0] ?? ''}>
          <TopicIcon topic={topics[0] ?? ''} size={28} />
        </span>
      )}
      <div>
        <p>
          {status === 'shipped' ? (
            <strong lang="nl">{title}</strong>
          ) : (
            <a class="author-link" href={fragmentOf({ page: kind, id })} lang="nl">
              {title}
            </a>
          )}{' '}
          <span class="author-status" data-status={status}>
            {statuses[status]}
          </span>
        </p>
        <p class="soft">{facts.join(' · ')}</p>
      </div>
    </div>
  )
}
