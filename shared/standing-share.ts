/** Which share of a vote went to options of one standing, by one code. */
import type { PlayedReference } from './citation.ts'
import type { Columns } from './difference.ts'
import type { Slot, Standing } from './option.ts'
import { total } from './tally.ts'

/** Whether the code gives a column this standing; what was written instead of an option has none. */
export const hasStanding = ({ verdicts }: Pick<PlayedReference, 'verdicts'>, slot: Slot, standing: Standing): boolean =>
  slot !== '*' && verdicts[slot]?.standing === standing

/**
 * Share 0-1 of the ballots that went to options of `standing`: the sum of their counts divided by all ballots on options, those
 * that were written instead included. Null without ballots (T1). A plain proportion; its source is the code that is cited.
 * Pages: client/report/standing-shares.tsx, `shares`; client/report/report-lens.tsx, `shares`.
 */
export function standingShare(
  { slots, counts }: Columns,
  reference: Pick<PlayedReference, 'verdicts'>,
  standing: Standing,
): number | null {
  const ballots = total(counts)
  if (ballots === 0) return null
  return total(counts.filter((_, at) => hasStanding(reference, slots[at] ?? '*', standing))) / ballots
}
