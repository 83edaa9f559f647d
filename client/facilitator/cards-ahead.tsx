/** All cards of the session, to read ahead: what only the facilitator may read before the reference phase (M9). */
import type { PlayedCard } from '../../shared/citation.ts'
import { CardFace } from '../parts/card-face.tsx'
import { ReferencePanel } from '../parts/reference-panel.tsx'
import { text } from '../text/text.ts'
import { lensFirst, ProsAndCons } from './card-ahead.tsx'
import type { PanelProps } from './desk.ts'
import { Folded } from './folded.tsx'

export function CardsAhead({ view, desk }: Pick<PanelProps, 'view' | 'desk'>) {
  const words = text.value.console.panel
  const cards = desk.reading.value?.cards
  if (!cards) return <p>{words.cardsComing}</p>
  return (
    <>
      <p class="soft">{words.onlyYou}</p>
      {cards.map((card, at) => (
        <Folded key={card.id} title={titleOf(card, at, view.progress)}>
          <CardToRead card={card} lens={view.about.lens} />
        </Folded>
      ))}
    </>
  )
}

function titleOf({ title }: PlayedCard, at: number, progress: PanelProps['view']['progress']): string {
  const { panel } = text.value.console
  const isDone = at < progress.card || progress.phase === 'closing'
  const mark = isDone ? panel.cardDone : at === progress.card ? panel.stepNow : ''
  return mark === '' ? `${at + 1}. ${title}` : `${at + 1}. ${title} (${mark})`
}

function CardToRead({ card, lens }: { readonly card: PlayedCard; readonly lens: string }) {
  const words = text.value.console.panel
  return (
    <div class="stack">
      <CardFace card={{ ...card, twist: null }} />
      <h4>{words.notes}</h4>
      <p lang="nl">{card.notes}</p>
      <h4>{words.twist}</h4>
      <p lang="nl">{card.twist.text}</p>
      <h4>{words.options}</h4>
      <ProsAndCons card={card} />
      <h4>{words.referenceAhead}</h4>
      <ReferencePanel references={lensFirst(card, lens)} options={card.options} code={lens} />
    </div>
  )
}
