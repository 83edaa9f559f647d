import { describe, expect, test } from 'vitest'
import { code as codeSchema } from '../../shared/code.ts'
import { checkCorpus } from '../../shared/corpus-checks.ts'
import { corpusFigures } from '../../shared/corpus-figures.ts'
import { type Card, card as cardSchema, type Verdict } from '../../shared/deck.ts'
import type { Standing } from '../../shared/option.ts'
import { card as smallCard, code as smallCode } from '../support/small-content.ts'

const rules = [...smallCode().rules, { ...smallCode().rules[0], id: 'town-2', norm: 'feit' }]
const town = codeSchema.parse({ ...smallCode(), rules })
const verdict = (standing: Standing): Verdict => ({ standing, reason: 'Zo is het.', citations: ['town-1'] })

/** A card of two options: how each stands, and how long it is. */
function cardWith(
  standings: readonly [Standing, Standing],
  texts: readonly [string, string],
  contrasts: string[] = [],
): Card {
  const small = cardSchema.parse(smallCard())
  const options = small.options.map((one, at) => ({ ...one, text: texts[at] ?? '' }))
  const [reference] = small.references
  const verdicts = { A: verdict(standings[0]), B: verdict(standings[1]) }
  return { ...small, contrasts, options, references: reference ? [{ ...reference, options: verdicts }] : [] }
}

const figuresOf = (cards: readonly Card[]) =>
  corpusFigures(cards, new Map([['town', town]]), [{ id: 'gifts' }, { id: 'cars' }], [{ id: 'C01' }, { id: 'C02' }])
const times = (count: number, one: Card) => Array.from({ length: count }, () => one)

const firstAndLongest = cardWith(['inLine', 'contrary'], ['Langer.', 'Kort.'])
const neither = cardWith(['contrary', 'inLine'], ['Langer.', 'Kort.'])

describe('figures', () => {
  test('tell topics and contrasts used and not yet', () => {
    const figures = figuresOf([cardWith(['inLine', 'contrary'], ['Ja.', 'Nee.'], ['C02'])])
    expect(figures.topics).toEqual({ used: ['gifts'], unused: ['cars'] })
    expect(figures.contrasts).toEqual({ used: ['C02'], unused: ['C01'] })
  })

  test('count rules cited apart from rules that set a norm', () => {
    const [figures] = figuresOf([neither]).codes
    expect(figures).toMatchObject({ cited: 1, citable: 1, citableCited: 1 })
    expect(figures?.standings).toEqual({ inLine: 1, grey: 0, contrary: 1, silent: 0 })
  })

  test('look for tells only where some options are in line and others not', () => {
    const all = cardWith(['inLine', 'inLine'], ['Langer.', 'Kort.'])
    const none = cardWith(['contrary', 'contrary'], ['Langer.', 'Kort.'])
    const [figures] = figuresOf([firstAndLongest, neither, all, none]).codes
    expect(figures).toMatchObject({ telling: 2, longest: 1, first: 1, byChance: 0.5 })
  })

  test('count a tie as longest', () => {
    const [figures] = figuresOf([cardWith(['contrary', 'inLine'], ['Even.', 'Lang.'])]).codes
    expect(figures).toMatchObject({ longest: 1, first: 0 })
  })
})

describe('limits', () => {
  const keysOf = (cards: readonly Card[]) => checkCorpus(figuresOf(cards)).map(({ key }) => key)

  test('on length and place hold from 20 cards', () => {
    expect(keysOf(times(19, firstAndLongest))).toEqual([])
    expect(keysOf([...times(8, firstAndLongest), ...times(12, neither)])).toEqual([])
    expect(keysOf([...times(9, firstAndLongest), ...times(11, neither)])).toEqual(['inLineLongest', 'inLineFirst'])
  })

  test('on topics and contrasts hold from 40 cards', () => {
    expect(keysOf(times(39, neither))).toEqual([])
    expect(checkCorpus(figuresOf(times(40, neither)))).toMatchObject([
      { key: 'topicsUncovered', severity: 'error', words: ['cars'] },
      { key: 'contrastsUnused', severity: 'error', numbers: { used: 0, limit: 35 } },
    ])
  })
})
