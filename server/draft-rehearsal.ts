/** A deck or a card is played as it is written now, with simulated participants: never counted, and marked on every screen. */
import type { z } from 'zod'
import type { Draft, FindingsAnswer, RehearsalAnswer, rehearseBody } from '../shared/authoring-wire.ts'
import type { PlayedDeck } from '../shared/citation.ts'
import type { DraftDeck } from '../shared/draft-deck.ts'
import { emptyDeck } from '../shared/draft-forms.ts'
import type { OrganisationSettings } from '../shared/settings.ts'
import type { NewSessionBody } from '../shared/wire.ts'
import { makeSession } from './new-session.ts'
import { cardsNow, trialOf } from './publishing.ts'
import type { RouteParts } from './route-parts.ts'

type Parts = Pick<RouteParts, 'authoring' | 'library' | 'store' | 'settings'>

/** Most cards of a session. */
const mostCards = 20

/** The session, or what keeps the cards from being played at all. Rejects when it cannot be saved. */
export async function rehearse(
  { kind, id, name }: z.infer<typeof rehearseBody>,
  owner: string | null,
  { authoring, library, store, settings }: Parts,
): Promise<RehearsalAnswer | FindingsAnswer | 'noDraft' | 'malformed'> {
  const drafts = await authoring.drafts.list()
  const draft = drafts.find((one) => one.kind === kind && one.id === id)
  if (!draft) return 'noDraft'
  const content = await library.current()
  const trial = trialOf(deckToPlay(draft), cardsNow(content, drafts), content)
  if ('findings' in trial) return trial
  const organisation = await settings.read()
  const body = bodyFor(trial, name, organisation)
  const session = await makeSession(body, { decks: [trial] }, store, { ...organisation, owner })
  return session ? { session: session.id, joinCode: session.joinCode } : 'malformed'
}

/** A card alone is played as a deck of one. */
const deckToPlay = (draft: Draft): DraftDeck =>
  draft.kind === 'deck' ? draft.body : { ...emptyDeck(draft.id, draft.body.title), cards: [{ id: draft.id, why: '' }] }

function bodyFor(deck: PlayedDeck, name: string, { lens, minimumGroup }: OrganisationSettings): NewSessionBody {
  const cards = deck.cards.slice(0, mostCards)
  const everywhere = (code: string) => cards.every(({ references }) => references.some((one) => one.code === code))
  const codes = cards[0]?.references.map(({ code }) => code).filter(everywhere) ?? []
  return {
    name,
    programme: deck.programme,
    format: deck.format,
    deck: deck.id,
    cards: cards.map(({ id }) => id),
    lens: codes.find((code) => code === lens) ?? codes[0] ?? '',
    teamCount: 2,
    minimumGroup,
    keepArguments: false,
    spreadAt: 'beforeTalk',
    approveArguments: null,
    prepared: false,
    rehearsal: true,
  }
}
