import { describe, expect, test } from 'vitest'
import { readingEase, sentencesOf, wordsOf } from '../../shared/reading-ease.ts'
import { countSyllables } from '../../shared/syllables.ts'

describe('syllables', () => {
  test.each([
    [1, ['jam', 'één', 'zij', 'nieuws', 'eeuw', 'strikt', "zo'n", 'team', 'lounge', "'s"]],
    [2, ['mooie', 'groeien', 'bureau', 'cadeau', 'milieu', 'vrouwen', 'eeuwen', 'buien', 'moeilijk', 'baby', 'loyaal']],
    [2, ['naïef', 'zeeën', 'geëist', 'online', 'website', 'service', "foto's", 'zwijgen']],
    [3, ['provincie', 'subsidie', 'theater', 'actueel', 'reünie', 'bijeenkomst', 'museum', 'ideeën', 'geoefend']],
    [4, ['beoordelen', 'beïnvloeden', 'coalitie', 'situatie', 'officieel', 'aanbesteding', 'jubileum', 'integriteit']],
    [5, ['leidinggevende', 'gedeputeerde', 'vertrouwenspersoon', 'coördinator', 'financiële', 'sollicitatie']],
  ])('%i in each of %j', (count, words) => {
    expect(words.map(countSyllables)).toEqual(words.map(() => count))
  })

  test.each([
    ['GS', 2],
    ['AVG', 3],
    ['120', 3],
    ['10.00', 4],
  ])('%s is read by its signs', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
})

describe('sentences', () => {
  test('end at a mark that a capital follows', () => {
    expect(sentencesOf('Ik wacht. Jij komt! Wie belt? Niemand.')).toHaveLength(4)
  })

  test('hold what somebody says in them', () => {
    expect(sentencesOf("'Kom je mee?' vraagt zij. 'Nee', zeg ik.")).toEqual([
      "'Kom je mee?' vraagt zij.",
      "'Nee', zeg ik.",
    ])
  })

  test('begin with a number or with an apostrophe', () => {
    expect(sentencesOf("Zij belt. 's Avonds bel ik terug. 12 mensen wachten.")).toHaveLength(3)
  })
})

test('words lose the punctuation around them and keep what is inside', () => {
  expect(wordsOf("'Zo'n foto', zegt hij – om 10.00 uur.")).toEqual([
    "Zo'n",
    'foto',
    'zegt',
    'hij',
    'om',
    '10.00',
    'uur',
  ])
})

describe('reading ease', () => {
  test.each([
    // 5 words, 2 sentences, 5 syllables: 206.84 - 77 - 0.93 * 2.5
    ['Ik ben er. Jij ook.', 127.515],
    // 7 words, 1 sentence, 12 syllables: 206.84 - 77 * 12 / 7 - 0.93 * 7
    ['Je leidinggevende vraagt of je morgen komt.', 68.33],
    // 8 words, 2 sentences, 8 syllables: 206.84 - 77 - 0.93 * 4
    ["'Kom je mee?' vraagt zij. Ik zeg nee.", 126.12],
    // 4 words, 1 sentence, 15 syllables: 206.84 - 77 * 15 / 4 - 0.93 * 4
    ['Integriteit vereist gedeputeerde verantwoording.', -85.63],
  ])('of "%s" is %d', (text, ease) => {
    expect(readingEase(text)).toBeCloseTo(ease, 6)
  })

  test('is null without words', () => {
    expect(readingEase(' ... ')).toBeNull()
  })
})
