/** From what the facilitator chose to a session in its lobby. */
import { randomInt } from 'node:crypto'
import { nanoid } from 'nanoid'
import type { PlayedCard, PlayedDeck } from '../shared/citation.ts'
import { newJoinCode } from '../shared/join-code.ts'
import { newSession, type Session, type Settings } from '../shared/session.ts'
import type { OrganisationSettings } from '../shared/settings.ts'
import type { NewSessionBody } from '../shared/wire.ts'
import type { Content } from './content.ts'
import type { SessionStore } from './session-store.ts'

/** What the organisation decided about it, and whose it becomes (`Access.account`). */
interface Circumstances extends Pick<OrganisationSettings, 'help' | 'minimumGroup'> {
  readonly owner: string | null
}

/** What was chosen, looked up; null when deck, card or lens does not exist, or the minimum group is below the organisation's. */
export function chosenFrom(
  body: NewSessionBody,
  content: Pick<Content, 'decks'>,
  { help, minimumGroup: least }: Omit<Circumstances, 'owner'>,
): { deck: PlayedDeck; cards: PlayedCard[]; settings: Settings } | null {
  const deck = content.decks.find(({ id }) => id === body.deck)
  const cards = [...new Set(body.cards)].flatMap((id) => deck?.cards.find((card) => card.id === id) ?? [])
  const isWhole = cards.length === body.cards.length
  const hasLens = cards.every((card) => card.references.some(({ code }) => code === body.lens))
  if (!deck || !isWhole || !hasLens || body.minimumGroup < least) return null
  const { name, programme, format, lens, minimumGroup, keepArguments, spreadAt, approveArguments, rehearsal } = body
  const { id, version, title } = deck
  const settings = {
    name,
    programme,
    format,
    lens,
    minimumGroup,
    keepArguments,
    spreadAt,
    approveArguments,
    rehearsal,
    deck: { id, version, title },
    help,
  }
  return { deck, cards, settings }
}

/** Makes and saves the session under a join code that no live session has; null when the choice does not fit. Rejects when it cannot be saved. */
export async function makeSession(
  body: NewSessionBody,
  content: Pick<Content, 'decks'>,
  store: SessionStore,
  circumstances: Circumstances,
): Promise<Session | null> {
  const chosen = chosenFrom(body, content, circumstances)
  if (!chosen) return null
  const { deck, cards, settings } = chosen
  const joinCode = await freeCode(store)
  const session = newSession({
    id: nanoid(),
    joinCode,
    createdAt: Date.now(),
    settings,
    cards,
    teamCount: body.teamCount,
    open: !body.prepared,
  })
  await store.create(session, deck, circumstances.owner)
  return session
}

async function freeCode(store: SessionStore): Promise<string> {
  const code = newJoinCode((n) => randomInt(n))
  return (await store.findByCode(code)) === null ? code : freeCode(store)
}
