/** The text of a draft, and whether two texts are the same. */
import type { Draft, DraftText } from '../../shared/authoring-wire.ts'
import { differencesOf } from '../../shared/draft-differences.ts'

export const textOf = (draft: Draft): DraftText =>
  draft.kind === 'card' ? { kind: 'card', body: draft.body } : { kind: 'deck', body: draft.body }

export const isSame = (a: DraftText, b: DraftText): boolean => a === b || differencesOf(a, b).length === 0
