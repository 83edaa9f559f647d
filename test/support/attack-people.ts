/** People who play one card, with everything they choose; and everything that is published about them. */
import fc from 'fast-check'
import { abstention, type Choice } from '../../shared/ballot.ts'
import {
  type Closing,
  type DisclosureRules,
  disclosureRules,
  limits,
  type ShownRound,
  shownAtClosing,
} from '../../shared/disclosure.ts'
import type { OptionId } from '../../shared/option.ts'

/** The votes of a card with its twist, in the order in which they are held. */
export const votes = ['first', 'second', 'twist'] as const
export type VoteName = (typeof votes)[number]

/** What one person casts in each vote; null: no ballot, because they went out or did nothing. */
export type Person = Readonly<Record<VoteName, Choice | null>>

/** How the card is played. `second` false: the quick format, in which the first vote is the last. */
export interface Setting {
  readonly minimum: number
  readonly options: readonly OptionId[]
  /** The option that was made of written-in texts for the second vote. */
  readonly made: OptionId | null
  readonly second: boolean
  readonly twist: boolean
}

/** Everything that room, story and report tell of a card: what was shown, ballots per vote (n), and voters (m). */
export interface Published {
  readonly voters: number
  readonly ballots: Readonly<Partial<Record<VoteName, number>>>
  readonly card: ShownRound
  readonly twist: ShownRound | null
}

const boxOf = (people: readonly Person[], vote: VoteName): Map<string, Choice> =>
  new Map(people.flatMap((person, at) => (person[vote] === null ? [] : [[`key-${at}`, person[vote]] as const])))

/** What is published of the card when these people have played it. */
export function published(
  people: readonly Person[],
  setting: Setting,
  rules: DisclosureRules = disclosureRules,
): Published {
  const { minimum, options, made } = setting
  const boxes = { first: boxOf(people, 'first'), second: boxOf(people, 'second'), twist: boxOf(people, 'twist') }
  const closing: Closing = {
    ballots: { first: boxes.first, second: new Map() },
    options: { first: options, second: made ? [...options, made] : options },
    minimum,
    voters: people.length,
    earlier: null,
  }
  const opened = shownAtClosing('first', closing, null, rules)
  const both = { ...closing, ballots: { first: boxes.first, second: boxes.second } }
  const card = setting.second ? shownAtClosing('second', both, opened.first, rules) : opened
  const again = { ...closing, ballots: { first: boxes.twist, second: new Map() }, earlier: card }
  return {
    voters: people.length,
    ballots: {
      first: boxes.first.size,
      ...(setting.second && { second: boxes.second.size }),
      ...(setting.twist && { twist: boxes.twist.size }),
    },
    card,
    twist: setting.twist ? shownAtClosing('first', again, null, rules) : null,
  }
}

/** A group and how it plays. */
export interface Play {
  readonly people: readonly Person[]
  readonly setting: Setting
}

const authored: readonly OptionId[] = ['A', 'B', 'C']
const made: OptionId = 'D'
const choice = fc.constantFrom<Choice>('A', 'A', 'A', 'B', 'B', 'B', 'C', 'C', abstention)
const changed = fc.constantFrom<Choice | null>('A', 'B', 'C', abstention, null, null)

/**
 * Groups in which most people keep to what they chose and a few move, abstain, write something or go out; sometimes
 * an option is made of what was written, sometimes five or more go out together.
 */
const play: fc.Arbitrary<Play> = fc
  .record({
    first: fc.oneof(
      fc.array(choice, { minLength: 4, maxLength: 13 }),
      fc.array(choice, { minLength: 20, maxLength: 40 }),
    ),
    writers: fc.constantFrom(0, 0, 0, 1, 2, 3, 6),
    isMade: fc.boolean(),
    second: fc.boolean(),
    moves: fc.array(fc.tuple(fc.nat(39), fc.constantFrom<VoteName>('first', 'second', 'twist'), changed), {
      maxLength: 4,
    }),
    gone: fc.constantFrom(0, 0, 0, 0, 5, 6, 8),
    minimum: fc.integer({ min: limits.minimumGroup.least, max: limits.minimumGroup.most }),
  })
  .map(({ first, writers, isMade, second, moves, gone, minimum }) => {
    const people = first.map((chosen, at) => personOf(at < writers ? '*' : chosen, isMade, at >= first.length - gone))
    for (const [who, vote, to] of moves) {
      const person = people[who]
      if (person) people[who] = changedFrom(person, vote, to)
    }
    const setting = { minimum, options: authored, made: isMade && writers > 0 ? made : null, second, twist: true }
    return { people, setting }
  })

/** Somebody who keeps to one choice; what they wrote becomes the option that was made of it. */
function personOf(first: Choice, isMade: boolean, leaves: boolean): Person {
  const after = first === '*' && isMade ? made : first
  return { first, second: leaves ? null : after, twist: leaves ? null : first }
}

/** From this vote on the person chooses something else; who goes out does not come back. */
function changedFrom(person: Person, vote: VoteName, to: Choice | null): Person {
  if (vote === 'first') return { ...person, first: to }
  if (vote === 'twist' || person.second === null) return { ...person, twist: person.second === null ? null : to }
  return { ...person, second: to, twist: to }
}

/** So many random groups, the same ones every time. */
export const somePlays = (count: number): Play[] => fc.sample(play, { numRuns: count, seed: 20261122 })
