/** An author publishes a deck: exactly the texts that they saw, checked once more, as a new version. */
import type { z } from 'zod'
import type { Draft, FindingsAnswer, PublishedAnswer, publishBody } from '../shared/authoring-wire.ts'
import type { DraftDeck } from '../shared/draft-deck.ts'
import type { Change } from './drafts.ts'
import { cardsNow, editionOf } from './publishing.ts'
import type { RouteParts } from './route-parts.ts'

/** The new version, or why there is none. `draftChanged`: the deck, or a card in it, is not as the author saw it. Rejects when it cannot be saved. */
export async function publishDeck(
  { id, revision, cards }: z.infer<typeof publishBody>,
  change: Change,
  { authoring, library }: Pick<RouteParts, 'authoring' | 'library'>,
): Promise<PublishedAnswer | FindingsAnswer | 'noDraft' | 'draftChanged'> {
  const drafts = await authoring.drafts.list()
  const draft = drafts.find((one) => one.kind === 'deck' && one.id === id)
  if (draft?.kind !== 'deck') return 'noDraft'
  if (draft.revision !== revision || !isSeen(draft.body, drafts, cards)) return 'draftChanged'
  const content = await library.current()
  const edition = editionOf(draft.body, cardsNow(content, drafts), content)
  if ('findings' in edition) return edition
  const published = await authoring.decks.publish(edition, { ...change, revision, cards })
  return published ? { published } : 'draftChanged'
}

/** Whether every own card of the deck was seen, and is still as it was. */
const isSeen = (
  { cards: order }: DraftDeck,
  drafts: readonly Draft[],
  seen: Readonly<Record<string, number>>,
): boolean =>
  drafts
    .filter(({ kind, id }) => kind === 'card' && order.some((place) => place.id === id))
    .every(({ id, revision }) => seen[id] === revision)
