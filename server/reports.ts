/** The reports of closed sessions. What is stored leaves only as it is published: counts stay here (T7). */
import { z } from 'zod'
import type { PlayedDeck } from '../shared/citation.ts'
import type { Programme } from '../shared/format.ts'
import { publish } from '../shared/published-report.ts'
import { type PublishedReport, publishedReport } from '../shared/published-schema.ts'
import type { Report } from '../shared/report.ts'
import type { ReportLabel } from '../shared/wire.ts'
import type { Database } from './database/database.ts'
import type { Db } from './database/tables.ts'
import type { Log } from './log.ts'
import { deleteSessions } from './session-remains.ts'
import { recountSession } from './year-sums.ts'

export interface Reports {
  /** Those of one account, or all of them; newest first. */
  list(owner?: string | null): Promise<ReportLabel[]>
  /** Whether a report may be used by an account; null: by whoever has the printed link. */
  belongsTo(session: string, owner: string | null): Promise<boolean>
  /** Null when there is no such report. */
  read(session: string): Promise<PublishedReport | null>
  /** Deletes the report with everything that is left of its session; false when there is none. */
  remove(session: string): Promise<boolean>
  /** Sets right what a report is counted under; null when there is no such report. A closed session stays closed. */
  relabel(session: string, labels: Labels): Promise<PublishedReport | null>
}

interface Labels {
  readonly programme: Programme
  readonly present: number | null
}

/** What the JSON of a report holds, as JSON Schema: GET /api/report-schema. */
export const reportSchema: object = z.toJSONSchema(publishedReport)

export function createReports(database: Database, log: Log): Reports {
  const { db } = database
  const read = async (session: string) => {
    const report = await stored(db, session)
    return report && publish(report, await cardsOf(db, report))
  }
  return {
    list: (owner = null) => list(db, owner),
    belongsTo: async (session, owner) => owner === null || (await ownerOf(db, session)) === owner,
    read,
    remove: async (session) => {
      const isGone = await remove(db, session)
      // What fails here is forgotten with the next round that is settled; the report is gone all the same.
      if (isGone)
        await database.forget().catch((error) => log.failure('a deleted report may still be in the log', error))
      return isGone
    },
    relabel: async (session, { programme, present }) => {
      await database.commit((transaction) => relabel(transaction, session, { programme, present }))
      return read(session)
    },
  }
}

/** Of two that relabel at once the second does nothing: it no longer finds the report as it read it, and counts nothing twice. */
async function relabel(db: Db, session: string, labels: Labels): Promise<void> {
  const body = await storedBody(db, session)
  if (body === null) return
  const before = JSON.parse(body) as Report
  const after: Report = { ...before, ...labels }
  const { numUpdatedRows } = await db
    .updateTable('reports')
    .set({ body: JSON.stringify(after) })
    .where('session', '=', session)
    .where('body', '=', body)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 1n) await recountSession(db, before, after)
}

async function storedBody(db: Db, session: string): Promise<string | null> {
  const row = await db.selectFrom('reports').select('body').where('session', '=', session).executeTakeFirst()
  return row?.body ?? null
}

async function stored(db: Db, session: string): Promise<Report | null> {
  const body = await storedBody(db, session)
  return body === null ? null : (JSON.parse(body) as Report)
}

/** The cards of the version of the deck that was played. */
async function cardsOf(db: Db, { deck }: Report): Promise<PlayedDeck['cards']> {
  const played = db.selectFrom('decks').select('body').where('id', '=', deck.id).where('version', '=', deck.version)
  const row = await played.executeTakeFirst()
  return row ? (JSON.parse(row.body) as PlayedDeck).cards : []
}

async function ownerOf(db: Db, session: string): Promise<string | null> {
  const row = await db.selectFrom('sessions').select('owner').where('id', '=', session).executeTakeFirst()
  return row?.owner ?? null
}

async function list(db: Db, owner: string | null): Promise<ReportLabel[]> {
  const all = db.selectFrom('reports').select(['session', 'body']).orderBy('closed_on', 'desc').orderBy('session')
  const owned = db.selectFrom('sessions').select('id').where('owner', '=', owner)
  const rows = await (owner === null ? all : all.where('session', 'in', owned)).execute()
  return rows.map(({ session, body }) => {
    const { name, date, programme } = JSON.parse(body) as Report
    return { session, name, date, programme }
  })
}

const remove = (db: Db, session: string): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    // Of two that delete at once, one does.
    const { numDeletedRows } = await transaction
      .deleteFrom('reports')
      .where('session', '=', session)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) return false
    await deleteSessions(transaction, [session])
    return true
  })
