/**
 * Somebody who knows k people of a small group, for every k: every group that there can be is tried, over both votes, the shift
 * and the twist, with people who go out before everybody's eyes.
 */
import { describe, expect, test } from 'vitest'
import { disclosureRules } from '../../shared/disclosure.ts'
import { allowedKnowledge } from '../support/attack-list.ts'
import type { Setting } from '../support/attack-people.ts'
import { everySettled, type Seen, type Settled } from '../support/attack-worlds.ts'

interface Room {
  readonly name: string
  readonly seen: readonly Seen[]
  readonly setting: Setting
}

const ab = ['A', 'B'] as const
const abstaining = ['A', 'B', '-'] as const
const setting: Setting = { minimum: 4, options: ab, made: null, second: true, twist: false }
const three = { ...setting, options: ['A', 'B', 'C'] as const }

const rooms: readonly Room[] = [
  {
    name: 'one vote of seven, with abstentions and written-in texts',
    seen: [{ count: 7, at: { first: ['A', 'B', 'C', '-', '*'] } }],
    setting: { ...three, minimum: 5, second: false },
  },
  {
    name: 'two votes of six, with abstentions',
    seen: [{ count: 6, at: { first: abstaining, second: abstaining } }],
    setting,
  },
  {
    name: 'two votes of six, of whom one goes out in between',
    seen: [
      { count: 5, at: { first: abstaining, second: abstaining } },
      { count: 1, at: { first: abstaining } },
    ],
    setting,
  },
  {
    name: 'two votes of five over three options',
    seen: [{ count: 5, at: { first: ['A', 'B', 'C'], second: ['A', 'B', 'C'] } }],
    setting: three,
  },
  {
    name: 'two votes of five, with an option made of what was written',
    seen: [{ count: 5, at: { first: ['A', 'B', '*'], second: ['A', 'B', 'C'] } }],
    setting: { ...setting, made: 'C' },
  },
  {
    name: 'a vote and a twist of five, of whom one goes out in between',
    seen: [
      { count: 4, at: { first: abstaining, twist: abstaining } },
      { count: 1, at: { first: abstaining } },
    ],
    setting: { ...setting, second: false, twist: true },
  },
  {
    name: 'two votes and a twist of six, of whom one goes out before the twist',
    seen: [
      { count: 5, at: { first: ab, second: ab, twist: ab } },
      { count: 1, at: { first: ab, second: ab } },
    ],
    setting: { ...setting, twist: true },
  },
]

/** The name under which a settled vote is allowed, or null. */
function nameOf({ known, unknown, allTheSame }: Settled): string | null {
  if (known === 0 || !allTheSame) return null
  return unknown === 1 ? allowedKnowledge.lastOne.name : allowedKnowledge.sameRest.name
}

describe.each(rooms)('$name', ({ seen, setting: played }) => {
  const settled = everySettled(seen, played)
  const size = seen.reduce((sum, { count }) => sum + count, 0)
  const at = (k: number): Settled[] => settled.filter(({ known }) => known === k)

  test('who knows nobody settles no vote', () => {
    expect(at(0)).toEqual([])
  })

  test('who knows one settles a vote only if that one is the only one who differs from all', () => {
    for (const { shown, allTheSame } of at(1)) expect([shown, allTheSame]).toEqual(['nearlyAll', true])
  })

  test('for every k what is settled is allowed by name, and each name is needed', () => {
    const names = new Set(settled.map(nameOf))
    expect([...names].sort()).toEqual(
      Object.values(allowedKnowledge)
        .map(({ name }) => name)
        .sort(),
    )
  })

  test('k = N - 1 settles the last vote, whatever is shown', () => {
    const kinds = new Set(at(size - 1).map(({ shown }) => shown))
    for (const kind of ['counts', 'nearlyAll']) expect(kinds).toContain(kind)
    for (const one of at(size - 1)) expect(one.unknown).toBe(1)
  })
})

describe('a rule switched off', () => {
  const isBreach = (one: Settled): boolean => nameOf(one) === null
  const roomOf = (name: string): Room => rooms.find((room) => room.name.startsWith(name)) as Room

  test.each([
    ['nearlyAll', 'one vote'],
    ['missing', 'two votes of six, of whom'],
  ] as const)('settles more: %s, in %s', (rule, name) => {
    const { seen, setting: played } = roomOf(name)
    expect(everySettled(seen, played, { ...disclosureRules, [rule]: false }).some(isBreach)).toBe(true)
  })
})
