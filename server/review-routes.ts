/** Reviews: what authors make and read of them, and what somebody with a reading link may do. */
import type { z } from 'zod'
import { cardsOfDeck } from '../shared/deck-edition.ts'
import {
  type MadeLinkAnswer,
  makeLinkBody,
  type openReviewBody,
  type RemarkAnswer,
  type ReviewAnswer,
  type ReviewsAnswer,
  type remarkBody,
  resolveBody,
  reviewBody,
  revokeLinkBody,
} from '../shared/review-wire.ts'
import { shownCard } from '../shared/shown-card.ts'
import type { Result } from './http-answer.ts'
import { factsFor } from './played-deck.ts'
import { cardsNow } from './publishing.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

export function reviewRoutes({ authoring: { drafts, reviews } }: RouteParts): readonly StaffRoute[] {
  return [
    staff('/author/review', 'author', reviewBody, async ({ deck }) => {
      const [links, remarks] = await Promise.all([reviews.links(deck), reviews.remarks(deck)])
      return { links, remarks } satisfies ReviewsAnswer
    }),
    staff('/author/review/make', 'author', makeLinkBody, async ({ deck, label, days }) => {
      if (!(await drafts.read('deck', deck))) return 'noDraft'
      return (await reviews.makeLink(deck, label, days, Date.now())) satisfies MadeLinkAnswer
    }),
    staff('/author/review/revoke', 'author', revokeLinkBody, async ({ id }) =>
      (await reviews.revoke(id)) ? {} : 'noDraft',
    ),
    staff('/author/review/resolve', 'author', resolveBody, async ({ id, resolved }) =>
      (await reviews.resolve(id, resolved)) ? {} : 'noDraft',
    ),
  ]
}

type Opened = NonNullable<Awaited<ReturnType<RouteParts['authoring']['reviews']['open']>>>

/** Acts with what a reading link opens. Keys that open nothing are throttled like wrong codes. */
async function withLink(
  key: string,
  address: string,
  { throttle, authoring }: RouteParts,
  act: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  if (!(await throttle.mayTry(address))) return 'tooManyTries'
  const opened = await authoring.reviews.open(key, Date.now())
  if (opened) return act(opened)
  await throttle.failed(address)
  return 'linkDoesNotWork'
}

/** The deck as it is written now. */
export const openReview = (body: z.infer<typeof openReviewBody>, address: string, parts: RouteParts): Promise<Result> =>
  withLink(body.reviewKey, address, parts, async ({ deck: id, link, expiresAt }) => {
    const { authoring, library } = parts
    const all = await authoring.drafts.list()
    const draft = all.find((one) => one.kind === 'deck' && one.id === id)
    if (draft?.kind !== 'deck') return 'linkDoesNotWork'
    const content = await library.current()
    const cards = cardsOfDeck(draft.body, cardsNow(content, all))
    const why = new Map(draft.body.cards.map((place) => [place.id, place.why]))
    return {
      title: draft.body.title,
      about: draft.body.about,
      cards: cards.map((card) => ({ ...shownCard(card, content.codes), facts: factsFor(card, content.panel) })),
      why: cards.map((card) => why.get(card.id) ?? ''),
      remarks: await authoring.reviews.remarks(id, link),
      expiresAt,
    } satisfies ReviewAnswer
  })

export const sayRemark = (body: z.infer<typeof remarkBody>, address: string, parts: RouteParts): Promise<Result> =>
  withLink(body.reviewKey, address, parts, async ({ deck, link }) => {
    const { reviewKey: _, ...said } = body
    try {
      const remark = await parts.authoring.reviews.say({ ...said, deck, link }, Date.now())
      return remark ? ({ remark } satisfies RemarkAnswer) : 'tooManyTries'
    } catch (error) {
      parts.log.failure('a remark was not saved', error)
      return 'notSaved'
    }
  })
