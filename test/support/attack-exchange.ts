/**
 * What somebody who knows k people can rule out in a group of any size. Two people can be exchanged when everything published
 * stays the same if each of them had voted as the other did: who knows neither cannot tell which of the two it was.
 */
import fc from 'fast-check'
import { abstention } from '../../shared/ballot.ts'
import { type DisclosureRules, disclosureRules } from '../../shared/disclosure.ts'
import { type Person, type Play, published, type VoteName, votes } from './attack-people.ts'
import type { Settled } from './attack-worlds.ts'

const lifeOf = (person: Person): string => votes.map((vote) => person[vote] ?? ' ').join('')
const casts = (person: Person): string => votes.map((vote) => person[vote] !== null).join()

/** The votes that two people could have cast for each other: some of those in which both have a ballot. */
function sharesOf(one: Person, two: Person): VoteName[][] {
  const both = votes.filter((vote) => one[vote] !== null && two[vote] !== null)
  let parts: VoteName[][] = [[]]
  for (const vote of both) parts = parts.flatMap((part) => [part, [...part, vote]])
  return parts
}

const withVotesOf = (person: Person, from: Person, which: readonly VoteName[]): Person => ({
  ...person,
  ...Object.fromEntries(which.map((vote) => [vote, from[vote]])),
})

/** Whether something else could have happened to one person's vote without a change in what is published. */
interface Doubt {
  readonly canExchange: (one: Person, two: Person, vote: VoteName) => boolean
  readonly canChange: (one: Person, vote: VoteName) => boolean
}

function doubtIn({ people, setting }: Play, rules: DisclosureRules): Doubt {
  const told = JSON.stringify(published(people, setting, rules))
  const answers = new Map<string, boolean>()
  const stays = (changed: readonly Person[]): boolean => JSON.stringify(published(changed, setting, rules)) === told
  const remembered = (key: string, answer: () => boolean): boolean => {
    const known = answers.get(key) ?? answer()
    answers.set(key, known)
    return known
  }
  const swapped = (one: Person, two: Person, which: readonly VoteName[]): Person[] =>
    people
      .with(people.indexOf(one), withVotesOf(one, two, which))
      .with(people.indexOf(two), withVotesOf(two, one, which))
  return {
    // With the same votes cast the two change names, and nothing is published by name.
    canExchange: (one, two, vote) =>
      casts(one) === casts(two) ||
      remembered(`${[lifeOf(one), lifeOf(two)].sort()} ${vote}`, () =>
        sharesOf(one, two).some((which) => which.includes(vote) && stays(swapped(one, two, which))),
      ),
    canChange: (one, vote) =>
      remembered(`${lifeOf(one)} ${vote}`, () =>
        [...setting.options, abstention]
          .filter((choice) => choice !== one[vote])
          .some((choice) => stays(people.with(people.indexOf(one), { ...one, [vote]: choice }))),
      ),
  }
}

/** Orders in which somebody comes to know people: at random, and first all who chose something else than most. */
function ordersOf({ people }: Play, seed: number): Person[][] {
  const [random = []] = fc.sample(fc.shuffledSubarray([...people], { minLength: people.length }), { numRuns: 1, seed })
  return [random, ...votes.map((vote) => [...random].sort((a, b) => rarity(people, a, vote) - rarity(people, b, vote)))]
}

const rarity = (people: readonly Person[], one: Person, vote: VoteName): number =>
  people.filter((person) => person[vote] === one[vote]).length

/**
 * The people who make up one published tally with somebody: everybody in the vote, but where the matrix is shown
 * only those who chose in the other vote too, or only those who did not, if they are a group.
 */
function tallyOf({ people, setting }: Play, hasMatrix: boolean, vote: VoteName): (one: Person, two: Person) => boolean {
  const isSingle = (person: Person): boolean => {
    const counterpart = person[vote === 'first' ? 'second' : 'first']
    return counterpart === null || counterpart === abstention
  }
  const singles = people.filter((person) => ![null, '-'].includes(person[vote]) && isSingle(person))
  const isApart = hasMatrix && vote !== 'twist' && singles.length >= setting.minimum
  return (one, two) => !isApart || isSingle(one) === isSingle(two)
}

/** Every vote that is settled for who knows the first k people of some orders, for every k. */
export function settledInPlay(play: Play, seed: number, rules: DisclosureRules = disclosureRules): Settled[] {
  const told = published(play.people, play.setting, rules)
  const hasMatrix = told.card.shift?.kind === 'words' && told.card.shift.matrix !== null
  const { canExchange, canChange } = doubtIn(play, rules)
  const settledFor = (unknown: readonly Person[], vote: VoteName): Settled[] => {
    const inVote = unknown.filter((person) => person[vote] !== null)
    const shown = (vote === 'twist' ? told.twist?.first : told.card[vote])?.kind ?? 'nothing'
    const known = play.people.length - unknown.length
    const isWith = tallyOf(play, hasMatrix, vote)
    return inVote
      .filter(
        (one) => !canChange(one, vote) && !inVote.some((two) => one[vote] !== two[vote] && canExchange(one, two, vote)),
      )
      .map((one) => {
        const rest = inVote.filter((two) => isWith(one, two))
        return { known, vote, shown, unknown: rest.length, allTheSame: rest.every((two) => two[vote] === one[vote]) }
      })
  }
  return ordersOf(play, seed).flatMap((order) =>
    order.flatMap((_, known) =>
      votes.filter((vote) => told.ballots[vote]).flatMap((vote) => settledFor(order.slice(known), vote)),
    ),
  )
}
