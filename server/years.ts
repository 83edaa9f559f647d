/** The years as the coordinator sees them: read from their sums, never from reports. */
import type { PlayedDeck } from '../shared/citation.ts'
import type { JoinedVotes } from '../shared/joined-votes.ts'
import { publishYear } from '../shared/published-year.ts'
import type { PublishedYear } from '../shared/published-year-schema.ts'
import { type FilledIn, type OwnRow, ownRows, type YearField } from '../shared/year-fields.ts'
import type { CardSum, DeckFaces, YearSums } from '../shared/year-sums.ts'
import type { YearFieldsBody } from '../shared/year-wire.ts'
import type { Database } from './database/storage.ts'
import type { Db } from './database/tables.ts'

export interface Years {
  /** Years in which something was played or filled in, newest first. */
  list(): Promise<number[]>
  /** `withCards`: also what divided and what moved, which asks for the decks that were played. */
  read(year: number, withCards: boolean): Promise<PublishedYear>
  filledIn(year: number): Promise<FilledIn>
  /** Rejects when it cannot be saved. */
  fillIn(body: YearFieldsBody): Promise<void>
}

export function createYears({ db, commit }: Database): Years {
  return {
    list: () => list(db),
    read: async (year, withCards) => {
      const cards = withCards ? await cardsIn(db, year) : []
      return publishYear(await sumsOf(db, year, cards), await decksOf(db, cards))
    },
    filledIn: (year) => filledIn(db, year),
    fillIn: (body) => commit((transaction) => fillIn(transaction, body)),
  }
}

async function list(db: Db): Promise<number[]> {
  const played = await db.selectFrom('year_sessions').select('year').where('sessions', '>', 0).distinct().execute()
  const filled = await db.selectFrom('year_fields').select('year').distinct().execute()
  return [...new Set([...played, ...filled].map(({ year }) => year))].sort((a, b) => b - a)
}

async function sumsOf(db: Db, year: number, cards: readonly CardSum[]): Promise<YearSums> {
  const months = await db.selectFrom('year_sessions').selectAll().where('year', '=', year).execute()
  const topics = await db.selectFrom('year_topics').select(['topic', 'played']).where('year', '=', year).execute()
  return { year, months: months.map(({ present_in, ...row }) => ({ ...row, presentIn: present_in })), topics, cards }
}

async function cardsIn(db: Db, year: number): Promise<CardSum[]> {
  const cards = await db.selectFrom('year_cards').selectAll().where('year', '=', year).execute()
  const votes = await db.selectFrom('year_votes').selectAll().where('year', '=', year).execute()
  const placeOf = (row: { deck: string; version: string; card: string }) => [row.deck, row.version, row.card].join(' ')
  const sums = Map.groupBy(votes, placeOf)
  return cards.map((row) => ({
    deck: row.deck,
    version: row.version,
    card: row.card,
    played: row.played,
    votes: (sums.get(placeOf(row)) ?? []).map(({ body }) => JSON.parse(body) as JoinedVotes),
  }))
}

/** The decks that were played, in the versions that were played. */
async function decksOf(db: Db, cards: readonly CardSum[]): Promise<DeckFaces[]> {
  const played = new Map(cards.map(({ deck, version }) => [`${deck} ${version}`, { deck, version }]))
  const found = await Promise.all(
    [...played.values()].map(({ deck, version }) =>
      db.selectFrom('decks').select('body').where('id', '=', deck).where('version', '=', version).executeTakeFirst(),
    ),
  )
  return found.flatMap((row) => (row ? [JSON.parse(row.body) as PlayedDeck] : []))
}

const isOwn = (field: string): field is OwnRow => ownRows.some((row) => row === field)

async function filledIn(db: Db, year: number): Promise<FilledIn> {
  const rows = await db.selectFrom('year_fields').selectAll().where('year', '=', year).execute()
  const fields: Partial<Record<YearField, number>> = {}
  const own: Partial<Record<OwnRow, FilledIn['own'][OwnRow]>> = {}
  for (const { field, label, value } of rows)
    if (isOwn(field)) own[field] = { label, value }
    else fields[field as YearField] = value
  return { fields, own } as FilledIn
}

async function fillIn(db: Db, { year, fields, own }: YearFieldsBody): Promise<void> {
  await db.deleteFrom('year_fields').where('year', '=', year).execute()
  const rows = [
    ...Object.entries(fields).map(([field, value]) => ({ year, field, label: '', value })),
    ...Object.entries(own).map(([field, { label, value }]) => ({ year, field, label, value })),
  ]
  if (rows.length > 0) await db.insertInto('year_fields').values(rows).execute()
}
