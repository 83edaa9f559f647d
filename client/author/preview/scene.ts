/** What the workshop tells a preview in its frame, and what that tells back. Both are pages of ours. */
import type { PlayedCard } from '../../../shared/citation.ts'
import type { Phase } from '../../../shared/phase.ts'
import type { PreviewWords } from '../../../shared/preview-session.ts'

/** Through whose eyes. Each has a page of its own, `preview-<role>.html`, with the style sheets of the real one. */
export const previewRoles = ['participant', 'screen', 'facilitator'] as const
export type PreviewRole = (typeof previewRoles)[number]

/** The moment to show. */
export interface Scene {
  readonly card: PlayedCard
  readonly phase: Phase
  readonly words: PreviewWords
}

/** `ready`: the frame waits for a scene. `advance`: the big button of the console was pressed in it. */
export type FrameNews = 'ready' | 'advance'
