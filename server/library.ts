/** What new sessions can be made with at this moment: what ships with the product, and what was added to it here. */
import type { Content } from './content.ts'
import type { DeckStore } from './deck-store.ts'

export interface Library {
  /** Everything that is there now. Ask anew each time: authors publish while the server runs. Rejects when the database fails. */
  current(): Promise<Content>
  /** The decks that came with the product. */
  readonly shipped: Content['decks']
}

/** What ships, and before it the decks that authors published. One of theirs goes before one that ships under its id. */
export const createLibrary = (shipped: Content, store: Pick<DeckStore, 'playable'>): Library => ({
  shipped: shipped.decks,
  current: async () => {
    const own = await store.playable()
    const others = shipped.decks.filter(({ id }) => !own.some((deck) => deck.id === id))
    return { ...shipped, decks: [...own, ...others] }
  },
})
