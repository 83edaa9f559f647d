/**
 * Every table and column of the database by name, in the order in which the page "Wat wordt bewaard" explains them. A column
 * that is missing here does not compile in `server/database/tables.ts`; one without its sentence does not in `client/text`.
 */
export const storedColumns = {
  sessions: [
    'id',
    'join_code',
    'name',
    'rehearsal',
    'created_at',
    'active_at',
    'closed_on',
    'made',
    'lease_holder',
    'lease_until',
    'owner',
  ],
  journal: ['session', 'seq', 'command', 'entry'],
  ballots: ['session', 'round', 'vote', 'voter_key', 'choice'],
  arguments: ['session', 'round', 'kind', 'id', 'key', 'team', 'option', 'body', 'hidden', 'released'],
  argument_support: ['session', 'round', 'id', 'key'],
  snapshots: ['session', 'seq', 'body'],
  reports: ['session', 'closed_on', 'body'],
  year_sessions: ['year', 'month', 'programme', 'sessions', 'participants', 'present', 'present_in'],
  year_topics: ['year', 'topic', 'played'],
  year_cards: ['year', 'deck', 'version', 'card', 'played'],
  year_votes: ['year', 'deck', 'version', 'card', 'votes', 'body'],
  year_waiting: ['session', 'card', 'year', 'deck', 'version', 'votes', 'owner', 'body'],
  year_fields: ['year', 'field', 'label', 'value'],
  settings: ['name', 'body'],
  accounts: ['id', 'name', 'sign_in', 'roles', 'disabled', 'password'],
  sign_ins: ['id', 'account', 'made_at', 'used_at'],
  links: ['id', 'key_hash', 'kind', 'name', 'roles', 'until', 'account'],
  decks: ['id', 'version', 'body'],
  drafts: ['kind', 'id', 'revision', 'stage', 'withdrawn', 'body', 'changed_at', 'changed_by'],
  deck_versions: ['deck', 'number', 'version', 'written', 'played', 'published_at', 'published_by'],
  review_links: ['id', 'deck', 'key_hash', 'label', 'made_at', 'expires_at', 'revoked'],
  remarks: ['id', 'deck', 'link', 'card', 'field', 'quote', 'name', 'body', 'made_at', 'resolved'],
  codes: ['id', 'version', 'body', 'added_at', 'added_by'],
  kysely_migration: ['name', 'timestamp'],
  kysely_migration_lock: ['id', 'is_locked'],
} as const

export type StoredTable = keyof typeof storedColumns
export type StoredColumn<T extends StoredTable> = (typeof storedColumns)[T][number]

/** What a language says of a table: what it holds, why, how long, who can see it, and a sentence for every column. */
export type StoredTexts = {
  readonly [T in StoredTable]: {
    readonly title: string
    readonly what: string
    readonly why: string
    readonly long: string
    readonly who: string
    readonly columns: Readonly<Record<StoredColumn<T>, string>>
  }
}
