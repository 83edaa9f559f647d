/** Ballots and texts that are still open, read back from their rows. How they are written is in `loose-rows.ts`. */
import type { Choice } from '../shared/ballot.ts'
import type { LooseChange } from '../shared/change.ts'
import type { OptionId } from '../shared/option.ts'
import type { Vote } from '../shared/phase.ts'
import type { OpenRow } from '../shared/replay.ts'
import type { Db, Tables } from './database/tables.ts'

/** Everything of a session that is still open. Arguments stand before what is said about them. */
export async function readLoose(db: Db, session: string): Promise<OpenRow[]> {
  const ballots = await db.selectFrom('ballots').selectAll().where('session', '=', session).execute()
  const texts = await db.selectFrom('arguments').selectAll().where('session', '=', session).execute()
  const support = await db.selectFrom('argument_support').selectAll().where('session', '=', session).execute()
  return [
    ...ballots.map(ballotRow),
    ...texts.flatMap((row) => changesOf(row).map((change) => ({ round: row.round, change }))),
    ...support.map(({ round, id, key }) => ({
      round,
      change: { type: 'supportSet' as const, id, key, support: true },
    })),
  ]
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
