/** Everything that lies on the author's table: what ships, and all drafts, as the server last told them. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { CardDraft, DeckDraft, Draft, DraftKind, LibraryAnswer } from '../../shared/authoring-wire.ts'
import type { DraftCard } from '../../shared/draft-card.ts'
import { draftOfCard } from '../../shared/draft-forms.ts'
import { isRefused, type Refused } from '../api.ts'
import { postDraft, postDrafts, postLibrary } from './author-api.ts'
import type { Against } from './editing.ts'

export class Workshop {
  readonly #library = signal<LibraryAnswer | null>(null)
  readonly #drafts = signal<readonly Draft[] | null>(null)
  readonly #refusal = signal<Refused['refusal'] | null>(null)

  /** Null until both have arrived. */
  readonly library: ReadonlySignal<LibraryAnswer | null> = this.#library
  readonly drafts: ReadonlySignal<readonly Draft[] | null> = this.#drafts
  /** Why they have not. */
  readonly refusal: ReadonlySignal<Refused['refusal'] | null> = this.#refusal

  readonly cards: ReadonlySignal<readonly CardDraft[]> = computed(() =>
    (this.#drafts.value ?? []).filter((draft) => draft.kind === 'card'),
  )
  readonly decks: ReadonlySignal<readonly DeckDraft[]> = computed(() =>
    (this.#drafts.value ?? []).filter((draft) => draft.kind === 'deck'),
  )
  /** Every card that there is, by id, as it is written now: own ones go before those that ship. */
  readonly everyCard: ReadonlySignal<ReadonlyMap<string, DraftCard>> = computed(
    () =>
      new Map([
        ...(this.#library.value?.cards ?? []).map((card) => [card.id, draftOfCard(card)] as const),
        ...this.cards.value.map((draft) => [draft.id, draft.body] as const),
      ]),
  )
  readonly against: ReadonlySignal<Against> = computed(() => againstOf(this.#library.value))

  /** Fetches what is there now. What had arrived stays when it cannot be fetched. */
  async load(): Promise<void> {
    const [library, drafts] = await Promise.all([this.#library.peek() ?? postLibrary(), postDrafts()])
    if (isRefused(library)) this.#refusal.value = library.refusal
    else if (isRefused(drafts)) this.#refusal.value = drafts.refusal
    else {
      this.#library.value = library
      this.#drafts.value = drafts.drafts
      this.#refusal.value = null
    }
  }

  /** Fetches everything anew, also the codes: one was added or taken away. */
  async reload(): Promise<void> {
    const library = await postLibrary()
    if (!isRefused(library)) this.#library.value = library
    await this.load()
  }

  /** One draft as the server has it now; null when it is gone or cannot be fetched. */
  async fetch(kind: DraftKind, id: string): Promise<Draft | null> {
    const answer = await postDraft(kind, id)
    if (isRefused(answer)) return null
    this.put(answer.draft)
    return answer.draft
  }

  find(kind: DraftKind, id: string): Draft | null {
    return this.#drafts.peek()?.find((draft) => draft.kind === kind && draft.id === id) ?? null
  }

  /** Puts a draft in the place of what was known of it. */
  put(draft: Draft): void {
    const others = (this.#drafts.peek() ?? []).filter(({ kind, id }) => kind !== draft.kind || id !== draft.id)
    this.#drafts.value = [draft, ...others]
  }

  drop(kind: DraftKind, id: string): void {
    this.#drafts.value = (this.#drafts.peek() ?? []).filter((draft) => draft.kind !== kind || draft.id !== id)
  }

  /** An id that nothing has, made of a title. */
  freeId(kind: DraftKind, title: string): string {
    const taken = new Set([
      ...(this.#drafts.peek() ?? []).filter((draft) => draft.kind === kind).map(({ id }) => id),
      ...((kind === 'card' ? this.#library.peek()?.cards : (this.#library.peek()?.decks ?? []))?.map(({ id }) => id) ??
        []),
    ])
    return freeIdOf(title, taken)
  }
}

const againstOf = (library: LibraryAnswer | null): Against => ({
  codes: new Map((library?.codes ?? []).map((code) => [code.id, code])),
  words: library?.words ?? { long: [], abbreviations: [] },
  topics: library?.topics ?? [],
  contrasts: library?.contrasts ?? [],
})

/** Most letters of an id that is made of a title. */
const mostLetters = 48

/** A title as an id: lower case words with hyphens, with a number behind it where that is taken. */
export function freeIdOf(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostLetters)
    .replace(/^-+|-+$/g, '')
  const base = words || 'tekst'
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id
  }
}
