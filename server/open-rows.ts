/** Ballots and texts that are still open, read back from their rows. How they are written is in `loose-rows.ts`. */
import type { Choice } from '../shared/ballot.ts'
import type { LooseChange } from '../shared/change.ts'
import type { OptionId } from '../shared/option.ts'
import type { Vote } from '../shared/phase.ts'
import type { OpenRow } from '../shared/replay.ts'
import type { Seals } from './database/seals.ts'
import type { Db, Tables } from './database/tables.ts'

/** What of a session is still open, and how many rows could not be read because their key is gone. */
export interface OpenRows {
  readonly rows: readonly OpenRow[]
  readonly unreadable: number
}

/** Everything of a session that is still open. Arguments stand before what is said about them. */
export async function readLoose(db: Db, seals: Seals, session: string): Promise<OpenRows> {
  const ballots = await db.selectFrom('ballots').selectAll().where('session', '=', session).execute()
  const texts = await db.selectFrom('arguments').selectAll().where('session', '=', session).execute()
  const support = await db.selectFrom('argument_support').selectAll().where('session', '=', session).execute()
  const openBallots = await openedOf(ballots, (row) => openBallot(seals, row))
  const openTexts = await openedOf(texts, (row) => openText(seals, row))
  const rows = [
    ...openBallots.map(ballotRow),
    ...openTexts.flatMap((row) => changesOf(row).map((change) => ({ round: row.round, change }))),
    ...support.map(({ round, id, key }) => ({
      round,
      change: { type: 'supportSet' as const, id, key, support: true },
    })),
  ]
  return { rows, unreadable: ballots.length + texts.length - openBallots.length - openTexts.length }
}

/** The rows that can be opened. */
async function openedOf<T>(rows: readonly T[], open: (row: T) => Promise<T | null>): Promise<T[]> {
  return (await Promise.all(rows.map(open))).filter((row) => row !== null)
}

async function openBallot(seals: Seals, row: Tables['ballots']): Promise<Tables['ballots'] | null> {
  const seal = await seals.toOpen({ kind: 'ballots', session: row.session, round: row.round })
  const choice = seal.open(row.choice, row.vote, row.voter_key)
  return choice === null ? null : { ...row, choice }
}

async function openText(seals: Seals, row: Tables['arguments']): Promise<Tables['arguments'] | null> {
  const seal = await seals.toOpen({ kind: 'texts', session: row.session, round: row.round })
  const body = seal.open(row.body, row.kind, row.id, row.key)
  return body === null ? null : { ...row, body }
}

const ballotRow = ({ round, vote, voter_key, choice }: Tables['ballots']): OpenRow => ({
  round,
  change: { type: 'ballotCast', vote: vote as Vote, voterKey: voter_key, choice: choice as Choice },
})

/** What a row of the table `arguments` stands for. */
function changesOf(row: Tables['arguments']): LooseChange[] {
  const { kind, id, key, team, option, body } = row
  if (kind === 'minority') return [{ type: 'minorityOffered', id, key, team, text: body }]
  if (kind === 'written') return [{ type: 'optionWritten', id, key, vote: option as Vote, text: body }]
  if (kind === 'counter') return [{ type: 'counterPicked', key, argument: body }]
  const changes: LooseChange[] = [{ type: 'argumentAdded', id, key, team, option: option as OptionId, text: body }]
  if (row.hidden === 1) changes.push({ type: 'argumentHidden', id, hidden: true })
  if (row.released === 1) changes.push({ type: 'argumentReleased', id, released: true })
  return changes
}
