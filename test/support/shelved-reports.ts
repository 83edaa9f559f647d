/** A running server in whose database closed sessions stand already. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Content } from '../../server/content.ts'
import { openDatabase } from '../../server/database/database.ts'
import { startTestApp, type TestApp } from './app.ts'
import { deckOf, type Played, playedReport } from './played-report.ts'

/** Plays the sessions, and starts a server that has their reports. */
export async function startWithReports(sessions: readonly Played[], content: Content): Promise<TestApp> {
  const database = await openDatabase(mkdtempSync(join(tmpdir(), 'dilemmaspel-')))
  for (const played of sessions) {
    const report = playedReport(played, content)
    const { id, version } = deckOf(played, content)
    const deck = { id, version, body: JSON.stringify(deckOf(played, content)) }
    await database.db
      .insertInto('decks')
      .values(deck)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const row = { session: report.session, closed_on: report.date, body: JSON.stringify(report) }
    await database.db.insertInto('reports').values(row).execute()
  }
  return startTestApp({ content, database }, { ORGANISATION: 'Provincie Voorbeeld' })
}
