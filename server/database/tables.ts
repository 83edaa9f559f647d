/** The tables, as Kysely sees them. Times in ms since 1970; JSON stands as text, so that SQLite and PostgreSQL read alike. */
import type { Kysely } from 'kysely'
import type { Programme } from '../../shared/format.ts'
import { type StoredColumn, type StoredTable, storedColumns } from '../../shared/stored-columns.ts'
import type { AuthoringTables } from './authoring-tables.ts'

export interface Tables extends AuthoringTables {
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
    /** The account that made it; null: somebody with the printed link, or an account that is gone. */
    owner: string | null
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
  /** Sums of a year, counted when a session is closed. They stay when its report goes. `present_in`: sessions in which people were counted. */
  year_sessions: {
    year: number
    month: number
    programme: Programme
    sessions: number
    participants: number
    present: number
    present_in: number
  }
  /** How often cards of a topic were played. */
  year_topics: { year: number; topic: string; played: number }
  /** How often a card of a version of a deck was played. */
  year_cards: { year: number; deck: string; version: string; card: string; played: number }
  /** The votes on a card over so many sessions that they may be told together. `votes`: 1, or 2 where both were kept. */
  year_votes: {
    year: number
    deck: string
    version: string
    card: string
    votes: number
    body: string
  }
  /** The votes of one session, until there are enough to tell them together, or its report goes. */
  year_waiting: {
    session: string
    card: string
    year: number
    deck: string
    version: string
    votes: number
    owner: string | null
    body: string
  }
  /** What the coordinator fills in, from elsewhere; `label`: the name of a row of the organisation's own, else empty. */
  year_fields: { year: number; field: string; label: string; value: number }
  /** What the organisation decided, as JSON; what it did not decide has no row. */
  settings: { name: string; body: string }
  /** Who may sign in. `sign_in`: in small letters; `roles`: with spaces between them; `password`: an Argon2id hash. */
  accounts: { id: string; name: string; sign_in: string; roles: string; disabled: number; password: string }
  /** Who is signed in now. `id`: the hash of the key in the cookie. */
  sign_ins: { id: string; account: string; made_at: number; used_at: number }
  /** Links that work once. `name`: for whom; `account`: whose password it sets. */
  links: {
    id: string
    key_hash: string
    kind: 'setUp' | 'invitation' | 'reset'
    name: string
    roles: string
    account: string | null
    until: number
  }
}

export type Db = Kysely<Tables>

/** Every column is named for the page that explains it; one that is not, is the type that does not fit here. */
type Unnamed = { [T in keyof Tables]: Exclude<keyof Tables[T], StoredColumn<T & StoredTable>> }[keyof Tables]
export const namesEveryColumn: [Unnamed] extends [never] ? true : Unnamed = true
storedColumns satisfies { readonly [T in keyof Tables]: readonly (keyof Tables[T])[] }
