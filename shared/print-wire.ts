/** What the page that prints a deck asks of the server. */
import { z } from 'zod'
import { kebab } from './authored-text.ts'
import type { PlayedDeck } from './citation.ts'

/** POST /api/print, for authors and facilitators: a deck with all of its words, as it would be played now. */
export const printBody = z.strictObject({ deck: kebab })

export interface PrintAnswer {
  readonly deck: PlayedDeck
  /** It was never published: what comes out says so. */
  readonly isDraft: boolean
}
