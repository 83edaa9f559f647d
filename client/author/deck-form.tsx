/** Putting a deck together: what it is about, its cards in order, and on the way out. */

import { lintEverything } from '../../shared/deck-edition.ts'
import { lintDeck } from '../../shared/deck-lint.ts'
import type { DraftDeck } from '../../shared/draft-deck.ts'
import type { Finding } from '../../shared/finding.ts'
import { text } from '../text/text.ts'
import { CardShelf } from './card-shelf.tsx'
import { DeckAbout } from './deck-about.tsx'
import { DeckOrder } from './deck-order.tsx'
import type { FormProps } from './draft-page.tsx'
import { DeckOut } from './exchange/deck-out.tsx'
import { aboutOf } from './history.ts'
import { goToField, withValue } from './paths.ts'
import { PublishPanel } from './publish-panel.tsx'
import { ReviewsPanel } from './reviews-panel.tsx'
import { TodoList } from './todo-list.tsx'
import { VersionsPanel } from './versions-panel.tsx'
import type { Workshop } from './workshop.ts'

/** A deck that is being edited, as every piece of its form gets it. */
export interface DeckEditing {
  readonly workshop: Workshop
  readonly deck: DraftDeck
  readonly findings: readonly Finding[]
  set(path: string, value: unknown): void
}

export function DeckForm({ workshop, script }: FormProps) {
  const draft = script.text.value
  if (draft.kind !== 'deck') return null
  const cards = workshop.everyCard.value
  const editing: DeckEditing = {
    workshop,
    deck: draft.body,
    findings: lintDeck(draft.body, cards, workshop.against.value),
    set: (path, value) =>
      script.change({ kind: 'deck', body: withValue(draft.body, path, value) }, aboutOf(path, value)),
  }
  const all = lintEverything(draft.body, cards, workshop.against.value)
  return (
    <div class="author-card">
      <div class="author-form stack">
        <section class="paper stack">
          <DeckAbout editing={editing} />
        </section>
        <section class="paper stack">
          <DeckOrder editing={editing} />
        </section>
        <section class="paper stack">
          <CardShelf editing={editing} />
        </section>
      </div>
      <aside class="author-aside">
        <TodoList findings={editing.findings} nameOf={(field) => placeName(editing, field)} go={goToField} />
        <PublishPanel workshop={workshop} script={script} all={all} />
        <ReviewsPanel workshop={workshop} script={script} />
        <VersionsPanel workshop={workshop} script={script} />
        <DeckOut id={draft.body.id} />
      </aside>
    </div>
  )
}

/** What a field of a deck is called: places by the title of their card. */
function placeName({ deck, workshop }: DeckEditing, field: string): string {
  const { deck: words, parts } = text.value.author
  const [, at, why] = /^cards\.(\d+)(\.why)?$/.exec(field) ?? []
  if (at === undefined) return names()[field] ?? words.about
  const id = deck.cards[Number(at)]?.id ?? ''
  const title = workshop.everyCard.value.get(id)?.title || id
  return why ? parts.why(title) : title

  function names(): Record<string, string> {
    return { title: words.title, about: words.aboutLabel, minutes: words.minutes, cards: words.cards }
  }
}
