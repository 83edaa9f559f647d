/**
 * What may be shown of a vote. The only place that decides it (T6-T8): views, reports and exports show exactly what stands here,
 * frozen when the vote closes. Whether something is withheld depends on nothing that the room cannot see already, or
 * leaves open what was withheld: otherwise the silence itself would tell.
 */
import type { RoundBallots } from './ballot.ts'
import { type Columns, isTally, readingsOf } from './difference.ts'
import { type DisclosureRules, disclosureRules, limits } from './disclosure-rules.ts'
import { type OptionId, other, type Slot } from './option.ts'
import type { Vote } from './phase.ts'
import { aloneIn, forcedWord, type Shift, type ShiftMatrix, type ShiftWord, shiftOf, shiftWord } from './shift.ts'
import { type SpreadWord, spreadWord } from './statistics.ts'
import { type Counts, tallyOf, total } from './tally.ts'

export { type DisclosureRules, disclosureRules, limits } from './disclosure-rules.ts'

/** What the room is shown of one vote. `words`: a sentence, which names no option and no number. */
export type ShownSpread =
  | { readonly kind: 'counts'; readonly slots: readonly Slot[]; readonly counts: Counts; readonly word: SpreadWord }
  | { readonly kind: 'nearlyAll'; readonly option: Slot }
  | { readonly kind: 'words' }
  | { readonly kind: 'tooFew' }

/**
 * What the room is shown of the shift. `matrix` only from 25 pairs; its rows and columns are `slots`. `pairs` and `leftOut`
 * are null where they would tell whether somebody who went away had abstained.
 */
export type ShownShift =
  | {
      readonly kind: 'words'
      readonly word: ShiftWord
      readonly leftOut: number | null
      readonly slots: readonly Slot[]
      readonly matrix: ShiftMatrix | null
      readonly pairs: number | null
    }
  | { readonly kind: 'hidden' }

/** Whether a spread may be shown on its own, and how: a sentence when all or all but one chose the same. */
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

/** As `shownFirst`, but a spread that tells a few people apart beside one that was shown `earlier` is given in words only. */
export function shownBeside(
  earlier: readonly (ShownSpread | Tally)[],
  columns: Columns,
  minimum: number,
  rules: DisclosureRules = disclosureRules,
): ShownSpread {
  const shown = shownFirst(columns, minimum, rules)
  const betrays = earlier.some((one) => isClose(one, columns, minimum, rules) || isBare(one, columns, minimum, rules))
  return shown.kind === 'counts' && betrays ? { kind: 'words' } : shown
}

/** Most ballots, gone, come or moved, that count as close. */
const close = 2

/** Whether a spread of under ten differs from the earlier one, or from one that its sentence can stand for, by a move or two ballots. */
function isClose(earlier: ShownSpread | Tally, columns: Columns, minimum: number, rules: DisclosureRules): boolean {
  const ballots = total(columns.counts)
  if (!rules.closeSecond || ballots >= limits.closeSecond) return false
  if (earlier.kind === 'counts')
    return readings(earlier, columns, rules).some(({ more, less }) => more + less >= 1 && more + less <= close)
  if (!rules.closeToSentence || earlier.kind === 'words') return false
  if (earlier.kind === 'tooFew') return ballots - (minimum - 1) <= close
  const elsewhere = ballots - (columns.counts[columns.slots.indexOf(earlier.option)] ?? 0)
  return elsewhere - 1 <= close
}

/** Whether the difference is itself the tally of a group, and one that may not be shown. */
function isBare(earlier: ShownSpread | Tally, columns: Columns, minimum: number, rules: DisclosureRules): boolean {
  if (!rules.smallDifference || earlier.kind !== 'counts') return false
  return readings(earlier, columns, rules).some(
    (difference) => isTally(difference) && shownFirst(difference.sizes, minimum).kind !== 'counts',
  )
}

const readings = (earlier: Columns, columns: Columns, rules: DisclosureRules) =>
  readingsOf(earlier, columns).slice(0, rules.madeOption ? 2 : 1)

/** Everything that is shown of the two votes of a round, from its ballots. */
export interface ShownRound {
  readonly first: ShownSpread | null
  readonly second: ShownSpread | null
  readonly shift: ShownShift | null
}

/** What the shift shows: nothing where one of the spreads is not shown as a spread. */
function shownShift(closing: Closing, spreads: Spreads, rules: DisclosureRules): ShownShift {
  const { ballots, voters } = closing
  const { first, second, before, after } = spreads
  const slots = [...new Set([...after.slots, ...before.slots])]
  const shift = shiftOf(ballots, slots)
  const exact = shiftWord(shift)
  if (exact === null || (rules.shiftOfSpreads && !(isSpread(first) && isSpread(second)))) return { kind: 'hidden' }
  const inNumbers = first.kind === 'counts' && second.kind === 'counts'
  const matrix = inNumbers && mayShowMatrix(shift, closing, spreads, rules) ? shift.matrix : null
  const isComplete = (ballots.first.size === voters && ballots.second.size === voters) || !rules.missing
  const word = isComplete || matrix ? exact : inNumbers ? forcedWord(before, after, voters) : null
  if (word === null) return { kind: 'hidden' }
  const { pairs, leftOut } = inNumbers && (isComplete || matrix) ? shift : { pairs: null, leftOut: null }
  return { kind: 'words', word, pairs, leftOut, slots, matrix }
}

const isSpread = (shown: ShownSpread): boolean => shown.kind === 'counts' || shown.kind === 'words'

interface Spreads {
  readonly first: ShownSpread
  readonly second: ShownSpread
  readonly before: Columns
  readonly after: Columns
}

/** Whether there are enough pairs, and the ballots that are in a spread but not in the matrix are none, or a spread of their own. */
function mayShowMatrix(shift: Shift, { ballots, voters, minimum }: Closing, spreads: Spreads, rules: DisclosureRules) {
  if (rules.matrix && shift.pairs < limits.matrix) return false
  const mayTell = (alone: Columns, everybodyVoted: boolean): boolean =>
    (everybodyVoted && total(alone.counts) === 0) || shownFirst(alone, minimum).kind === 'counts'
  const wentAway = mayTell(aloneIn(spreads.before, ballots.first, ballots.second), ballots.second.size === voters)
  const cameBack = mayTell(aloneIn(spreads.after, ballots.second, ballots.first), ballots.first.size === voters)
  return !rules.leftOut || (wentAway && cameBack)
}

/** A vote that closes: its ballots and those of the vote before, and the options that each could choose from. */
export interface Closing {
  readonly ballots: RoundBallots
  readonly options: Readonly<Record<Vote, readonly OptionId[]>>
  readonly minimum: number
  /** Seats that may vote in the round: the m of "n van m". */
  readonly voters: number
  /** What was shown of the card before its twist; null when this is no twist. */
  readonly earlier: ShownRound | null
}

/** What is shown when a vote closes. `frozen`: the first spread as it was shown before. */
export function shownAtClosing(
  vote: Vote,
  closing: Closing,
  frozen: ShownSpread | null,
  rules: DisclosureRules = disclosureRules,
): ShownRound {
  const { minimum } = closing
  const before = columnsOf('first', closing)
  const earlier = rules.twist && closing.earlier ? talliesIn(closing.earlier) : []
  const first = frozen ?? shownBeside(earlier, before, minimum, rules)
  if (vote === 'first') return { first, second: null, shift: null }
  const after = columnsOf('second', closing)
  const second = shownBeside([first], after, minimum, rules)
  return { first, second, shift: shownShift(closing, { first, second, before, after }, rules) }
}

type Tally = Columns & { readonly kind: 'counts' }

/** Every tally that the room has of a round: its spreads in counts, and the margins of the matrix. */
function talliesIn({ first, second, shift }: ShownRound): Tally[] {
  const spreads = [first, second].filter((shown) => shown?.kind === 'counts')
  if (shift?.kind !== 'words' || !shift.matrix) return spreads
  const margins = [
    shift.matrix.map(total),
    shift.slots.map((_, at) => total(shift.matrix?.map((row) => row[at] ?? 0) ?? [])),
  ]
  return [...spreads, ...margins.map((counts) => ({ kind: 'counts' as const, slots: shift.slots, counts }))]
}

/** The columns of one vote: its options, and "anders" when somebody wrote something. */
function columnsOf(vote: Vote, { ballots, options }: Closing): Columns {
  const cast = [...ballots[vote].values()]
  const slots = cast.includes(other) ? [...options[vote], other] : options[vote]
  return { slots, counts: tallyOf(cast, slots).counts }
}
