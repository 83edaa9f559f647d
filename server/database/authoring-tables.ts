/** The tables of what authors write. */

export interface AuthoringTables {
  /** Cards and decks as they are being written. `revision` rises with every save; `stage` and `withdrawn` are of decks. */
  drafts: {
    kind: 'card' | 'deck'
    id: string
    revision: number
    stage: 'draft' | 'inReview'
    withdrawn: number
    body: string
    changed_at: number
    changed_by: string | null
  }
  /** Every version of a deck that was published, numbered from 1: as it was written, and as it is played. */
  deck_versions: {
    deck: string
    number: number
    version: string
    written: string
    played: string
    published_at: number
    published_by: string | null
  }
  /** Links with which somebody without an account reads a deck. The key itself is not kept. */
  review_links: {
    id: string
    deck: string
    key_hash: string
    label: string
    made_at: number
    expires_at: number
    revoked: number
  }
  /** What somebody said of a field of a card as it was then (`quote`). `card` '': the deck; `field` '': the whole. */
  remarks: {
    id: string
    deck: string
    link: string
    card: string
    field: string
    quote: string
    name: string
    body: string
    made_at: number
    resolved: number
  }
  /** Every version of a code of conduct that the organisation added. */
  codes: { id: string; version: string; body: string; added_at: number; added_by: string | null }
}
