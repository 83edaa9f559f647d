/** Ballots and texts as rows. What they look like when they are read back is in `open-rows.ts`. */
import type { LooseChange } from '../shared/change.ts'
import type { Place, Seals } from './database/seals.ts'
import type { Db, Tables } from './database/tables.ts'
import type { SessionWrite } from './session-write.ts'

/** Most rows in one statement. */
const chunk = 80

type Of<T> = Extract<LooseChange, { type: T }>
type Loose = SessionWrite['loose'][number]
type Text = Tables['arguments']

/** Writes the loose changes of one session: what has a key of its own in the order of those keys, so that nothing tells who came first. */
export async function writeLoose(db: Db, seals: Seals, { session, loose }: SessionWrite): Promise<void> {
  const rows: LooseRows = { db, seals, session }
  await writeBallots(rows, loose)
  await writeOptions(rows, loose)
  await writePicks(rows, loose)
  for (const { round, change } of loose) await writeTalk(rows, round, change)
}

/** Where the rows of one session go. */
interface LooseRows {
  readonly db: Db
  readonly seals: Seals
  readonly session: string
}

/** The last change of each key, in the order of the keys. */
function lastOf<T extends LooseChange['type']>(
  loose: readonly Loose[],
  type: T,
  keyOf: (change: Of<T>) => string,
): { round: number; change: Of<T> }[] {
  const last = new Map<string, { round: number; change: Of<T> }>()
  for (const { round, change } of loose)
    if (change.type === type) last.set(`${round} ${keyOf(change as Of<T>)}`, { round, change: change as Of<T> })
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

const chunksOf = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / chunk) }, (_, at) => rows.slice(at * chunk, (at + 1) * chunk))

async function writeBallots({ db, seals, session }: LooseRows, loose: readonly Loose[]): Promise<void> {
  const rows: Tables['ballots'][] = []
  for (const { round, change } of lastOf(loose, 'ballotCast', ({ vote, voterKey }) => `${voterKey} ${vote}`)) {
    const { vote, voterKey } = change
    const seal = await seals.toClose({ kind: 'ballots', session, round })
    rows.push({ session, round, vote, voter_key: voterKey, choice: seal.close(change.choice, vote, voterKey) })
  }
  for (const values of chunksOf(rows))
    await db
      .insertInto('ballots')
      .values(values)
      .onConflict((conflict) =>
        conflict
          .columns(['session', 'round', 'vote', 'voter_key'])
          .doUpdateSet((row) => ({ choice: row.ref('excluded.choice') })),
      )
      .execute()
}

/** One text per argument key and vote: the older one goes, and a text that was taken back leaves nothing. */
async function writeOptions({ db, seals, session }: LooseRows, loose: readonly Loose[]): Promise<void> {
  for (const { round, change } of lastOf(loose, 'optionWritten', ({ key, vote }) => `${key} ${vote}`)) {
    const { id, key, vote, text } = change
    await db
      .deleteFrom('arguments')
      .where('session', '=', session)
      .where('round', '=', round)
      .where('kind', '=', 'written')
      .where('key', '=', key)
      .where('option', '=', vote)
      .execute()
    if (text === null) continue
    const row = await closed(seals, { ...bare, session, round, kind: 'written', id, key, option: vote, body: text })
    const { body } = row
    await db
      .insertInto('arguments')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['session', 'round', 'kind', 'id']).doUpdateSet({ key, option: vote, body }),
      )
      .execute()
  }
}

/** One pick per argument key, which is its id too. */
async function writePicks({ db, seals, session }: LooseRows, loose: readonly Loose[]): Promise<void> {
  const rows: Text[] = []
  for (const { round, change } of lastOf(loose, 'counterPicked', ({ key }) => key)) {
    const { key, argument } = change
    rows.push(await closed(seals, { ...bare, session, round, kind: 'counter', id: key, key, body: argument }))
  }
  for (const values of chunksOf(rows))
    await db
      .insertInto('arguments')
      .values(values)
      .onConflict((conflict) =>
        conflict.columns(['session', 'round', 'kind', 'id']).doUpdateSet((row) => ({ body: row.ref('excluded.body') })),
      )
      .execute()
}

/** A text of no team and for no option, that nobody hid or let through. */
const bare = { team: 0, option: '', hidden: 0, released: 0 } as const

/** A row whose text is sealed; `open-rows.ts` opens it with the same columns. */
async function closed(seals: Seals, row: Text): Promise<Text> {
  const place: Place = { kind: 'texts', session: row.session, round: row.round }
  return { ...row, body: (await seals.toClose(place)).close(row.body, row.kind, row.id, row.key) }
}

async function writeTalk({ db, seals, session }: LooseRows, round: number, change: LooseChange): Promise<void> {
  const adding = async (row: Text) => add(db, await closed(seals, row))
  if (change.type === 'argumentAdded') return adding({ ...textOf(session, round, change), option: change.option })
  if (change.type === 'minorityOffered') return adding({ ...textOf(session, round, change), kind: 'minority' })
  if (change.type === 'argumentHidden') return mark(db, session, round, change.id, { hidden: change.hidden ? 1 : 0 })
  if (change.type === 'argumentReleased')
    return mark(db, session, round, change.id, { released: change.released ? 1 : 0 })
  if (change.type === 'supportSet') return support(db, session, round, change)
}

const textOf = (
  session: string,
  round: number,
  { id, key, team, text }: Of<'argumentAdded' | 'minorityOffered'>,
): Text => ({ ...bare, session, round, kind: 'argument', id, key, team, body: text })

async function add(db: Db, row: Text): Promise<void> {
  await db
    .insertInto('arguments')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function mark(
  db: Db,
  session: string,
  round: number,
  id: string,
  set: Partial<Pick<Text, 'hidden' | 'released'>>,
): Promise<void> {
  await db
    .updateTable('arguments')
    .set(set)
    .where('session', '=', session)
    .where('round', '=', round)
    .where('kind', '=', 'argument')
    .where('id', '=', id)
    .execute()
}

async function support(db: Db, session: string, round: number, change: Of<'supportSet'>): Promise<void> {
  const { id, key } = change
  const row = { session, round, id, key }
  if (change.support)
    await db
      .insertInto('argument_support')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await db
      .deleteFrom('argument_support')
      .where('session', '=', session)
      .where('round', '=', round)
      .where('id', '=', id)
      .where('key', '=', key)
      .execute()
}
