/** Published decks. A version that was published never changes and never goes: sessions and reports name it. */
import type { PublishedLabel, PublishedVersion } from '../shared/authoring-wire.ts'
import type { PlayedDeck } from '../shared/citation.ts'
import type { Card, Deck } from '../shared/deck.ts'
import type { Database } from './database/storage.ts'
import type { Db } from './database/tables.ts'

/** A deck and its cards as they were written when they were published. */
export interface Written {
  readonly deck: Deck
  readonly cards: readonly Card[]
}

/** What is published: as written, and as it is played. */
export interface Edition extends Written {
  readonly played: PlayedDeck
}

/** Who publishes, when, and what the author saw: the revision of the deck and of every own card in it. */
export interface Publishing {
  readonly by: string | null
  readonly at: number
  readonly revision: number
  readonly cards: Readonly<Record<string, number>>
}

export interface DeckStore {
  /** The newest version of every deck that is not withdrawn, last published first. */
  playable(): Promise<PlayedDeck[]>
  /** Every version of a deck, newest first. */
  versions(deck: string): Promise<PublishedVersion[]>
  /** The new version, or the newest one when nothing changed; null when somebody changed a text since the author looked. */
  publish(edition: Edition, publishing: Publishing): Promise<PublishedLabel | null>
}

export function createDeckStore(database: Database): DeckStore {
  const { db } = database
  const read = new Map<string, PlayedDeck>()
  return {
    playable: async () => {
      const newest = await newestOf(db)
      return Promise.all(newest.map(({ deck, number }) => playedOf(db, read, deck, number)))
    },
    versions: async (deck) => {
      const rows = await db
        .selectFrom('deck_versions')
        .select(['number', 'version', 'published_at', 'published_by', 'written'])
        .where('deck', '=', deck)
        .orderBy('number', 'desc')
        .execute()
      return rows.map(({ written, ...row }) => ({ ...labelOf(row), ...(JSON.parse(written) as Written) }))
    },
    publish: (edition, publishing) => database.commit((transaction) => publish(transaction, edition, publishing)),
  }
}

/** The newest version of every deck. */
export async function labelsOf(db: Db): Promise<Map<string, PublishedLabel>> {
  const rows = await db
    .selectFrom('deck_versions')
    .select(['deck', 'number', 'version', 'published_at', 'published_by'])
    .orderBy('number')
    .execute()
  return new Map(rows.map((row) => [row.deck, labelOf(row)]))
}

interface LabelRow {
  readonly number: number
  readonly version: string
  readonly published_at: number
  readonly published_by: string | null
}

const labelOf = ({ number, version, published_at, published_by }: LabelRow): PublishedLabel => ({
  number,
  version,
  at: published_at,
  by: published_by,
})

const newestOf = (db: Db) =>
  db
    .selectFrom('deck_versions')
    .innerJoin('drafts', (join) => join.onRef('drafts.id', '=', 'deck_versions.deck').on('drafts.kind', '=', 'deck'))
    .select(['deck_versions.deck', 'deck_versions.number'])
    .where('drafts.withdrawn', '=', 0)
    .where(({ eb, selectFrom }) =>
      eb(
        'deck_versions.number',
        '=',
        selectFrom('deck_versions as other')
          .select(({ fn }) => fn.max('other.number').as('newest'))
          .whereRef('other.deck', '=', 'deck_versions.deck'),
      ),
    )
    .orderBy('deck_versions.published_at', 'desc')
    .orderBy('deck_versions.deck')
    .execute()

/** A version never changes, so it is read once. */
async function playedOf(db: Db, read: Map<string, PlayedDeck>, deck: string, number: number): Promise<PlayedDeck> {
  const key = `${deck} ${number}`
  const known = read.get(key)
  if (known) return known
  const row = await db
    .selectFrom('deck_versions')
    .select('played')
    .where('deck', '=', deck)
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const played = JSON.parse(row.played) as PlayedDeck
  read.set(key, played)
  return played
}

async function publish(
  db: Db,
  { deck, cards, played }: Edition,
  publishing: Publishing,
): Promise<PublishedLabel | null> {
  if (!(await isAsSeen(db, deck.id, publishing))) return null
  const newest = (await labelsOf(db)).get(deck.id)
  await db
    .updateTable('drafts')
    .set({ stage: 'draft', withdrawn: 0 })
    .where('kind', '=', 'deck')
    .where('id', '=', deck.id)
    .execute()
  if (newest?.version === played.version) return newest
  const { by, at } = publishing
  const row = {
    deck: deck.id,
    number: (newest?.number ?? 0) + 1,
    version: played.version,
    written: JSON.stringify({ deck, cards } satisfies Written),
    played: JSON.stringify(played),
    published_at: at,
    published_by: by,
  }
  await db.insertInto('deck_versions').values(row).execute()
  return labelOf(row)
}

/** Whether the deck and its own cards still have the revisions that the author saw. */
async function isAsSeen(db: Db, deck: string, { revision, cards }: Publishing): Promise<boolean> {
  const found = await db.selectFrom('drafts').select(['kind', 'id', 'revision']).execute()
  const now = new Map(found.map((row) => [`${row.kind} ${row.id}`, row.revision]))
  return (
    now.get(`deck ${deck}`) === revision && Object.entries(cards).every(([id, seen]) => now.get(`card ${id}`) === seen)
  )
}
