/** The content that ships: what the schemas cannot see. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readContent } from '../server/content.ts'
import { checkCard } from '../shared/card-checks.ts'
import { checkCorpus } from '../shared/corpus-checks.ts'
import { corpusFigures } from '../shared/corpus-figures.ts'
import { card as cardSchema } from '../shared/deck.ts'
import { entriesFor } from '../shared/panel-entries.ts'

const folder = join(import.meta.dirname, '../content')
const content = readContent(folder)
const cards = [...content.written.values()]
const codes = [...content.codes.keys()].sort()

describe('the content that ships', () => {
  test('has decks of finished cards', () => {
    expect(content.decks.length).toBeGreaterThan(0)
    for (const deck of content.decks) expect(deck.cards.map((one) => one.id)).toEqual(deck.order.map((one) => one.id))
  })

  test('compares every card with every code of conduct', () => {
    for (const one of cards) expect(one.references.map((reference) => reference.code).sort(), one.id).toEqual(codes)
  })

  test('has no card with an error', () => {
    const findings = cards.flatMap((one) => checkCard(one, content).map((found) => ({ card: one.id, ...found })))
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('gives no option away by its length or its place', () => {
    expect(checkCorpus(corpusFigures(cards, content.codes, content.topics, content.contrasts))).toEqual([])
  })

  test('offers three or four options, of which some code approves one and some code frowns on one', () => {
    const unusual = ['optionCountUnusual', 'nothingInLine', 'nothingToWeigh']
    const found = cards.flatMap((one) => checkCard(one, content).map(({ key }) => `${one.id} ${key}`))
    expect(found.filter((line) => unusual.some((key) => line.endsWith(key)))).toEqual([])
  })

  test('has 40 cards or more on all 22 topics, and names 35 contrasts or more', () => {
    const figures = corpusFigures(cards, content.codes, content.topics, content.contrasts)
    expect(figures.cards).toBeGreaterThanOrEqual(40)
    expect(figures.topics.used).toHaveLength(22)
    expect(figures.contrasts.used.length).toBeGreaterThanOrEqual(35)
  })

  test('has six decks or more, and every card in one of them', () => {
    const inDecks = new Set(content.decks.flatMap((deck) => deck.cards.map(({ id }) => id)))
    expect(content.decks.length).toBeGreaterThanOrEqual(6)
    expect(cards.map(({ id }) => id).filter((id) => !inDecks.has(id))).toEqual([])
  })

  test('shows participants no long word and no abbreviation before they compare', () => {
    const wordy = cards.flatMap((one) =>
      checkCard(one, content)
        .filter(({ key, field }) => /^(longWord|abbrev|sentence)/.test(key) && !/^(references|oath)/.test(field))
        .map(({ field, words }) => `${one.id} ${field}: ${words}`),
    )
    expect(wordy).toEqual([])
  })

  test('links every card of a deck around the oath to a core value and a promise', () => {
    const oath = content.decks.filter(({ format }) => format === 'oath').flatMap((deck) => deck.cards)
    expect(oath.filter((one) => !one.oath).map(({ id }) => id)).toEqual([])
  })

  test('knows 43 contrasts, each with a position of every code', () => {
    const numbers = Array.from({ length: 43 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`)
    expect(content.contrasts.map(({ id }) => id)).toEqual(numbers)
    for (const one of content.contrasts) expect(Object.keys(one.codes).sort(), one.id).toEqual(codes)
  })

  test('has facts from the report, and where one can go, beside a card on any topic', () => {
    expect(content.panel?.coreValues.names).toHaveLength(6)
    for (const { id } of content.topics) {
      const parts = content.panel ? entriesFor(content.panel, [id]).map(({ part }) => part) : []
      expect(parts, id).toContain('route')
    }
  })
})

test('the example of a card in content/README.md is a card without findings', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(folder, 'README.md'), 'utf8')) ?? []
  const found = checkCard(cardSchema.parse(parse(example)), content)
  expect(found.filter(({ key }) => key !== 'codeNotCompared')).toEqual([])
})
