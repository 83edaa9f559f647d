/** What authors ask: drafts to write, decks to publish. */
import {
  type ConflictAnswer,
  type Draft,
  type DraftAnswer,
  type DraftsAnswer,
  deckStageBody,
  deckVersionsBody,
  deckWithdrawBody,
  draftBody,
  type LibraryAnswer,
  makeDraftBody,
  publishBody,
  rehearseBody,
  removeDraftBody,
  type SavedAnswer,
  saveDraftBody,
  type VersionsAnswer,
} from '../shared/authoring-wire.ts'
import { emptyBody } from '../shared/staff-wire.ts'
import type { Access } from './access.ts'
import { rehearse } from './draft-rehearsal.ts'
import type { Result } from './http-answer.ts'
import { publishDeck } from './publish-deck.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

/** How large a draft may be on its way: a card of forty codes is far below it. */
const draftSize = '1mb'

export const authorRoutes = (parts: RouteParts): readonly StaffRoute[] => [
  staff('/author/library', 'author', emptyBody, () => libraryFor(parts)),
  ...draftRoutes(parts),
  ...deckRoutes(parts),
  staff('/author/rehearse', 'author', rehearseBody, (body, access) =>
    saved(parts, () => rehearse(body, access.account, parts)),
  ),
]

function draftRoutes(parts: RouteParts): readonly StaffRoute[] {
  const { drafts } = parts.authoring
  return [
    staff('/author/drafts', 'author', emptyBody, async () => ({ drafts: await drafts.list() }) satisfies DraftsAnswer),
    staff('/author/draft', 'author', draftBody, async ({ kind, id }) => asAnswer(await drafts.read(kind, id))),
    staff(
      '/author/draft/make',
      'author',
      makeDraftBody,
      (text, access) => saved(parts, async () => asAnswer(await drafts.make(text, changeBy(access)), 'idTaken')),
      draftSize,
    ),
    staff(
      '/author/draft/save',
      'author',
      saveDraftBody,
      ({ draft, revision }, access) =>
        saved(parts, async () => {
          const after = await drafts.save(draft, revision, changeBy(access))
          if (after === null) return 'noDraft'
          return 'body' in after
            ? ({ conflict: after } satisfies ConflictAnswer)
            : ({ saved: after } satisfies SavedAnswer)
        }),
      draftSize,
    ),
    staff('/author/draft/remove', 'author', removeDraftBody, ({ kind, id, revision }) =>
      saved(parts, async () => removals[await drafts.remove(kind, id, revision)]),
    ),
  ]
}

const removals = { removed: {}, inUse: 'draftInUse', changed: 'draftChanged', none: 'noDraft' } as const

function deckRoutes(parts: RouteParts): readonly StaffRoute[] {
  const { drafts, decks } = parts.authoring
  return [
    staff('/author/deck/stage', 'author', deckStageBody, ({ id, stage }) =>
      saved(parts, async () => asAnswer(await drafts.setStage(id, stage))),
    ),
    staff('/author/deck/withdraw', 'author', deckWithdrawBody, ({ id, withdrawn }) =>
      saved(parts, async () => asAnswer(await drafts.setWithdrawn(id, withdrawn))),
    ),
    staff('/author/deck/versions', 'author', deckVersionsBody, async ({ id }) => {
      return { versions: await decks.versions(id) } satisfies VersionsAnswer
    }),
    staff('/author/deck/publish', 'author', publishBody, (body, access) =>
      saved(parts, () => publishDeck(body, changeBy(access), parts)),
    ),
  ]
}

const asAnswer = (draft: Draft | null, otherwise: 'noDraft' | 'idTaken' = 'noDraft'): Result =>
  draft ? ({ draft } satisfies DraftAnswer) : otherwise

const changeBy = ({ account }: Access) => ({ by: account, at: Date.now() })

/** What cannot be written to disk is refused as such; nothing was changed then. */
async function saved({ log }: RouteParts, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    log.failure('what an author changed was not saved', error)
    return 'notSaved'
  }
}

/** Everything to write with: what ships, and what there is to cite. Own decks are no part of it: those are drafts. */
async function libraryFor({ library }: RouteParts): Promise<LibraryAnswer> {
  const { topics, codes, contrasts, words, panel, written } = await library.current()
  return {
    topics,
    codes: [...codes.values()],
    contrasts,
    words,
    panel: panel ?? null,
    cards: [...written.values()],
    decks: library.shipped.map(({ version: _, cards: __, order, ...deck }) => ({ ...deck, cards: [...order] })),
  }
}
