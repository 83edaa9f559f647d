/** What the workshop asks of the server, typed. Never throws. */
import type {
  ConflictAnswer,
  DraftAnswer,
  DraftKind,
  DraftsAnswer,
  DraftText,
  FindingsAnswer,
  LibraryAnswer,
  PublishedAnswer,
  RehearsalAnswer,
  SavedAnswer,
  VersionsAnswer,
} from '../../shared/authoring-wire.ts'
import type { MadeLinkAnswer, ReviewsAnswer } from '../../shared/review-wire.ts'
import { postStaff } from '../account/staff.ts'

export const postLibrary = () => postStaff<LibraryAnswer>('/api/author/library')
export const postDrafts = () => postStaff<DraftsAnswer>('/api/author/drafts')
export const postDraft = (kind: DraftKind, id: string) => postStaff<DraftAnswer>('/api/author/draft', { kind, id })
export const postMake = (draft: DraftText) => postStaff<DraftAnswer>('/api/author/draft/make', draft)
export const postSave = (draft: DraftText, revision: number) =>
  postStaff<SavedAnswer | ConflictAnswer>('/api/author/draft/save', { draft, revision })
export const postRemove = (kind: DraftKind, id: string, revision: number) =>
  postStaff<object>('/api/author/draft/remove', { kind, id, revision })
export const postStage = (id: string, stage: 'draft' | 'inReview') =>
  postStaff<DraftAnswer>('/api/author/deck/stage', { id, stage })
export const postWithdrawn = (id: string, withdrawn: boolean) =>
  postStaff<DraftAnswer>('/api/author/deck/withdraw', { id, withdrawn })
export const postPublish = (id: string, revision: number, cards: Readonly<Record<string, number>>) =>
  postStaff<PublishedAnswer | FindingsAnswer>('/api/author/deck/publish', { id, revision, cards })
export const postVersions = (id: string) => postStaff<VersionsAnswer>('/api/author/deck/versions', { id })
export const postRehearse = (kind: DraftKind, id: string, name: string) =>
  postStaff<RehearsalAnswer | FindingsAnswer>('/api/author/rehearse', { kind, id, name })

export const postReviews = (deck: string) => postStaff<ReviewsAnswer>('/api/author/review', { deck })
export const postMakeLink = (deck: string, label: string, days: number) =>
  postStaff<MadeLinkAnswer>('/api/author/review/make', { deck, label, days })
export const postRevoke = (id: string) => postStaff<object>('/api/author/review/revoke', { id })
export const postResolve = (id: string, resolved: boolean) =>
  postStaff<object>('/api/author/review/resolve', { id, resolved })
