/** Every card that could go into a deck, one's own and those that ship: searched, and put in by button or by dragging. */
import { useSignal } from '@preact/signals'
import { text } from '../text/text.ts'
import { carry } from './card-drag.ts'
import type { DeckEditing } from './deck-form.tsx'
import { place } from './deck-order.tsx'
import { PieceFilter } from './piece-filter.tsx'
import { PieceLine } from './piece-line.tsx'
import { type Filter, noFilter, type Piece, piecesOf, shownOf } from './pieces.ts'

/** So many are listed at once. */
const most = 10

export function CardShelf({ editing }: { readonly editing: DeckEditing }) {
  const { deck: words, list } = text.value.author
  const filter = useSignal<Filter>(noFilter)
  const found = shownOf(piecesOf(editing.workshop, 'card'), filter.value, editing.workshop)
  return (
    <>
      <h2>{words.add}</h2>
      <PieceFilter workshop={editing.workshop} kind="card" filter={filter} id="shelf" />
      <p class="soft" role="status">
        {found.length === 0
          ? list.none
          : found.length > most
            ? list.shown(most, found.length)
            : list.found.card(found.length)}
      </p>
      <ul class="author-shelf">
        {found.slice(0, most).map((piece) => (
          <ShelfCard key={piece.id} editing={editing} piece={piece} />
        ))}
      </ul>
    </>
  )
}

function ShelfCard({ editing, piece }: { readonly editing: DeckEditing; readonly piece: Piece }) {
  const words = text.value.author.deck
  const isIn = editing.deck.cards.some(({ id }) => id === piece.id)
  return (
    <li class="note row spread-out" draggable={!isIn} onDragStart={(event) => carry(event, piece.id)}>
      <PieceLine piece={piece} workshop={editing.workshop} />
      {isIn ? (
        <span class="soft">✓ {words.isIn}</span>
      ) : (
        <button
          type="button"
          class="button"
          aria-label={words.addOne(piece.title)}
          onClick={() => place(editing, piece.id, editing.deck.cards.length)}
        >
          {words.addShort}
        </button>
      )}
    </li>
  )
}
