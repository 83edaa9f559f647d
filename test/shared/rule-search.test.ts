import { describe, expect, test } from 'vitest'
import { findRules, placeOf, rulesAbout } from '../../shared/rule-search.ts'
import { fitOf, foldText, wordsOfQuery } from '../../shared/word-search.ts'
import { shipped } from '../support/drafts.ts'

const codes = [...shipped.codes.values()]
const labels = new Map(shipped.topics.map(({ id, label }) => [id, label]))
const find = (words: string, topic = '', code = '') =>
  findRules(codes, { words, topic, code }, labels).map(({ rule }) => rule.id)

test('words are found without accents and capitals, all of them, the title before the rest', () => {
  expect(foldText('Privérelatie')).toBe('priverelatie')
  const query = wordsOfQuery('GESCHENK 50')
  expect(fitOf(query, [[2, 'Een geschenk van 50 euro']])).toBeGreaterThan(0)
  expect(fitOf(query, [[2, 'Een geschenk van 500 euro']])).toBe(0)
  expect(fitOf(wordsOfQuery('kado'), [[2, 'cadeau']])).toBe(0)
})

describe('rules', () => {
  test('are found by the number of their article, and not by one that only begins alike', () => {
    const found = find('5.4', '', 'velsen')
    expect(found[0]).toBe('velsen-5.4')
    expect(found).not.toContain('velsen-5.41')
  })

  test('are found by words in title, statement and conditions, over all codes', () => {
    const found = findRules(codes, { words: 'geschenk euro', topic: '', code: '' }, labels)
    expect(new Set(found.map(({ code }) => code.id)).size).toBeGreaterThan(2)
    for (const { rule } of found)
      expect(
        foldText(JSON.stringify([rule, labels.get(rule.topic), rule.alsoTopics.map((id) => labels.get(id))])),
      ).toMatch(/geschenk.*euro|euro.*geschenk/s)
  })

  test('are found by topic and by code, in the order of the code', () => {
    const gifts = find('', 'geschenken', 'limburg')
    const all = shipped.codes.get('limburg')?.rules ?? []
    expect(gifts).toEqual(
      all.filter(({ topic, alsoTopics }) => [topic, ...alsoTopics].includes('geschenken')).map(({ id }) => id),
    )
    expect(find('kwantumfysica')).toEqual([])
  })

  test('stand between their neighbours', () => {
    const velsen = shipped.codes.get('velsen')
    if (!velsen) throw new Error('there is no code')
    const at = velsen.rules.findIndex(({ id }) => id === 'velsen-5.4')
    expect(placeOf(velsen, 'velsen-5.4')).toEqual(velsen.rules.slice(at - 2, at + 3))
    expect(placeOf(velsen, velsen.rules[0]?.id ?? '')).toEqual(velsen.rules.slice(0, 3))
    expect(placeOf(velsen, 'weg')).toEqual([])
  })

  test('about a topic come with the code that one is writing about first', () => {
    const found = rulesAbout(codes, ['draaideur'], 'velsen')
    const order = [...new Set(found.map(({ code }) => code.id))]
    expect(order[0] === 'velsen' || !found.some(({ code }) => code.id === 'velsen')).toBe(true)
    expect(found.every(({ rule }) => rule.topic === 'draaideur')).toBe(true)
  })
})
