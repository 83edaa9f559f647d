import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { ContentError, readContent } from '../../server/content.ts'
import { card, code, deck, folderOf, small, topics, verdict } from '../support/small-content.ts'

function problemsOf(files: Record<string, unknown>): readonly string[] {
  try {
    readContent(folderOf(files))
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
  return []
}

const citing = (...citations: string[]) => {
  const [reference] = card().references
  return { ...card(), references: [{ ...reference, options: { A: verdict(citations), B: verdict() } }] }
}

describe('a small folder', () => {
  test('is read with every citation looked up', () => {
    const content = readContent(folderOf(small()))
    const [reference] = content.cards.get('jam')?.references ?? []
    expect(reference?.verdicts.A?.citations[0]).toMatchObject({
      id: 'town-1',
      locator: 'Article 1',
      statement: 'Ask before you accept.',
    })
    expect(reference).toMatchObject({ organisation: 'Town', warn: false })
  })

  test('gives decks their cards in order, and why', () => {
    const [only] = readContent(folderOf(small())).decks
    expect(only).toMatchObject({ id: 'first', programme: 'team', order: [{ id: 'jam', why: 'It is small.' }] })
    expect(only?.cards[0]?.title).toBe('Jam')
  })
})

describe('the version of a deck', () => {
  const versionOf = (files: Record<string, unknown>) => readContent(folderOf(files)).decks[0]?.version

  test('stays when keys move and white space changes', () => {
    const turned = Object.fromEntries(Object.entries(card()).reverse())
    const spaced = `\n# a remark\n${stringify(turned, { indent: 4, lineWidth: 20 })}\n`
    expect(versionOf({ ...small(), 'cards/jam.yaml': spaced })).toBe(versionOf(small()))
  })

  test.each([
    ['a card', { 'cards/jam.yaml': { ...card(), title: 'Honey' } }],
    ['a cited rule', { 'codes/town.yaml': { ...code(), rules: [{ ...code().rules[0], statement: 'Never accept.' }] } }],
    ['the deck', { 'decks/first.yaml': { ...deck(), minutes: 31 } }],
  ])('changes with %s', (_, change) => {
    expect(versionOf({ ...small(), ...change })).not.toBe(versionOf(small()))
  })
})

/** What goes wrong in one file, as rows of: what is wrong, the file's value, and the end of the line about it. */
type Rows = [string, unknown, string][]
const [reference] = card().references
const [rule] = code().rules

describe('a problem is named by file, id and field', () => {
  test.each<Rows[number]>([
    [
      'a citation of no rule',
      citing('town-9'),
      ', references.0.options.A: cites "town-9", which is no rule of this version of the code',
    ],
    [
      'an unknown code',
      { ...card(), references: [{ ...reference, code: 'city' }] },
      ', references.0: there is no code of conduct "city" in content/codes',
    ],
    [
      'another version',
      { ...card(), references: [{ ...reference, version: '2019' }] },
      ', references.0: cites version "2019" of town, but the file holds version "2020"',
    ],
    [
      'a code compared twice',
      { ...card(), references: [reference, reference] },
      ', references.1.code: "town" occurs twice',
    ],
    [
      'a missing field',
      { ...card(), question: undefined },
      ', question: Invalid input: expected string, received undefined',
    ],
    ['an unknown field', { ...card(), answer: 'A' }, ': Unrecognized key: "answer"'],
    ['a long question', { ...card(), question: 'ja '.repeat(16) }, ', question: at most 15 words'],
    ['an unknown topic', { ...card(), topics: ['gifts', 'cars'] }, ', topics: there is no topic "cars" in topics.yaml'],
    ['an empty file', '', ': Invalid input: expected object, received null'],
  ])('in a card: %s', (_, value, end) => {
    expect(problemsOf({ ...small(), 'cards/jam.yaml': value })).toContain(`content/cards/jam.yaml (card "jam")${end}`)
  })

  test.each<Rows[number]>([
    ['a rule numbered twice', { ...code(), rules: [rule, rule] }, ', rules.1.id: "town-1" occurs twice'],
    [
      'an unknown topic',
      { ...code(), rules: [{ ...rule, topic: 'cars' }] },
      ', rules.0 (rule "town-1"): there is no topic "cars" in topics.yaml',
    ],
  ])('in a code: %s', (_, value, end) => {
    expect(problemsOf({ ...small(), 'codes/town.yaml': value })).toContain(
      `content/codes/town.yaml (code "town")${end}`,
    )
  })

  test.each<Rows[number]>([
    [
      'an unknown card',
      { ...deck(), cards: [{ id: 'wine', why: 'Dear.' }] },
      ', cards.0.id: there is no card "wine" in the folder cards',
    ],
    ['a card twice', { ...deck(), cards: [...deck().cards, ...deck().cards] }, ', cards.1.id: "jam" occurs twice'],
  ])('in a deck: %s', (_, value, end) => {
    expect(problemsOf({ ...small(), 'decks/first.yaml': value })).toContain(
      `content/decks/first.yaml (deck "first")${end}`,
    )
  })

  test.each<[string, unknown, string]>([
    ['decks/last.yaml', deck(), 'content/decks/last.yaml (deck "first"), id: must equal the file\'s name, "last"'],
    ['cards/jar.yaml', card(), 'content/cards/jar.yaml (card "jam"), id: another card has the id "jam" too'],
    ['cards/wine.yml', card(), 'content/cards/wine.yml: content files end in .yaml'],
    ['topics.yaml', [...topics(), ...topics()], 'content/topics.yaml, 1.id: "gifts" occurs twice'],
  ])('in the set of files: %s', (path, value, line) => {
    expect(problemsOf({ ...small(), [path]: value })).toContain(line)
  })

  test('YAML that does not parse, with its line, and nobody is told twice', () => {
    const problems = problemsOf({ ...small(), 'cards/jam.yaml': 'id: jam\ntitle: a: b\n' })
    expect(problems).toEqual([
      expect.stringMatching(/^content\/cards\/jam\.yaml: cannot be read: .+ at line 2, column \d+$/),
    ])
  })

  test('a broken code is reported once, not again by every card that cites it', () => {
    const problems = problemsOf({ ...small(), 'codes/town.yaml': { ...code(), title: 5 } })
    expect(problems).toEqual([
      'content/codes/town.yaml (code "town"), title: Invalid input: expected string, received number',
    ])
  })

  test('a missing folder', () => {
    const folder = folderOf(small())
    rmSync(join(folder, 'decks'), { recursive: true })
    expect(() => readContent(folder)).toThrow('content/decks: there is no such folder')
  })

  test('every problem is in one error', () => {
    const files = {
      ...small(),
      'cards/jam.yaml': citing('town-8', 'town-9'),
      'decks/first.yaml': { ...deck(), minutes: 1 },
    }
    expect(() => readContent(folderOf(files))).toThrow(/^The content has 3 problems:\n.*\n.*\n.*$/)
  })
})
