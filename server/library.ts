/** What new sessions can be made with at this moment: what ships with the product, and what was added to it here. */
import type { CodeStore } from './code-store.ts'
import type { Content } from './content.ts'
import type { DeckStore } from './deck-store.ts'

export interface Library {
  /** Everything that is there now. Ask anew each time: authors publish while the server runs. Rejects when the database fails. */
  current(): Promise<Content>
  /** The decks and codes that came with the product. */
  readonly shipped: Content['decks']
  readonly shippedCodes: Content['codes']
}

/** What ships, and before it the decks and codes of the organisation itself: one of theirs goes before one that ships under its id. */
export const createLibrary = (
  shipped: Content,
  store: Pick<DeckStore, 'playable'>,
  codes: Pick<CodeStore, 'current'>,
): Library => ({
  shipped: shipped.decks,
  shippedCodes: shipped.codes,
  current: async () => {
    const [own, ownCodes] = await Promise.all([store.playable(), codes.current()])
    const others = shipped.decks.filter(({ id }) => !own.some((deck) => deck.id === id))
    return { ...shipped, decks: [...own, ...others], codes: new Map([...shipped.codes, ...ownCodes]) }
  },
})
