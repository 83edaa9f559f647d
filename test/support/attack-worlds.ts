/**
 * Every group that can be, of a small size, and what somebody who knows k of its people can rule out: a vote is settled when it
 * is the same in every group that fits what is published and what is known. Who went out, and before which vote, everybody saw.
 */
import type { Choice } from '../../shared/ballot.ts'
import { type DisclosureRules, disclosureRules } from '../../shared/disclosure.ts'
import { type Person, type Published, published, type Setting, type VoteName, votes } from './attack-people.ts'

/** So many people who were seen to be there for these votes, and what each may choose in them. */
export interface Seen {
  readonly count: number
  readonly at: Readonly<Partial<Record<VoteName, readonly Choice[]>>>
}

/** A vote that somebody settles who knows `known` people. */
export interface Settled {
  readonly known: number
  readonly vote: VoteName
  /** How the vote was shown: counts, a sentence, words, too few. */
  readonly shown: string
  /** People in the vote whose ballot is not known. */
  readonly unknown: number
  /** Whether all of those chose the same; else one vote was told apart from others. */
  readonly allTheSame: boolean
}

/** Ways in which a person of a kind can vote. */
function livesOf({ at }: Seen): Person[] {
  const choices = (vote: VoteName): readonly (Choice | null)[] => at[vote] ?? [null]
  return choices('first').flatMap((first) =>
    choices('second').flatMap((second) => choices('twist').map((twist) => ({ first, second, twist }))),
  )
}

/** Every way to spread `count` people over `kinds` kinds, as a number per kind. */
function sharesOf(count: number, kinds: number): number[][] {
  if (kinds === 1) return [[count]]
  return Array.from({ length: count + 1 }, (_, here) => here).flatMap((here) =>
    sharesOf(count - here, kinds - 1).map((rest) => [here, ...rest]),
  )
}

/** Every part of a group, as a number per kind. */
function partsOf(numbers: readonly number[]): number[][] {
  let parts: number[][] = [[]]
  for (const most of numbers)
    parts = parts.flatMap((part) => Array.from({ length: most + 1 }, (_, here) => [...part, here]))
  return parts
}

/** A kind of life, and which of the seen people lead it. */
interface Kind {
  readonly life: Person
  readonly seen: number
}

/** A group, and the part of it that is known, as a number per kind. */
interface World {
  readonly kinds: readonly Kind[]
  readonly group: readonly number[]
  readonly known: readonly number[]
}

/** What every group that fits has in common: per seen people and vote the one choice of the unknown, or `mixed`. */
interface Common {
  readonly told: Published
  readonly known: number
  readonly choices: Map<string, Choice | typeof mixed>
  readonly unknown: Readonly<Record<VoteName, number>>
}
const mixed = 'mixed'

/** Every vote that can be settled, for every number of people known, over every group that can be. */
export function everySettled(
  seen: readonly Seen[],
  setting: Setting,
  rules: DisclosureRules = disclosureRules,
): Settled[] {
  const kinds = seen.flatMap((some, at) => livesOf(some).map((life): Kind => ({ life, seen: at })))
  const commons = new Map<string, Common>()
  const numbers = new Map<string, number>()
  for (const group of groupsOf(seen)) {
    const people = group.flatMap((count, at) => Array.from({ length: count }, () => kinds[at]?.life as Person))
    const told = published(people, setting, rules)
    const text = JSON.stringify(told)
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    for (const known of partsOf(group)) {
      const size = known.reduce((a, b) => a + b, 0)
      if (size < people.length) note(commons, `${number} ${known}`, { told, known: size }, { kinds, group, known })
    }
  }
  return [...commons.values()].flatMap((common) => settledIn(common, seen.length))
}

function groupsOf(seen: readonly Seen[]): number[][] {
  let groups: number[][] = [[]]
  for (const some of seen) {
    const shares = sharesOf(some.count, livesOf(some).length)
    groups = groups.flatMap((group) => shares.map((share) => [...group, ...share]))
  }
  return groups
}

function note(
  commons: Map<string, Common>,
  key: string,
  fresh: Omit<Common, 'choices' | 'unknown'>,
  world: World,
): void {
  const { kinds, group, known } = world
  const common = commons.get(key) ?? { ...fresh, choices: new Map(), unknown: unknownIn(world) }
  commons.set(key, common)
  kinds.forEach(({ life, seen }, at) => {
    if ((group[at] ?? 0) <= (known[at] ?? 0)) return
    for (const vote of votes) {
      const choice = life[vote]
      if (choice === null) continue
      const before = common.choices.get(`${seen} ${vote}`) ?? choice
      common.choices.set(`${seen} ${vote}`, before === choice ? choice : mixed)
    }
  })
}

/** Per vote, how many of the people in it are not known. */
function unknownIn({ kinds, group, known }: World): Record<VoteName, number> {
  const unknown = { first: 0, second: 0, twist: 0 }
  kinds.forEach(({ life }, at) => {
    for (const vote of votes) if (life[vote] !== null) unknown[vote] += (group[at] ?? 0) - (known[at] ?? 0)
  })
  return unknown
}

function settledIn({ told, known, choices, unknown }: Common, seen: number): Settled[] {
  return votes.flatMap((vote) => {
    const all = Array.from({ length: seen }, (_, at) => choices.get(`${at} ${vote}`)).filter((one) => one !== undefined)
    if (all.every((choice) => choice === mixed)) return []
    const shown = vote === 'twist' ? told.twist?.first : told.card[vote]
    const allTheSame = new Set(all).size === 1
    return [{ known, vote, shown: shown?.kind ?? 'nothing', unknown: unknown[vote], allTheSame }]
  })
}
