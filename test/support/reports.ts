/** Reports of closed sessions, made of the counts that the room was shown. */
import type { ShownSpread } from '../../shared/disclosure.ts'
import { optionIds, other, type Slot } from '../../shared/option.ts'
import type { Report, ReportedRound } from '../../shared/report.ts'
import { spreadWord } from '../../shared/statistics.ts'

/** A spread in counts; a last one below `*` where `written` is given. */
export function spreadOf(counts: readonly number[], written?: number): ShownSpread {
  const slots: Slot[] = [...optionIds.slice(0, counts.length), ...(written === undefined ? [] : [other])]
  const all = written === undefined ? counts : [...counts, written]
  return { kind: 'counts', slots, counts: all, word: spreadWord(all) ?? 'mixed' }
}

/** A card in a report: a first vote, and a second one if it is given. Null: a vote that was held, but not shown in counts. */
export function aRound(
  card: string,
  first: readonly number[] | null,
  second?: readonly number[] | null,
): ReportedRound {
  const shown = (counts: readonly number[] | null): ShownSpread => (counts ? spreadOf(counts) : { kind: 'tooFew' })
  return {
    card,
    title: `Titel van ${card}`,
    topics: ['geschenken'],
    twist: false,
    options: (first ?? [0, 0]).flatMap((_, at) =>
      optionIds.slice(at, at + 1).map((id) => ({ id, text: `Keuze ${id}` })),
    ),
    skipped: false,
    minutes: 15,
    shown: { first: shown(first), second: second === undefined ? null : shown(second), shift: null },
    counted: { first: 20, ...(second !== undefined && { second: 20 }) },
    decisions: [],
    arguments: [],
  }
}

export const aReport = (changed: Partial<Report> = {}): Report => ({
  session: 'sessie-0001',
  name: 'Teamdag',
  date: '2026-11-22',
  programme: 'team',
  format: 'workshop',
  lens: 'een',
  deck: { id: 'dek', version: 'v1', title: 'Dek' },
  minimumGroup: 5,
  seats: 20,
  participants: 20,
  rounds: [],
  ...changed,
})
