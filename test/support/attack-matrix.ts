/** What a reader of the published report can work out from who went where, and from how many did. */
import type { Slot } from '../../shared/option.ts'
import type { PublishedReport } from '../../shared/published-schema.ts'
import type { Person } from './attack-people.ts'

export const matrixBreaches = {
  fewMoves: 'a share of one to four ballots that moved, or stayed',
  smallFlow: 'a group of one to four ballots that went one way',
  leftOver: 'a group of one to four ballots in one vote only, worked out from spread and matrix',
  hiddenColumn: 'an option that is kept back in a spread, and stands in the matrix',
} as const
type Breach = (typeof matrixBreaches)[keyof typeof matrixBreaches]

export const isFew = (count: number): boolean => count > 0 && count < 5

const isOption = (choice: Person['first']): choice is Slot => choice !== null && choice !== '-'
const votedTwice = ({ first, second }: Person): boolean => isOption(first) && isOption(second)

/** Of the card, not of its twist. Written without the product's own arithmetic. */
export function matrixFindings({ rounds }: PublishedReport, people: readonly Person[]): Breach[] {
  const [round] = rounds
  if (!round) return []
  const { gross, leftOut, matrix } = round.measures
  const twice = people.filter(votedTwice)
  const moved = twice.filter(({ first, second }) => first !== second).length
  const found: Breach[] = []
  const left = people.filter((person) => !votedTwice(person) && (isOption(person.first) || isOption(person.second)))
  if (gross !== null && (isFew(moved) || isFew(twice.length - moved))) found.push(matrixBreaches.fewMoves)
  if (leftOut !== null && isFew(left.length)) found.push(matrixBreaches.fewMoves)
  if (!matrix) return found
  const flows = matrix.slots.flatMap((from) =>
    matrix.slots.map((to) => twice.filter(({ first, second }) => first === from && second === to).length),
  )
  if (flows.some(isFew)) found.push(matrixBreaches.smallFlow)
  const alone = (['first', 'second'] as const).flatMap((vote) =>
    matrix.slots.map((slot) => left.filter((person) => person[vote] === slot).length),
  )
  if (alone.some(isFew)) found.push(matrixBreaches.leftOver)
  for (const spread of [round.first, round.second])
    if (spread?.kind !== 'shares' || spread.shares.includes(null)) found.push(matrixBreaches.hiddenColumn)
  return found
}
