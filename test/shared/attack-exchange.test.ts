/**
 * Somebody who knows k people of a group of any size, for every k: over both votes, the shift with its matrix, and the twist.
 * The groups are drawn at random; that a vote stays open is shown by another group to which all the same would be told.
 */
import { expect, test } from 'vitest'
import { type DisclosureRules, disclosureRules } from '../../shared/disclosure.ts'
import { settledInPlay } from '../support/attack-exchange.ts'
import { published, somePlays } from '../support/attack-people.ts'
import type { Settled } from '../support/attack-worlds.ts'

const plays = somePlays(150)
const settled = plays.flatMap((play, seed) => settledInPlay(play, seed))

/** What no rule allows: a vote that is settled for who knows nobody, or that is told apart from others. */
const isBreach = ({ known, allTheSame }: Settled): boolean => known === 0 || !allTheSame

test('settles a vote only when all that are not known chose the same', () => {
  expect(settled.filter(isBreach)).toEqual([])
})

test('is tried with every k up to all but one, and on matrices', () => {
  const matrices = plays.filter(({ people, setting }) => {
    const { shift } = published(people, setting).card
    return shift?.kind === 'words' && shift.matrix !== null
  })
  expect(matrices.length).toBeGreaterThan(5)
  const known = new Set(settled.map(({ known }) => known))
  expect(Math.max(...known)).toBe(Math.max(...plays.map(({ people }) => people.length)) - 1)
})

test.each(['missing', 'leftOut', 'nearlyAll'] as const)('without the rule %s it settles more', (rule) => {
  const rules: DisclosureRules = { ...disclosureRules, [rule]: false }
  expect(plays.some((play, seed) => settledInPlay(play, seed, rules).some(isBreach))).toBe(true)
})
