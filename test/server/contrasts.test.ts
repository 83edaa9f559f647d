/** Contrasts, panel and word list beside the cards: what the start refuses. */
import { describe, expect, test } from 'vitest'
import { ContentError, inspectContent, readContent } from '../../server/content.ts'
import { card, folderOf, small } from '../support/small-content.ts'

const position = () => ({ standing: 'inLine', note: 'You asked.', citations: ['town-1'] })
const contrast = () => ({ id: 'C01', topics: ['gifts'], question: 'May you keep it?', codes: { town: position() } })
const panel = (topics: string[]) => ({
  id: 'county',
  title: 'County: facts',
  organisation: 'County',
  source: 'Report',
  year: 2024,
  read: '2026-01-01',
  about: 'A report.',
  coreValues: { locator: '2.1', names: ['Care'] },
  entries: [{ id: 'door', part: 'route', label: 'The door', text: 'Knock.', locator: '3', topics }],
})

const problemsOf = (files: Record<string, unknown>) => inspectContent(folderOf({ ...small(), ...files })).problems
const withContrast = (change: object) => ({ 'contrasts.yaml': [{ ...contrast(), ...change }] })

test('content without contrasts, panel and word list is whole', () => {
  expect(readContent(folderOf(small()))).toMatchObject({ contrasts: [], panel: undefined, words: { long: [] } })
})

test('contrasts, panel and words are read', () => {
  const words = { long: ['verantwoording'], abbreviations: [{ short: 'GS', full: 'Gedeputeerde Staten' }] }
  const files = { 'contrasts.yaml': [contrast()], 'zuid-holland.yaml': panel(['gifts']), 'words.yaml': words }
  const content = readContent(folderOf({ ...small(), ...files, 'cards/jam.yaml': { ...card(), contrasts: ['C01'] } }))
  expect(content.contrasts).toMatchObject([{ id: 'C01', codes: { town: { standing: 'inLine' } } }])
  expect(content.panel?.entries).toMatchObject([{ id: 'door', part: 'route' }])
  expect(content.words).toEqual(words)
})

describe('the start stops at', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'a contrast that cites no rule of the code',
      withContrast({ codes: { town: { ...position(), citations: ['town-9'] } } }),
      'content/contrasts.yaml, C01.codes.town.citations: cites "town-9", which is no rule of this version of the code',
    ],
    [
      'a contrast on an unknown code',
      withContrast({ codes: { city: position() } }),
      'content/contrasts.yaml, C01.codes.city: there is no code of conduct "city" in content/codes',
    ],
    [
      'a contrast on an unknown topic',
      withContrast({ topics: ['cars'] }),
      'content/contrasts.yaml, C01.topics: there is no topic "cars" in topics.yaml',
    ],
    [
      'a contrast numbered twice',
      { 'contrasts.yaml': [contrast(), contrast()] },
      'content/contrasts.yaml, 1.id: "C01" occurs twice',
    ],
    [
      'a grey position without its shade',
      withContrast({ codes: { town: { ...position(), standing: 'grey' } } }),
      'content/contrasts.yaml, 0.codes.town: a grey standing, and only that, has a shade',
    ],
    [
      'a position without a rule',
      withContrast({ codes: { town: { ...position(), citations: [] } } }),
      'content/contrasts.yaml, 0.codes.town: cite at least one rule, or make it silent',
    ],
    [
      'a card that names an unknown contrast',
      { 'contrasts.yaml': [contrast()], 'cards/jam.yaml': { ...card(), contrasts: ['C01', 'C02'] } },
      'content/cards/jam.yaml (card "jam"), contrasts.1: there is no contrast "C02" in contrasts.yaml',
    ],
    [
      'a fact on an unknown topic',
      { 'zuid-holland.yaml': panel(['cars']) },
      'content/zuid-holland.yaml, door.topics: there is no topic "cars" in topics.yaml',
    ],
  ])('%s', (_, files, line) => {
    expect(problemsOf(files)).toEqual([line])
  })

  test('a broken list of contrasts, once, and not again at every card', () => {
    const files = { 'contrasts.yaml': 'C01', 'cards/jam.yaml': { ...card(), contrasts: ['C01'] } }
    expect(problemsOf(files)).toHaveLength(1)
    expect(() => readContent(folderOf({ ...small(), ...files }))).toThrow(ContentError)
  })
})
