/** Reviewing a deck without an account: what an author makes, and what somebody with a reading link sends and gets. */
import { z } from 'zod'
import { kebab } from './authored-text.ts'
import type { PlayedCard } from './citation.ts'

const id = z.string().regex(/^[\w-]{10,40}$/)
const key = z.string().regex(/^[\w-]{22,64}$/)
const line = (most: number) => z.string().trim().max(most)

/** Most days that a reading link works. */
export const mostDays = 90

/** POST /api/author/review: links and remarks of a deck. */
export const reviewBody = z.strictObject({ deck: kebab })
/** POST /api/author/review/make. Answers a MadeLinkAnswer: the key is told this once. */
export const makeLinkBody = z.strictObject({ deck: kebab, label: line(80), days: z.int().min(1).max(mostDays) })
/** POST /api/author/review/revoke: the link stops at once. */
export const revokeLinkBody = z.strictObject({ id })
/** POST /api/author/review/resolve. */
export const resolveBody = z.strictObject({ id, resolved: z.boolean() })

/** POST /api/review: what there is to read. */
export const openReviewBody = z.strictObject({ reviewKey: key })
/** POST /api/review/remark: `card` '' is the deck, `field` '' the whole. */
export const remarkBody = z.strictObject({
  reviewKey: key,
  card: z.union([kebab, z.literal('')]),
  field: line(60),
  quote: line(400),
  name: line(60),
  body: line(2000).min(1),
})

/** Times in ms since 1970. */
export interface ReviewLink {
  readonly id: string
  readonly label: string
  readonly madeAt: number
  readonly expiresAt: number
  readonly revoked: boolean
}
export interface Remark {
  readonly id: string
  readonly card: string
  readonly field: string
  /** What stood there then. */
  readonly quote: string
  readonly name: string
  readonly body: string
  readonly madeAt: number
  readonly resolved: boolean
}

export interface ReviewsAnswer {
  readonly links: readonly ReviewLink[]
  readonly remarks: readonly Remark[]
}
export interface MadeLinkAnswer {
  readonly link: ReviewLink
  readonly key: string
}
/** The deck as it is written now, looked up as far as it can be; and what was said with this link. */
export interface ReviewAnswer {
  readonly title: string
  readonly about: string
  readonly cards: readonly PlayedCard[]
  readonly why: readonly string[]
  readonly remarks: readonly Remark[]
  readonly expiresAt: number
}
export interface RemarkAnswer {
  readonly remark: Remark
}
