/** Several drafts at once: all of them are written, or none. */
import type { DraftText } from '../shared/authoring-wire.ts'
import type { Db, Tables } from './database/tables.ts'

/** A text to write: new where `revision` is null, else in the place of that revision. */
export type Batch = readonly { readonly text: DraftText; readonly revision: number | null }[]

/** Something of a batch was made or changed by somebody else meanwhile. */
export class BatchConflict extends Error {}

/** Writes a batch inside a transaction; throws a BatchConflict, and nothing is written. */
export async function writeBatch(
  db: Db,
  batch: Batch,
  rowFor: (text: DraftText, revision: number) => Tables['drafts'],
): Promise<void> {
  for (const { text, revision } of batch) {
    const row = rowFor(text, (revision ?? 0) + 1)
    const written =
      revision === null
        ? await db
            .insertInto('drafts')
            .values(row)
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirst()
            .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows)
        : await replace(db, row, revision)
    if (written !== 1n) throw new BatchConflict()
  }
}

const replace = (db: Db, { kind, id, body, revision, changed_at, changed_by }: Tables['drafts'], before: number) =>
  db
    .updateTable('drafts')
    .set({ body, revision, changed_at, changed_by })
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('revision', '=', before)
    .executeTakeFirst()
    .then(({ numUpdatedRows }) => numUpdatedRows)
