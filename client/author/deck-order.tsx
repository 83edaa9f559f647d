/** The cards of a deck in order: moved by buttons, with what happened said aloud; dragging is the extra. */
import { useSignal } from '@preact/signals'
import { announce } from '../announcer.tsx'
import { text } from '../text/text.ts'
import { cardIn, carry, isCard } from './card-drag.ts'
import type { DeckEditing } from './deck-form.tsx'
import { moved, withCardAt, withoutCard } from './deck-moves.ts'
import { findingsAt } from './editing.ts'
import { FieldFrame } from './field-frame.tsx'
import { FindingList } from './finding-list.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { fieldId } from './paths.ts'
import { fragmentOf } from './place.ts'
import { TextInput } from './text-input.tsx'

export function DeckOrder({ editing }: { readonly editing: DeckEditing }) {
  const words = text.value.author.deck
  const { cards } = editing.deck
  return (
    <>
      <h2>{words.cards}</h2>
      <p class="soft">
        {words.order} {words.drag}
      </p>
      <div id={fieldId('cards')} tabIndex={-1}>
        <FindingList
          id={`${fieldId('cards')}-found`}
          findings={[...findingsAt(editing, 'cards'), ...findingsAt(editing, '')]}
        />
      </div>
      <ol class="author-order">
        {cards.map(({ id }, at) => (
          <DropPlace key={id} editing={editing} at={at}>
            <CardInDeck editing={editing} at={at} />
          </DropPlace>
        ))}
        {cards.length === 0 && (
          <DropPlace editing={editing} at={0}>
            <p class="soft">{words.noCards}</p>
          </DropPlace>
        )}
      </ol>
    </>
  )
}

interface PlaceProps {
  readonly editing: DeckEditing
  readonly at: number
}

/** A place in the order; a card that is dropped on it comes to stand there. */
function DropPlace({ editing, at, children }: PlaceProps & { readonly children: preact.ComponentChildren }) {
  const over = useSignal(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    over.value = false
    const id = cardIn(event)
    if (id) place(editing, id, at)
  }
  return (
    <li
      class="author-place-in-deck note"
      data-over={over.value}
      onDragOver={(event) => {
        if (!isCard(event)) return
        event.preventDefault()
        over.value = true
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={drop}
    >
      {children}
    </li>
  )
}

/** Puts a card at a place, from elsewhere in the deck or from the shelf. */
export function place({ deck, workshop, set }: DeckEditing, id: string, at: number): void {
  const words = text.value.author.deck
  const title = workshop.everyCard.value.get(id)?.title || id
  const isIn = deck.cards.some((card) => card.id === id)
  const cards = withCardAt(deck.cards, id, at)
  set('cards', cards)
  const now = cards.findIndex((card) => card.id === id) + 1
  announce(isIn ? words.moved(title, now, cards.length) : words.added(title, now))
}

function CardInDeck({ editing, at }: PlaceProps) {
  const words = text.value.author.deck
  const { deck, workshop, set } = editing
  const { id = '', why = '' } = deck.cards[at] ?? {}
  const card = workshop.everyCard.value.get(id)
  const title = card?.title || id
  const path = `cards.${at}`
  return (
    <article class="stack stack-s" id={fieldId(path)} tabIndex={-1} draggable onDragStart={(event) => carry(event, id)}>
      <div class="row spread-out">
        <p>
          <span class="author-number-in-deck">{at + 1}</span>{' '}
          {card ? <CardName workshop={workshop} id={id} title={title} /> : words.gone(id)}
        </p>
        <OrderButtons editing={editing} at={at} title={title} />
      </div>
      <FindingList id={`${fieldId(path)}-found`} findings={findingsAt(editing, path)} />
      <FieldFrame path={`${path}.why`} label={words.why} findings={findingsAt(editing, `${path}.why`)}>
        {(ids) => (
          <TextInput
            {...ids}
            kind="text"
            label={words.whyOf(title)}
            value={why}
            onChange={(next) => set(`${path}.why`, next)}
          />
        )}
      </FieldFrame>
    </article>
  )
}

/** The title, as a way to the card where it is one's own. */
function CardName({
  workshop,
  id,
  title,
}: {
  readonly workshop: DeckEditing['workshop']
  readonly id: string
  readonly title: string
}) {
  if (!workshop.find('card', id)) return <strong lang="nl">{title}</strong>
  return (
    <a class="author-link" href={fragmentOf({ page: 'card', id })} lang="nl">
      {title}
    </a>
  )
}

function OrderButtons({ editing, at, title }: PlaceProps & { readonly title: string }) {
  const words = text.value.author.deck
  const { deck, set } = editing
  const last = deck.cards.length - 1
  const move = (to: number) => {
    set('cards', moved(deck.cards, at, to))
    announce(words.moved(title, to + 1, last + 1))
  }
  const remove = () => {
    set('cards', withoutCard(deck.cards, at))
    announce(words.removed(title))
  }
  const names = { up: words.up(title), down: words.down(title), remove: words.remove(title) }
  return <MoveButtons {...{ at, last, names }} onMove={move} onRemove={remove} />
}
