/**
 * The sums of a year as they are written: in the step that closes a session and writes its report, so that nothing that
 * happens to the report later changes a year (P6).
 */
import { type JoinedVotes, joined, votesToJoin, type WaitingVotes } from '../shared/joined-votes.ts'
import { keptVotes, type PlayedSession, playedCards, playedSession } from '../shared/kept-votes.ts'
import type { Report } from '../shared/report.ts'
import type { Db } from './database/tables.ts'

/** Counts a session that was just closed. `db`: the transaction that writes its report; `owner`: the account that led it. */
export async function countSession(db: Db, report: Report, owner: string | null): Promise<void> {
  const played = playedSession(report)
  if (!played) return
  await addSession(db, played)
  const { year } = played
  const { id: deck, version } = report.deck
  const kept = new Map(keptVotes(report).map((votes) => [votes.card, votes]))
  // In one order for all, so that two sessions that close at once do not wait for each other in PostgreSQL.
  for (const { card, topics } of playedCards(report).sort((a, b) => (a.card < b.card ? -1 : 1))) {
    for (const topic of [...topics].sort()) await countTopic(db, year, topic)
    const place = { year, deck, version, card }
    await countCard(db, place)
    const votes = kept.get(card)
    if (votes) await addVotes(db, place, { ...votes, session: report.session, owner })
  }
}

/** Counts a session under other labels than before, as long as its report exists. */
export async function recountSession(db: Db, before: Report, after: Report): Promise<void> {
  const [old, now] = [playedSession(before), playedSession(after)]
  if (!old || !now) return
  await addSession(db, old, -1)
  await addSession(db, now)
}

/** `sign`: -1 to take it away again. */
async function addSession(
  db: Db,
  { year, month, programme, participants, present }: PlayedSession,
  sign: 1 | -1 = 1,
): Promise<void> {
  const added = {
    sessions: sign,
    participants: sign * participants,
    present: sign * (present ?? 0),
    present_in: present === null ? 0 : sign,
  }
  await db
    .insertInto('year_sessions')
    .values({ year, month, programme, ...added })
    .onConflict((conflict) =>
      conflict.columns(['year', 'month', 'programme']).doUpdateSet((row) => ({
        sessions: row('year_sessions.sessions', '+', added.sessions),
        participants: row('year_sessions.participants', '+', added.participants),
        present: row('year_sessions.present', '+', added.present),
        present_in: row('year_sessions.present_in', '+', added.present_in),
      })),
    )
    .execute()
}

const countTopic = async (db: Db, year: number, topic: string): Promise<void> =>
  void (await db
    .insertInto('year_topics')
    .values({ year, topic, played: 1 })
    .onConflict((conflict) =>
      conflict.columns(['year', 'topic']).doUpdateSet((row) => ({ played: row('year_topics.played', '+', 1) })),
    )
    .execute())

/** A card of a version of a deck in a year. */
interface Place {
  readonly year: number
  readonly deck: string
  readonly version: string
  readonly card: string
}

/** Holds the card for this transaction as well: in PostgreSQL another one that plays it waits here until this one is over. */
const countCard = async (db: Db, place: Place): Promise<void> =>
  void (await db
    .insertInto('year_cards')
    .values({ ...place, played: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['year', 'deck', 'version', 'card'])
        .doUpdateSet((row) => ({ played: row('year_cards.played', '+', 1) })),
    )
    .execute())

/** Lets the votes of a session wait, and adds up those that have waited long enough. */
async function addVotes(db: Db, place: Place, { session, owner, slots, votes }: WaitingVotes): Promise<void> {
  const where = { ...place, votes: votes.length }
  await db
    .insertInto('year_waiting')
    .values({ session, ...where, owner, body: JSON.stringify({ slots, votes }) })
    .execute()
  const group = votesToJoin(await waitingAt(db, where))
  if (group.length === 0) return
  const sessions = group.map((one) => one.session)
  await db.deleteFrom('year_waiting').where('card', '=', place.card).where('session', 'in', sessions).execute()
  const body = JSON.stringify(joined(await sumAt(db, where), group))
  await db
    .insertInto('year_votes')
    .values({ ...where, body })
    .onConflict((conflict) => conflict.columns(['year', 'deck', 'version', 'card', 'votes']).doUpdateSet({ body }))
    .execute()
}

interface Where extends Place {
  readonly votes: number
}

async function waitingAt(db: Db, { year, deck, version, card, votes }: Where): Promise<WaitingVotes[]> {
  const rows = await db
    .selectFrom('year_waiting')
    .select(['session', 'owner', 'body'])
    .where('year', '=', year)
    .where('deck', '=', deck)
    .where('version', '=', version)
    .where('card', '=', card)
    .where('votes', '=', votes)
    .orderBy('session')
    .execute()
  return rows.map(({ session, owner, body }) => ({ session, owner, ...JSON.parse(body) }))
}

async function sumAt(db: Db, { year, deck, version, card, votes }: Where): Promise<JoinedVotes | null> {
  const row = await db
    .selectFrom('year_votes')
    .select('body')
    .where('year', '=', year)
    .where('deck', '=', deck)
    .where('version', '=', version)
    .where('card', '=', card)
    .where('votes', '=', votes)
    .executeTakeFirst()
  return row ? JSON.parse(row.body) : null
}
