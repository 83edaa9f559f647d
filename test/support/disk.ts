/** A disk in memory: keeps of a session exactly what the database keeps, and gives it back. */
import type { JournalEntry, LooseChange } from '../../shared/change.ts'
import { type Change, isLoose } from '../../shared/change.ts'
import { type JournalRow, type OpenRow, replay } from '../../shared/replay.ts'
import type { Session } from '../../shared/session.ts'

export class Disk {
  readonly rows: JournalRow[] = []
  private open: OpenRow[] = []
  private round = 0

  write(changes: readonly { readonly id: string; readonly change: Change }[]): void {
    for (const { id, change } of changes) {
      if (isLoose(change)) this.open.push({ round: this.round, change })
      else this.append(id, change)
    }
  }

  private append(id: string, entry: JournalEntry): void {
    this.rows.push({ id, entry })
    if (entry.type === 'roundStarted' || entry.type === 'roundResumed') this.round = entry.number
    if (entry.type === 'settled')
      this.open = this.open.filter(({ round, change }) => round !== this.round || change.type !== 'ballotCast')
    if (entry.type === 'cardEnded') this.open = this.open.filter(({ round }) => round !== this.round)
  }

  /** The session as it would be after a restart. Open rows come back in an order of their own. */
  read(start: Session): Session {
    return replay(start, this.rows, [...this.open.filter(isFirst), ...this.open.filter((row) => !isFirst(row))])
  }
}

/** Texts come before what refers to them; the rest keeps its order, as upserts do. */
const isFirst = ({ change }: { change: LooseChange }): boolean => change.type === 'argumentAdded'
