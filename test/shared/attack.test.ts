/**
 * What somebody can work out from everything that is published about a vote. No published thing, and no difference of two,
 * is the tally of a group under the minimum; what the rules allow all the same is listed here by name, and stands on the privacy page.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Choice } from '../../shared/ballot.ts'
import {
  type Closing,
  type DisclosureRules,
  disclosureRules,
  limits,
  type ShownRound,
  type ShownSpread,
  shownAtClosing,
} from '../../shared/disclosure.ts'
import type { OptionId, Slot } from '../../shared/option.ts'

const options: readonly OptionId[] = ['A', 'B', 'C']
const boxOf = (choices: readonly (Choice | null)[]) =>
  new Map(choices.flatMap((choice, at) => (choice === null ? [] : [[`key-${at}`, choice] as const])))

/** Everything that the room, the story and the report show of two votes, in the order in which it appears. */
function published(
  first: readonly Choice[],
  second: readonly (Choice | null)[],
  minimum: number,
  rules: DisclosureRules,
): ShownRound {
  const closing: Closing = {
    ballots: { first: boxOf(first), second: boxOf(second) },
    options: { first: options, second: options },
    minimum,
  }
  const opened = shownAtClosing(
    'first',
    { ...closing, ballots: { ...closing.ballots, second: new Map() } },
    null,
    rules,
  )
  return shownAtClosing('second', closing, opened.first, rules)
}

type Spread = Extract<ShownSpread, { kind: 'counts' }>
const isCounts = (shown: ShownSpread | null): shown is Spread => shown?.kind === 'counts'
const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)

/** What T6 allows by name: cells of a few ballots inside a shown spread, and moves seen from ten ballots on. */
const allowed = ['a small cell in a shown spread', 'moves between two shown spreads'] as const
type Allowed = (typeof allowed)[number]
type Breach =
  | 'a spread of fewer than the minimum'
  | 'a spread that tells all, or all but one'
  | 'a difference that is the tally of a small group'
  | 'one move, or one or two ballots, under ten'
  | 'a matrix under 25 pairs'
  | 'a shift told where no spread is shown'

/** Looks at every published thing and at every pair of them. */
function findings(shown: ShownRound, minimum: number): Set<Breach | Allowed> {
  const found = new Set<Breach | Allowed>()
  const spreads = [shown.first, shown.second].filter(isCounts)
  for (const { counts } of spreads) {
    if (total(counts) < minimum) found.add('a spread of fewer than the minimum')
    if (Math.max(...counts) >= total(counts) - 1) found.add('a spread that tells all, or all but one')
    if (counts.some((count) => count > 0 && count < minimum)) found.add('a small cell in a shown spread')
  }
  const [first, second] = spreads
  if (first && second) for (const name of pairFindings(first, second, minimum)) found.add(name)
  if (shown.shift?.kind === 'words') {
    if (shown.shift.matrix && shown.shift.pairs < limits.matrix) found.add('a matrix under 25 pairs')
    const kinds = [shown.first?.kind, shown.second?.kind]
    if (kinds.includes('nearlyAll') || kinds.includes('tooFew')) found.add('a shift told where no spread is shown')
  }
  return found
}

function pairFindings(first: Spread, second: Spread, minimum: number): (Breach | Allowed)[] {
  const at = ({ slots, counts }: Spread, slot: Slot): number => counts[slots.indexOf(slot)] ?? 0
  const differences = options.map((slot) => at(second, slot) - at(first, slot))
  const more = total(differences.filter((d) => d > 0))
  const less = -total(differences.filter((d) => d < 0))
  const size = more + less
  const found: (Breach | Allowed)[] = []
  if (size > 0 && (more === 0 || less === 0) && size < minimum)
    found.push('a difference that is the tally of a small group')
  if (size > 0 && size <= 2 && total(second.counts) < limits.closeSecond)
    found.push('one move, or one or two ballots, under ten')
  if (more > 0 && less > 0) found.push('moves between two shown spreads')
  return found
}

/** Two votes of a group in which a few people move, abstain the second time, or leave. */
const votes = fc
  .record({
    first: fc.array(fc.constantFrom<Choice>('A', 'A', 'B', 'B', 'C', '-'), { minLength: 3, maxLength: 32 }),
    changes: fc.array(fc.tuple(fc.nat(31), fc.constantFrom<Choice | null>('A', 'B', 'C', '-', null)), { maxLength: 5 }),
    minimum: fc.integer({ min: limits.minimumGroup.least, max: limits.minimumGroup.most }),
  })
  .map(({ first, changes, minimum }) => {
    const second: (Choice | null)[] = [...first]
    for (const [who, choice] of changes) if (who < second.length) second[who] = choice
    return { first, second, minimum }
  })

const runs = { numRuns: 5000, seed: 20261122 }

/** Everything that was found over thousands of sessions. */
function foundUnder(rules: DisclosureRules): Set<Breach | Allowed> {
  const found = new Set<Breach | Allowed>()
  fc.assert(
    fc.property(votes, ({ first, second, minimum }) => {
      for (const name of findings(published(first, second, minimum, rules), minimum)) found.add(name)
    }),
    runs,
  )
  return found
}

describe('every pair of things published about a session', () => {
  test('tells nothing but what T6 allows by name', () => {
    expect([...foundUnder(disclosureRules)].sort()).toEqual([...allowed].sort())
  })

  const needed = {
    minimum: 'a spread of fewer than the minimum',
    nearlyAll: 'a spread that tells all, or all but one',
    closeSecond: 'one move, or one or two ballots, under ten',
    smallDifference: 'a difference that is the tally of a small group',
    matrix: 'a matrix under 25 pairs',
    shiftOfSpreads: 'a shift told where no spread is shown',
  } satisfies Record<keyof DisclosureRules, Breach>

  test.each(Object.entries(needed))('without the rule %s there is %s', (rule, breach) => {
    expect([...foundUnder({ ...disclosureRules, [rule]: false })]).toContain(breach)
  })
})

/** All votes that `size` people can cast over three options. */
function allVotes(size: number): OptionId[][] {
  if (size === 0) return [[]]
  return allVotes(size - 1).flatMap((rest) => options.map((option) => [...rest, option]))
}

/** For an attacker who knows the first `known` votes: per published thing, whether it settles the vote of somebody else. */
function settledBy(known: number, people: number): Map<ShownSpread['kind'], Set<string>> {
  const worlds = new Map<string, { kind: ShownSpread['kind']; votes: OptionId[][] }>()
  for (const cast of allVotes(people)) {
    const { first } = shownAtClosing(
      'first',
      { ballots: { first: boxOf(cast), second: new Map() }, options: { first: options, second: options }, minimum: 5 },
      null,
    )
    if (!first) continue
    const key = JSON.stringify([first, cast.slice(0, known)])
    const world = worlds.get(key) ?? { kind: first.kind, votes: [] }
    world.votes.push(cast)
    worlds.set(key, world)
  }
  const settled = new Map<ShownSpread['kind'], Set<string>>()
  for (const { kind, votes: possible } of worlds.values()) {
    const others = possible.map((cast) => cast.slice(known).join(''))
    const isSettled =
      others.length > 0 && [...(others[0] ?? '')].some((_, at) => new Set(others.map((cast) => cast[at])).size === 1)
    if (!isSettled) continue
    const rest = others.every((cast) => new Set(cast).size === 1)
      ? 'a rest that all chose the same'
      : 'a single vote among others'
    settled.set(kind, (settled.get(kind) ?? new Set()).add(rest))
  }
  return settled
}

describe('somebody who knows the votes of k others, in a group of seven', () => {
  const people = 7
  test.each([0, 1, 2, 3, 4, 5])('k = %i settles a vote only where the whole rest chose the same', (known) => {
    for (const [kind, what] of settledBy(known, people)) {
      expect(kind).not.toBe('tooFew')
      expect([...what]).toEqual(['a rest that all chose the same'])
    }
  })

  test('k = 0 settles nothing at all', () => {
    expect(settledBy(0, people).size).toBe(0)
  })

  test('k = 1 settles the rest only for who is the one that differs from all', () => {
    expect([...settledBy(1, people).keys()]).toEqual(['nearlyAll'])
  })

  test('k = 6, everybody but one, settles the last vote whenever numbers are shown: it stands on the privacy page', () => {
    expect([...settledBy(people - 1, people).keys()].sort()).toEqual(['counts', 'nearlyAll'])
  })

  test('a group under the minimum settles nothing, whatever is known', () => {
    for (let known = 0; known < 4; known++) expect(settledBy(known, 4).size).toBe(0)
  })
})
