/** Keys that a crash left behind between the settling of a round and their removal. */
import type { JournalEntry } from '../../shared/change.ts'
import { sortChanges } from '../session-write.ts'
import type { RoundKeys } from './round-keys.ts'
import type { Place } from './seals.ts'
import type { Db } from './tables.ts'

/** Removes the key of every round that is over. A round that is not keeps its key, also when another server plays it. */
export async function shredLeftovers(db: Db, keys: RoundKeys): Promise<void> {
  const places = await keys.places()
  for (const session of new Set(places.map((place) => place.session))) {
    const isOver = await overIn(db, session)
    for (const place of places) if (place.session === session && isOver(place)) keys.retire(place)
  }
  await keys.shred()
}

/** Which places of a session were deleted, as its journal says. */
async function overIn(db: Db, session: string): Promise<(place: Place) => boolean> {
  const live = db.selectFrom('sessions').select('id').where('id', '=', session).where('closed_on', 'is', null)
  if (!(await live.executeTakeFirst())) return () => true
  const rows = await db.selectFrom('journal').select('entry').where('session', '=', session).orderBy('seq').execute()
  const changes = rows.map(({ entry }) => ({ id: '', change: JSON.parse(entry) as JournalEntry }))
  const { settled, ended } = sortChanges(0, changes)
  return ({ kind, round }) => ended.includes(round) || (kind === 'ballots' && settled.includes(round))
}
