/** All decks and cards: to find, to open, to copy, and to begin a new one. */
import { useSignal } from '@preact/signals'
import type { DraftKind } from '../../shared/authoring-wire.ts'
import type { Refused } from '../api.ts'
import { Tabs } from '../parts/tabs.tsx'
import { text } from '../text/text.ts'
import { CodesPanel } from './codes/codes-panel.tsx'
import { copy } from './draft-tasks.ts'
import { ImportPanel } from './exchange/import-panel.tsx'
import { NewDraft } from './new-draft.tsx'
import { Outcome } from './outcome.tsx'
import { PieceFilter } from './piece-filter.tsx'
import { PieceLine } from './piece-line.tsx'
import { type Filter, noFilter, type Piece, piecesOf, shownOf } from './pieces.ts'
import { place } from './place.ts'
import { shownKind } from './shown-kind.ts'
import type { Workshop } from './workshop.ts'

export function ListPage({ workshop }: { readonly workshop: Workshop }) {
  const { list } = text.value.author
  const kind = shownKind.value
  return (
    <section class="paper stack">
      <p>{list.intro}</p>
      <NewDraft workshop={workshop} />
      <ImportPanel workshop={workshop} />
      <CodesPanel workshop={workshop} isOpen={place.value.page === 'list' && place.value.codes === true} />
      <Tabs
        label={list.show}
        tabs={(['deck', 'card'] as const).map((one) => ({ id: one, label: list.kinds[one] }))}
        chosen={kind}
        choose={(next) => {
          shownKind.value = next === 'card' ? 'card' : 'deck'
        }}
      >
        <Pieces key={kind} workshop={workshop} kind={kind} />
      </Tabs>
    </section>
  )
}

function Pieces({ workshop, kind }: { readonly workshop: Workshop; readonly kind: DraftKind }) {
  const { list } = text.value.author
  const filter = useSignal<Filter>(noFilter)
  const outcome = useSignal<Refused | null>(null)
  const found = shownOf(piecesOf(workshop, kind), filter.value, workshop)
  return (
    <div class="stack">
      <h2 class="visually-hidden">{list.kinds[kind]}</h2>
      <PieceFilter workshop={workshop} kind={kind} filter={filter} id="list" />
      <p class="soft" role="status">
        {found.length === 0 ? list.none : list.found[kind](found.length)}
      </p>
      <Outcome workshop={workshop} outcome={outcome.value} title="" />
      <ul class="author-shelf">
        {found.map((piece) => (
          <li key={`${piece.kind} ${piece.id}`} class="note row spread-out">
            <PieceLine piece={piece} workshop={workshop} />
            <CopyButton piece={piece} onCopy={async () => (outcome.value = await copy(workshop, kind, piece.id))} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function CopyButton({ piece, onCopy }: { readonly piece: Piece; readonly onCopy: () => void }) {
  const { list } = text.value.author
  return (
    <button type="button" class="button" aria-label={list.copyOf(piece.title || list.noTitle)} onClick={onCopy}>
      {list.copy}
    </button>
  )
}
