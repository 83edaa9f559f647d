/** The tables, as Kysely sees them. Times in ms since 1970; JSON stands as text, so that SQLite and PostgreSQL read alike. */
import type { Kysely } from 'kysely'

export interface Tables {
  /** Every version of a deck that was ever played. */
  decks: { id: string; version: string; body: string }
  /**
   * A session as it was made, and which process runs it. `active_at`: until when it was certainly in use, in steps so
   * coarse that they tell nothing of a ballot; null until its lobby opens. `closed_on`: a date without time once it is over.
   */
  sessions: {
    id: string
    join_code: string
    name: string
    rehearsal: number
    created_at: number
    active_at: number | null
    closed_on: string | null
    made: string | null
    lease_holder: string | null
    lease_until: number | null
  }
  /** What was decided, in order. Never a ballot, argument or minority sentence. */
  journal: { session: string; seq: number; command: string; entry: string }
  /** Open votes. No seat, order, time or earlier choice. */
  ballots: { session: string; round: number; vote: string; voter_key: string; choice: string }
  /** Texts of the card on the table: arguments, minority sentences, options written in (`option` holds the vote) and picks (`body` holds the argument's id). */
  arguments: {
    session: string
    round: number
    kind: 'argument' | 'minority' | 'written' | 'counter'
    id: string
    key: string
    team: number
    option: string
    body: string
    hidden: number
    released: number
  }
  argument_support: { session: string; round: number; id: string; key: string }
  /** A session after `seq` rows of its journal, without ballots and texts. */
  snapshots: { session: string; seq: number; body: string }
  reports: { session: string; closed_on: string; body: string }
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
}

export type Db = Kysely<Tables>
