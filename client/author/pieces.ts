/** Decks and cards as the list shows them: one's own and those that ship alike, with what one can search them by. */
import type { DeckDraft, DraftKind } from '../../shared/authoring-wire.ts'
import type { DraftCard } from '../../shared/draft-card.ts'
import { draftOfCard } from '../../shared/draft-forms.ts'
import type { Standing } from '../../shared/option.ts'
import { fitOf, wordsOfQuery } from '../../shared/word-search.ts'
import type { Workshop } from './workshop.ts'

/** How far a text is. `changed`: published, and written on since; `shipped`: it came with the product. */
export type Status = 'draft' | 'inReview' | 'published' | 'changed' | 'withdrawn' | 'shipped'

export interface Piece {
  readonly kind: DraftKind
  readonly id: string
  readonly title: string
  /** What else words are looked for in. */
  readonly about: string
  readonly status: Status
  /** Ms since 1970; null for what ships. */
  readonly changedAt: number | null
  /** The card itself, or those in the deck. */
  readonly cards: readonly DraftCard[]
  readonly minutes: number | null
}

/** What to look for; '' does not narrow it down. */
export interface Filter {
  readonly words: string
  readonly topic: string
  readonly code: string
  readonly standing: Standing | ''
  readonly status: Status | ''
}

export const noFilter: Filter = { words: '', topic: '', code: '', standing: '', status: '' }

/** Everything of one kind: what was written here first, last changed first. */
export const piecesOf = (workshop: Workshop, kind: DraftKind): Piece[] =>
  kind === 'card' ? cardPieces(workshop) : deckPieces(workshop)

function cardPieces(workshop: Workshop): Piece[] {
  const own = workshop.cards.value.map((draft) =>
    cardPiece(draft.body, statusOfCard(draft.id, draft.changedAt, workshop), draft.changedAt),
  )
  const shipped = (workshop.library.value?.cards ?? []).filter(({ id }) => !own.some((piece) => piece.id === id))
  return [...own, ...shipped.map((card) => cardPiece(draftOfCard(card), 'shipped', null))]
}

const cardPiece = (card: DraftCard, status: Status, changedAt: number | null): Piece => ({
  kind: 'card',
  id: card.id,
  title: card.title,
  about: [card.role, card.situation, card.question, ...card.options.map((option) => option.text)].join(' '),
  status,
  changedAt,
  cards: [card],
  minutes: card.minutes,
})

function deckPieces(workshop: Workshop): Piece[] {
  const every = workshop.everyCard.value
  const inside = (cards: readonly { readonly id: string }[]) => cards.flatMap(({ id }) => every.get(id) ?? [])
  const own = workshop.decks.value.map((draft): Piece => {
    const { title, about, minutes } = draft.body
    const status = statusOfDeck(draft, workshop)
    const cards = inside(draft.body.cards)
    return { kind: 'deck', id: draft.id, title, about, status, changedAt: draft.changedAt, cards, minutes }
  })
  const shipped = (workshop.library.value?.decks ?? []).filter(({ id }) => !own.some((piece) => piece.id === id))
  return [
    ...own,
    ...shipped.map(
      (deck): Piece => ({ kind: 'deck', ...deck, status: 'shipped', changedAt: null, cards: inside(deck.cards) }),
    ),
  ]
}

/** How far a deck is. A published one is `changed` once the deck or an own card in it was saved after that. */
export function statusOfDeck(deck: DeckDraft, workshop: Pick<Workshop, 'cards'>): Status {
  if (deck.stage === 'inReview') return 'inReview'
  if (!deck.published) return 'draft'
  if (deck.withdrawn) return 'withdrawn'
  const cards = workshop.cards.value.filter(({ id }) => deck.body.cards.some((place) => place.id === id))
  const last = Math.max(deck.changedAt, ...cards.map(({ changedAt }) => changedAt))
  return last > deck.published.at ? 'changed' : 'published'
}

/** A card goes out with its decks, so it is as far as the farthest of them. */
function statusOfCard(id: string, changedAt: number, { decks }: Workshop): Status {
  const around = decks.value.filter((deck) => deck.body.cards.some((place) => place.id === id))
  const published = around.filter((deck) => deck.published && !deck.withdrawn)
  if (around.some(({ stage }) => stage === 'inReview')) return 'inReview'
  if (published.length > 0)
    return published.some((deck) => changedAt > (deck.published?.at ?? 0)) ? 'changed' : 'published'
  return around.some((deck) => deck.withdrawn) ? 'withdrawn' : 'draft'
}

/** The pieces that fit, best first where words were given. */
export function shownOf(pieces: readonly Piece[], filter: Filter, workshop: Workshop): Piece[] {
  const query = wordsOfQuery(filter.words)
  const labels = new Map(workshop.against.value.topics.map(({ id, label }) => [id, label]))
  const topicsOf = (piece: Piece) => piece.cards.flatMap(({ topics }) => topics)
  return pieces
    .filter((piece) => filter.status === '' || piece.status === filter.status)
    .filter((piece) => filter.topic === '' || topicsOf(piece).includes(filter.topic))
    .filter((piece) => fitsCode(piece, filter))
    .map((piece) => ({ piece, fit: query.length === 0 ? 1 : fitOf(query, wordsIn(piece, topicsOf(piece), labels)) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ piece }) => piece)
}

const wordsIn = (piece: Piece, topics: readonly string[], labels: ReadonlyMap<string, string>) =>
  [
    [5, piece.title],
    [2, piece.about],
    [2, topics.map((id) => labels.get(id) ?? id).join(' ')],
    [1, piece.id],
  ] as const

/** Some card was compared with the code, and some option has the standing (under that code, where one was chosen). */
function fitsCode({ cards }: Piece, { code, standing }: Filter): boolean {
  if (code === '' && standing === '') return true
  const references = cards.flatMap((card) => card.references).filter((one) => code === '' || one.code === code)
  if (standing === '') return references.length > 0
  return references.some(({ options }) => Object.values(options).some((verdict) => verdict?.standing === standing))
}
