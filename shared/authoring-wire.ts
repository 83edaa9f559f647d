/** What an author asks of the server, and what it answers. All of it is for the role `author`. */
import { z } from 'zod'
import { kebab } from './authored-text.ts'
import type { Code, Topic } from './code.ts'
import type { Contrast } from './contrast.ts'
import type { Card, Deck } from './deck.ts'
import type { FoundIn } from './deck-edition.ts'
import { type DraftCard, draftCard } from './draft-card.ts'
import { type DraftDeck, draftDeck } from './draft-deck.ts'
import { draftKinds } from './draft-kind.ts'
import type { Panel } from './panel.ts'
import type { WordList } from './word-list.ts'

export type { DraftKind } from './draft-kind.ts'

const kind = z.enum(draftKinds)
const revision = z.int().min(1)

/** A draft as it is written: which kind, and its text. Its id is in the text. */
export const draftText = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('card'), body: draftCard }),
  z.strictObject({ kind: z.literal('deck'), body: draftDeck }),
])
export type DraftText = { kind: 'card'; body: DraftCard } | { kind: 'deck'; body: DraftDeck }

/** What the server knows of a draft beside its text. `changedAt` in ms since 1970; `changedBy`: the name on the account, null without accounts or when it is gone. */
interface DraftFacts {
  readonly id: string
  /** Rises by one with every save. */
  readonly revision: number
  readonly changedAt: number
  readonly changedBy: string | null
}
export interface CardDraft extends DraftFacts {
  readonly kind: 'card'
  readonly body: DraftCard
}
export interface DeckDraft extends DraftFacts {
  readonly kind: 'deck'
  readonly body: DraftDeck
  readonly stage: 'draft' | 'inReview'
  /** New sessions cannot be made with it any more. */
  readonly withdrawn: boolean
  /** The newest version, if there is one. */
  readonly published: PublishedLabel | null
}
export type Draft = CardDraft | DeckDraft

/** A published version of a deck; `version` is what reports and statistics name. */
export interface PublishedLabel {
  readonly number: number
  readonly version: string
  readonly at: number
  readonly by: string | null
}
/** A published version with all of its words, own and shipped cards alike. */
export interface PublishedVersion extends PublishedLabel {
  readonly deck: Deck
  readonly cards: readonly Card[]
}

/** POST /api/author/library: what ships, and what is there to check against and to cite. */
export interface LibraryAnswer {
  readonly topics: readonly Topic[]
  readonly codes: readonly Code[]
  readonly contrasts: readonly Contrast[]
  readonly words: WordList
  readonly panel: Panel | null
  readonly cards: readonly Card[]
  readonly decks: readonly Deck[]
}
/** POST /api/author/drafts: every draft, newest first. */
export interface DraftsAnswer {
  readonly drafts: readonly Draft[]
}

/** POST /api/author/draft/make: its id must be free. Answers a DraftAnswer, or the refusal `idTaken`. */
export const makeDraftBody = draftText
/** POST /api/author/draft/save: `revision` is the one that was changed. Answers a SavedAnswer, or the newer text that is there. */
export const saveDraftBody = z.strictObject({ revision, draft: draftText })
/** POST /api/author/draft and /api/author/draft/remove. */
export const draftBody = z.strictObject({ kind, id: kebab })
export const removeDraftBody = z.strictObject({ kind, id: kebab, revision })

export interface DraftAnswer {
  readonly draft: Draft
}
export interface SavedAnswer {
  readonly saved: Pick<DraftFacts, 'revision' | 'changedAt'>
}
export interface ConflictAnswer {
  readonly conflict: Draft
}

/** POST /api/author/deck/stage, .../withdraw and .../versions. */
export const deckStageBody = z.strictObject({ id: kebab, stage: z.enum(['draft', 'inReview']) })
export const deckWithdrawBody = z.strictObject({ id: kebab, withdrawn: z.boolean() })
export const deckVersionsBody = z.strictObject({ id: kebab })
/** POST /api/author/deck/publish: exactly what the author has before them, so with the revision of every own card in it. */
export const publishBody = z.strictObject({ id: kebab, revision, cards: z.record(kebab, revision) })

export interface PublishedAnswer {
  readonly published: PublishedLabel
}
/** Why it cannot be published: errors of the deck (`card` '') and of its cards. */
export interface FindingsAnswer {
  readonly findings: readonly FoundIn[]
}
export interface VersionsAnswer {
  readonly versions: readonly PublishedVersion[]
}

/**
 * POST /api/author/rehearse: plays a deck, or one card of its own, as it is written now: an oefensessie, never counted.
 * Answers a RehearsalAnswer or a FindingsAnswer.
 */
export const rehearseBody = z.strictObject({ kind, id: kebab, name: z.string().trim().min(1).max(80) })
export interface RehearsalAnswer {
  readonly session: string
  readonly joinCode: string
}
