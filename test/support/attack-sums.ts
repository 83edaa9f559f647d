/**
 * The sums that somebody can do with everything that is published: every tally, and the difference of every two. Written
 * without the product's own arithmetic.
 */
import { limits, type ShownRound, type ShownSpread } from '../../shared/disclosure.ts'
import type { Slot } from '../../shared/option.ts'
import { type Allowed, allowedSums } from './attack-list.ts'
import type { Person, Play, Published, VoteName } from './attack-people.ts'

/** A published tally, and which vote it is of; `margin`: over the pairs of the matrix only. */
interface Tally {
  readonly vote: VoteName
  readonly margin: boolean
  readonly columns: ReadonlyMap<Slot, number>
}

export const breaches = {
  tooSmall: 'a spread of fewer than the minimum',
  nearlyAll: 'a spread that tells all, or all but one',
  smallGroup: 'a difference of two spreads that is the tally of a group that may not be shown',
  madeGroup: 'the same, when the made option is read as what was written',
  twistGroup: 'the same, between a twist and its card',
  alone: 'the ballots without a partner, worked out from the matrix',
  oneMove: 'one move, or one or two ballots, under ten',
  besideSentence: 'one move, or one or two ballots, under ten, beside a sentence',
  matrix: 'a matrix under 25 pairs',
  shift: 'a shift told where no spread is shown',
} as const
type Name = (typeof breaches)[keyof typeof breaches] | Allowed['name']

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0)
const mapOf = (slots: readonly Slot[], counts: readonly number[]) =>
  new Map(slots.map((slot, at) => [slot, counts[at] ?? 0]))

/** Everything that somebody finds who looks at each published thing and at every two of them. */
export function findings(told: Published, { people, setting }: Play): Set<Name> {
  const tallies = talliesOf(told)
  const found = new Set<Name>()
  for (const tally of tallies) for (const name of alone(tally, setting.minimum)) found.add(name)
  tallies.forEach((one, at) => {
    for (const two of tallies.slice(at + 1)) for (const name of together(one, two, setting.minimum)) found.add(name)
  })
  for (const name of [...ofTheShift(told.card), ...ofNumbers(told), ...literally(told, people)]) found.add(name)
  return found
}

function talliesOf({ card, twist }: Published): Tally[] {
  const of = (vote: VoteName, shown: ShownSpread | null | undefined): Tally[] =>
    shown?.kind === 'counts' ? [{ vote, margin: false, columns: mapOf(shown.slots, shown.counts) }] : []
  const { shift } = card
  const matrix = shift?.kind === 'words' ? shift.matrix : null
  const slots = shift?.kind === 'words' ? shift.slots : []
  const margins: Tally[] = matrix
    ? [
        { vote: 'first', margin: true, columns: mapOf(slots, matrix.map(sum)) },
        {
          vote: 'second',
          margin: true,
          columns: mapOf(
            slots,
            slots.map((_, at) => sum(matrix.map((row) => row[at] ?? 0))),
          ),
        },
      ]
    : []
  return [...of('first', card.first), ...of('second', card.second), ...of('twist', twist?.first), ...margins]
}

function alone({ columns, margin }: Tally, minimum: number): Name[] {
  const cells = [...columns.values()]
  const found: Name[] = []
  if (!margin && sum(cells) < minimum) found.push(breaches.tooSmall)
  if (!margin && Math.max(...cells) >= sum(cells) - 1) found.push(breaches.nearlyAll)
  if (cells.some((count) => count > 0 && count < minimum)) found.push(allowedSums.smallCell.name)
  return found
}

/** What the difference of two tallies tells, as it stands and with the made option read as what was written. */
function together(one: Tally, two: Tally, minimum: number): Name[] {
  const plain = differences(one.columns, two.columns)
  const read = differences(asWritten(one.columns, two.columns), asWritten(two.columns, one.columns))
  const found: Name[] = []
  if (isSmallTally(plain, minimum)) found.push(groupName(one, two))
  if (!isSmallTally(plain, minimum) && isSmallTally(read, minimum)) found.push(breaches.madeGroup)
  if (plain.some((d) => d > 0) && plain.some((d) => d < 0)) found.push(allowedSums.moves.name)
  const size = sum(plain.map(Math.abs))
  const isUnderTen = sum(two.columns.values()) < limits.closeSecond
  if (isUnderTen && size > 0 && size <= 2) found.push(breaches.oneMove)
  return found
}

function groupName(one: Tally, two: Tally): Name {
  if (one.vote === 'twist' || two.vote === 'twist') return breaches.twistGroup
  return one.margin || two.margin ? breaches.alone : breaches.smallGroup
}

const differences = (one: ReadonlyMap<Slot, number>, two: ReadonlyMap<Slot, number>): number[] =>
  [...new Set([...one.keys(), ...two.keys()])].map((slot) => (two.get(slot) ?? 0) - (one.get(slot) ?? 0))

/** Only ballots that came, or only ones that went: too few, or all but one of them alike. */
function isSmallTally(found: readonly number[], minimum: number): boolean {
  const sizes = found.map(Math.abs)
  const isOneWay = !(found.some((d) => d > 0) && found.some((d) => d < 0))
  return isOneWay && sum(sizes) > 0 && (sum(sizes) < minimum || Math.max(...sizes) >= sum(sizes) - 1)
}

function asWritten(columns: ReadonlyMap<Slot, number>, counterpart: ReadonlyMap<Slot, number>): Map<Slot, number> {
  const read = new Map<Slot, number>([['*', 0]])
  for (const [slot, count] of columns) {
    const to = counterpart.has(slot) ? slot : '*'
    read.set(to, (read.get(to) ?? 0) + count)
  }
  return read
}

function ofTheShift({ first, second, shift }: ShownRound): Name[] {
  if (shift?.kind !== 'words') return []
  const found: Name[] = []
  const kinds = [first?.kind, second?.kind]
  if (kinds.includes('nearlyAll') || kinds.includes('tooFew')) found.push(breaches.shift)
  if (shift.matrix && (shift.pairs ?? 0) < limits.matrix) found.push(breaches.matrix)
  if (shift.matrix?.flat().some((count) => count > 0 && count < limits.minimumGroup.least))
    found.push(allowedSums.matrixCell.name)
  return found
}

/** Differences of numbers of people: ballots, voters, sums of spreads, pairs. They say how many, never what. */
function ofNumbers({ voters, ballots, card, twist }: Published): Name[] {
  const cast = Object.values(ballots)
  const found: Name[] = []
  const differ = (all: readonly number[]): boolean => new Set(all).size > 1
  if (differ([voters, ...cast])) found.push(allowedSums.notCast.name)
  const spreads = { first: card.first, second: card.second, twist: twist?.first }
  for (const [vote, shown] of Object.entries(spreads))
    if (shown?.kind === 'counts' && sum(shown.counts) !== ballots[vote as VoteName])
      found.push(allowedSums.abstained.name)
  if (card.shift?.kind === 'words' && (card.shift.leftOut ?? 0) > 0) found.push(allowedSums.leftOut.name)
  return found
}

/** T6 to the letter, on what people really voted: a close second spread is never in numbers. */
function literally({ card }: Published, people: readonly Person[]): Name[] {
  if (card.second?.kind !== 'counts' || sum(card.second.counts) >= limits.closeSecond) return []
  const count = (vote: VoteName): Map<Slot, number> => {
    const counts = new Map<Slot, number>()
    for (const { [vote]: choice } of people)
      if (choice !== null && choice !== '-') counts.set(choice, (counts.get(choice) ?? 0) + 1)
    return counts
  }
  const size = sum(differences(count('first'), count('second')).map(Math.abs))
  return size > 0 && size <= 2 && card.first?.kind !== 'counts' ? [breaches.besideSentence] : []
}
