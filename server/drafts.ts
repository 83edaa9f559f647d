/** Cards and decks while they are written. A save names the revision that was changed: on an older one it changes nothing. */
import type { Draft, DraftKind, DraftText, SavedAnswer } from '../shared/authoring-wire.ts'
import type { DraftDeck } from '../shared/draft-deck.ts'
import type { Database } from './database/storage.ts'
import type { Db, Tables } from './database/tables.ts'
import { labelsOf } from './deck-store.ts'
import { type Batch, BatchConflict, writeBatch } from './draft-batch.ts'

/** Who changes something and when: an account or null, ms since 1970. */
export interface Change {
  readonly by: string | null
  readonly at: number
}

export interface Drafts {
  /** Every draft, last changed first. */
  list(): Promise<Draft[]>
  read(kind: DraftKind, id: string): Promise<Draft | null>
  /** Null when the id is taken. */
  make(text: DraftText, change: Change): Promise<Draft | null>
  /** The new revision; or the draft as it is, when that is not `revision` any more; null when there is no such draft. */
  save(text: DraftText, revision: number, change: Change): Promise<SavedAnswer['saved'] | Draft | null>
  /** All of them or, when somebody else was there first, none: false. */
  saveAll(batch: Batch, change: Change): Promise<boolean>
  /** Moves a deck between draft and review; null when there is no such deck. */
  setStage(id: string, stage: 'draft' | 'inReview'): Promise<Draft | null>
  /** A deck that is withdrawn starts no new session; null when it was never published. */
  setWithdrawn(id: string, withdrawn: boolean): Promise<Draft | null>
  /** Deletes a draft that nobody needs: a card in no deck, a deck that was never published. */
  remove(kind: DraftKind, id: string, revision: number): Promise<'removed' | 'inUse' | 'changed' | 'none'>
}

type Row = Tables['drafts']

export function createDrafts(database: Database): Drafts {
  const { db } = database
  const read: Drafts['read'] = async (kind, id) => {
    const row = await rowOf(db, kind, id)
    return row ? ((await drafted(db, [row]))[0] ?? null) : null
  }
  return {
    list: async () => drafted(db, await db.selectFrom('drafts').selectAll().orderBy('changed_at', 'desc').execute()),
    read,
    make: async (text, change) => {
      const row = rowFor(text, change)
      const made = await db
        .insertInto('drafts')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return made.numInsertedOrUpdatedRows === 1n ? read(text.kind, row.id) : null
    },
    save: async (text, revision, change) => (await save(db, text, revision, change)) ?? read(text.kind, text.body.id),
    saveAll: (batch, change) => saveAll(database, batch, change),
    setStage: async (id, stage) => {
      await db.updateTable('drafts').set({ stage }).where('kind', '=', 'deck').where('id', '=', id).execute()
      return read('deck', id)
    },
    setWithdrawn: async (id, withdrawn) => {
      if (!(await isPublished(db, id))) return null
      const set = db.updateTable('drafts').set({ withdrawn: withdrawn ? 1 : 0 })
      await set.where('kind', '=', 'deck').where('id', '=', id).execute()
      return read('deck', id)
    },
    remove: (kind, id, revision) => database.commit((transaction) => remove(transaction, kind, id, revision)),
  }
}

const rowOf = (db: Db, kind: DraftKind, id: string): Promise<Row | undefined> =>
  db.selectFrom('drafts').selectAll().where('kind', '=', kind).where('id', '=', id).executeTakeFirst()

async function saveAll(database: Database, batch: Batch, change: Change): Promise<boolean> {
  try {
    await database.commit((db) => writeBatch(db, batch, (text, revision) => ({ ...rowFor(text, change), revision })))
    return true
  } catch (error) {
    if (error instanceof BatchConflict) return false
    throw error
  }
}

const rowFor = ({ kind, body }: DraftText, { by, at }: Change): Row => ({
  kind,
  id: body.id,
  revision: 1,
  stage: 'draft',
  withdrawn: 0,
  body: JSON.stringify(body),
  changed_at: at,
  changed_by: by,
})

/** Rows as authors see them: with the names of who changed them, and decks with what was published of them. */
async function drafted(db: Db, rows: readonly Row[]): Promise<Draft[]> {
  const labels = await labelsOf(db)
  const names = await namesOf(db, rows)
  return rows.map((row) => {
    const { id, revision } = row
    const facts = { id, revision, changedAt: row.changed_at, changedBy: names.get(row.changed_by) ?? null }
    if (row.kind === 'card') return { kind: 'card', ...facts, body: JSON.parse(row.body) }
    const published = labels.get(id) ?? null
    return {
      kind: 'deck',
      ...facts,
      body: JSON.parse(row.body),
      stage: row.stage,
      withdrawn: row.withdrawn === 1,
      published,
    }
  })
}

/** The names on the accounts that changed these. An account that was deleted has none. */
async function namesOf(db: Db, rows: readonly Row[]): Promise<ReadonlyMap<string | null, string>> {
  const ids = [...new Set(rows.map(({ changed_by }) => changed_by))].filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const found = await db.selectFrom('accounts').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** Null when the draft has another revision, or is not there. */
async function save(
  db: Db,
  { kind, body }: DraftText,
  before: number,
  { by, at }: Change,
): Promise<SavedAnswer['saved'] | null> {
  const revision = before + 1
  const { numUpdatedRows } = await db
    .updateTable('drafts')
    .set({ body: JSON.stringify(body), revision, changed_at: at, changed_by: by })
    .where('kind', '=', kind)
    .where('id', '=', body.id)
    .where('revision', '=', before)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? { revision, changedAt: at } : null
}

const isPublished = async (db: Db, deck: string): Promise<boolean> =>
  (await db.selectFrom('deck_versions').select('number').where('deck', '=', deck).executeTakeFirst()) !== undefined

async function remove(db: Db, kind: DraftKind, id: string, revision: number) {
  const row = await rowOf(db, kind, id)
  if (!row) return 'none'
  if (row.revision !== revision) return 'changed'
  if (kind === 'deck' ? await isPublished(db, id) : await isInDeck(db, id)) return 'inUse'
  await db.deleteFrom('drafts').where('kind', '=', kind).where('id', '=', id).execute()
  if (kind === 'deck') {
    await db.deleteFrom('review_links').where('deck', '=', id).execute()
    await db.deleteFrom('remarks').where('deck', '=', id).execute()
  }
  return 'removed'
}

async function isInDeck(db: Db, card: string): Promise<boolean> {
  const decks = await db.selectFrom('drafts').select('body').where('kind', '=', 'deck').execute()
  return decks.some(({ body }) => (JSON.parse(body) as DraftDeck).cards.some(({ id }) => id === card))
}
