/**
 * What may be shown of a vote. The only place that decides it (T6-T8): views, reports and exports show exactly what stands here,
 * frozen when the vote closes.
 */
import type { RoundBallots } from './ballot.ts'
import { type OptionId, other, type Slot } from './option.ts'
import type { Vote } from './phase.ts'
import { type ShiftMatrix, type ShiftWord, shiftOf, shiftWord } from './shift.ts'
import { type SpreadWord, spreadWord } from './statistics.ts'
import { type Counts, tallyOf, total } from './tally.ts'

/** What the room is shown of one vote. */
export type ShownSpread =
  | { readonly kind: 'counts'; readonly slots: readonly Slot[]; readonly counts: Counts; readonly word: SpreadWord }
  | { readonly kind: 'nearlyAll'; readonly option: Slot }
  | { readonly kind: 'words'; readonly word: SpreadWord }
  | { readonly kind: 'tooFew' }

/** What the room is shown of the shift. `matrix` only from 25 pairs; its rows and columns are `slots`. */
export type ShownShift =
  | {
      readonly kind: 'words'
      readonly word: ShiftWord
      readonly leftOut: number
      readonly slots: readonly Slot[]
      readonly matrix: ShiftMatrix | null
      readonly pairs: number
    }
  | { readonly kind: 'hidden' }

/** Limits of disclosure, in ballots on options. */
export const limits = {
  minimumGroup: { least: 4, usual: 5, most: 10 },
  percentages: 10,
  closeSecond: 10,
  matrix: 25,
} as const

/** The rules of disclosure (T6). All of them hold, always; the attack test switches each off to see that it is needed. */
export const disclosureRules = {
  /** No spread of fewer ballots on options than the minimum group. */
  minimum: true,
  /** All or all but one on one option: only a sentence. */
  nearlyAll: true,
  /** A second spread of under ten ballots that differs by one move, or one or two ballots: only words. */
  closeSecond: true,
  /** A second spread that is the first with fewer than the minimum group added or taken away: only words, at every size. */
  smallDifference: true,
  /** No matrix under 25 pairs. */
  matrix: true,
  /** No word for a shift from or to something that is not shown as a spread. */
  shiftOfSpreads: true,
} as const
export type DisclosureRules = Readonly<Record<keyof typeof disclosureRules, boolean>>

/** Whether a first spread may be shown, and how: a sentence when all or all but one chose the same. */
export function shownFirst(
  { counts, slots }: Columns,
  minimum: number,
  rules: DisclosureRules = disclosureRules,
): ShownSpread {
  const ballots = total(counts)
  const word = spreadWord(counts)
  if (word === null || (rules.minimum && ballots < minimum)) return { kind: 'tooFew' }
  const top = Math.max(...counts)
  const option = slots[counts.indexOf(top)]
  if (rules.nearlyAll && top >= ballots - 1 && option) return { kind: 'nearlyAll', option }
  return { kind: 'counts', slots, counts, word }
}

/** As `shownFirst`, but a second spread from which a few people could be told apart is given in words only. */
export function shownSecond(
  first: Columns,
  second: Columns,
  minimum: number,
  rules: DisclosureRules = disclosureRules,
): ShownSpread {
  const shown = shownFirst(second, minimum, rules)
  const betrays = isClose(first, second, rules) || isSmallDifference(first, second, minimum, rules)
  return shown.kind === 'counts' && betrays ? { kind: 'words', word: shown.word } : shown
}

/** What the second spread has more, and less, than the first, in ballots. */
function differenceOf(first: Columns, second: Columns): { readonly more: number; readonly less: number } {
  const all = [...new Set([...first.slots, ...second.slots])]
  const differences = all.map((slot) => countIn(second, slot) - countIn(first, slot))
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  return { more: sum(differences.filter((d) => d > 0)), less: -sum(differences.filter((d) => d < 0)) }
}

function isClose(first: Columns, second: Columns, rules: DisclosureRules): boolean {
  const { more, less } = differenceOf(first, second)
  return rules.closeSecond && total(second.counts) < limits.closeSecond && more + less >= 1 && more + less <= 2
}

/** Whether the difference is itself the tally of a group that is too small: only ballots that came, or only ones that went. */
function isSmallDifference(first: Columns, second: Columns, minimum: number, rules: DisclosureRules): boolean {
  const { more, less } = differenceOf(first, second)
  const size = more + less
  return rules.smallDifference && (more === 0 || less === 0) && size > 0 && size < minimum
}

/** Counts with what they count. */
export interface Columns {
  readonly slots: readonly Slot[]
  readonly counts: Counts
}
const countIn = ({ slots, counts }: Columns, slot: Slot): number => counts[slots.indexOf(slot)] ?? 0

/** Everything that is shown of the two votes of a round, from its ballots. */
export interface ShownRound {
  readonly first: ShownSpread | null
  readonly second: ShownSpread | null
  readonly shift: ShownShift | null
}

/** What the shift shows: nothing where one of the spreads is not shown as a spread. */
export function shownShift(
  ballots: RoundBallots,
  first: ShownSpread,
  second: ShownSpread,
  slots: readonly Slot[],
  rules: DisclosureRules = disclosureRules,
): ShownShift {
  const shift = shiftOf(ballots, slots)
  const word = shiftWord(shift)
  const areSpreads = isSpread(first) && isSpread(second)
  if (word === null || (rules.shiftOfSpreads && !areSpreads)) return { kind: 'hidden' }
  const { pairs, leftOut } = shift
  return {
    kind: 'words',
    word,
    pairs,
    leftOut,
    slots,
    matrix: pairs >= limits.matrix || !rules.matrix ? shift.matrix : null,
  }
}

const isSpread = (shown: ShownSpread): boolean => shown.kind === 'counts' || shown.kind === 'words'

/** A vote that closes: its ballots and those of the vote before, and the options that each could choose from. */
export interface Closing {
  readonly ballots: RoundBallots
  readonly options: Readonly<Record<Vote, readonly OptionId[]>>
  readonly minimum: number
}

/** What is shown when a vote closes. `frozen`: the first spread as it was shown before. */
export function shownAtClosing(
  vote: Vote,
  closing: Closing,
  frozen: ShownSpread | null,
  rules: DisclosureRules = disclosureRules,
): ShownRound {
  const before = columnsOf('first', closing)
  const first = frozen ?? shownFirst(before, closing.minimum, rules)
  if (vote === 'first') return { first, second: null, shift: null }
  const after = columnsOf('second', closing)
  const second = shownSecond(before, after, closing.minimum, rules)
  const slots = [...new Set([...after.slots, ...before.slots])]
  return { first, second, shift: shownShift(closing.ballots, first, second, slots, rules) }
}

/** The columns of one vote: its options, and "anders" when somebody wrote something. */
function columnsOf(vote: Vote, { ballots, options }: Closing): Columns {
  const cast = [...ballots[vote].values()]
  const slots = cast.includes(other) ? [...options[vote], other] : options[vote]
  return { slots, counts: tallyOf(cast, slots).counts }
}
