/** A database in which this year and the one before were played, as the server wrote them: sums, reports and sessions. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Content } from '../../server/content.ts'
import { type Database, openDatabase } from '../../server/database/database.ts'
import { createJournal } from '../../server/journal.ts'
import { createLog } from '../../server/log.ts'
import { createReports } from '../../server/reports.ts'
import { createSessionStore } from '../../server/session-store.ts'
import { history } from './history.ts'
import { keep } from './history-play.ts'

export const thisYear = new Date().getUTCFullYear()

export interface PlayedYears {
  readonly database: Database
  /** Removes the folder; whoever opened the database closed it. */
  remove(): void
}

interface Course {
  readonly deck: string
  /** Sessions of this year, and of the one before. */
  readonly now: number
  readonly before: number
}

/** Plays decks of the content on made-up days. The same every time, but for the year. */
export async function playYears(content: Content, courses: readonly Course[]): Promise<PlayedYears> {
  const folder = mkdtempSync(join(tmpdir(), 'dilemmaspel-'))
  const database = await openDatabase(folder)
  for (const [at, { deck, now, before }] of courses.entries()) {
    await playYear(content, database, deck, { seed: 10 + at, year: thisYear, sessions: now })
    await playYear(content, database, deck, { seed: 20 + at, year: thisYear - 1, sessions: before })
  }
  return { database, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function playYear(
  content: Content,
  database: Database,
  id: string,
  course: { readonly seed: number; readonly year: number; readonly sessions: number },
): Promise<void> {
  const deck = content.decks.find((one) => one.id === id)
  if (!deck) throw new Error(`there is no deck ${id}`)
  const log = createLog('silent')
  const [store, journal, reports] = [
    createSessionStore(database, log),
    createJournal(database, log),
    createReports(database, log),
  ]
  for (const raw of history(deck.cards, { ...course, people: [12, 32], cards: [2, 3], owners: [] })) {
    const mine = { ...raw, id: `${id}-${raw.id}` }
    await keep(mine, deck, store, journal)
    if (raw.relabelled && !raw.isRehearsal) await reports.relabel(mine.id, raw.relabelled)
  }
  await journal.close()
}
