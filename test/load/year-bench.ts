/**
 * `npm run bench:report`: how long the year page takes over many sessions, and how long closing one session takes then, on SQLite and on
 * PostgreSQL where there is one. `--sessions` (10000), `--people` (40), `--cards` (8).
 */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { createYears } from '../../server/years.ts'
import { type Report, reportOf } from '../../shared/report.ts'
import { aCard } from '../support/builders.ts'
import { history } from '../support/history.ts'
import { historyDeck, playOut } from '../support/history-play.ts'
import { aWrite, storages, TestStorage } from '../support/storages.ts'
import { median } from './figures.ts'

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '10000' },
    people: { type: 'string', default: '40' },
    cards: { type: 'string', default: '8' },
  },
})
const [sessions, people, cards] = [Number(values.sessions), Number(values.people), Number(values.cards)]

/** Most ms for the year page. */
const goal = 300
/** Sessions that are really played; the others are the same ones on other days. */
const reallyPlayed = 120
/** Sessions that close at one moment while history is written. */
const atOnce = 100

const deck = historyDeck(Array.from({ length: cards }, (_, at) => aCard(`kaart-${at}`, 2 + (at % 4))))

function playedReports(): Report[] {
  const course = {
    seed: 7,
    year: 2026,
    sessions: reallyPlayed,
    people: [people, people],
    cards: [cards, cards],
    owners: [],
  } as const
  return history(deck.cards, course).flatMap((raw) => reportOf(playOut(raw, deck)) ?? [])
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const round = (ms: number): string => `${ms.toFixed(1)} ms`

async function measure(kind: (typeof storages)[number], reports: readonly Report[]): Promise<boolean> {
  const storage = await TestStorage.make(kind)
  const { db } = storage.database
  await db
    .insertInto('decks')
    .values({ id: deck.id, version: deck.version, body: JSON.stringify(deck) })
    .execute()
  const { journal } = storage
  const close = (at: number) => {
    const report = { ...(reports[at % reports.length] as Report), session: `sessie-${String(at).padStart(6, '0')}` }
    return journal.write(aWrite(report.session, 0, [], { closing: { on: report.date, report } }))
  }
  const written = await timed(async () => {
    for (let at = 0; at < sessions; at += atOnce)
      await Promise.all(Array.from({ length: Math.min(atOnce, sessions - at) }, (_, nth) => close(at + nth)))
  })
  const years = createYears(storage.database)
  const page = async () => [await years.read(2026, true), await years.read(2025, false), await years.list()]
  const pages: number[] = []
  for (let times = 0; times < 11; times++) pages.push(await timed(page))
  const closings: number[] = []
  for (let times = 0; times < 11; times++) closings.push(await timed(() => close(sessions + times)))
  const counted = (await years.read(2026, false)).sessions
  await journal.close()
  await storage.close()
  const most = Math.max(...pages)
  const cells = [
    kind,
    counted,
    round(most),
    round(median(pages)),
    round(median(closings)),
    `${(written / 1000).toFixed(0)} s`,
  ]
  console.log(`| ${cells.join(' | ')} |`)
  return most <= goal
}

const reports = playedReports()
console.log(
  `${sessions} sessions of ${people} people and ${cards} cards; ${cpus().length} x ${cpus()[0]?.model ?? '?'}, Node ${process.version}`,
)
console.log(
  '| database | sessions counted | year page, slowest of 11 | median | closing one session, median | history written in |',
)
console.log('|---|---|---|---|---|---|')
let isReached = true
for (const kind of storages) isReached = (await measure(kind, reports)) && isReached
console.log(isReached ? `The year page took at most ${goal} ms.` : `The year page took more than ${goal} ms.`)
process.exitCode = isReached ? 0 : 1
