/** Every Dutch sentence on screen is short and easy to read (A9). The words of the cards have a test of their own. */
import { expect, test } from 'vitest'
import { nl } from '../../../client/text/nl/index.ts'
import { readingEase, sentencesOf, wordsOf } from '../../../shared/reading-ease.ts'

/** Longest sentence in words. What B1 guides advise is 15 on average; ours are far under that. */
const longest = 20
/** By Douma's scale 60-70 is normal, and 80 and over easy to very easy. Whole areas must be easy. */
const least = { area: 75, text: 45 }

/** How enumerations begin, which are read item by item. */
const lists = [
  'Verandert er bij een kleine groep',
  'Wie de opgeslagen bestanden of een reservekopie steelt',
  'Wat gewist is, kan op de schijf',
  'Een klein scherm van 320 pixels',
  'Deze verklaring gaat over alle',
]
/** Names that have no short words: vertrouwenspersoon, leidinggevende, meldpunt integriteit, a norm, the facilitator. */
const names = /vertrouwenspersoon|EN 301 549|De spelleider bewaart de argumenten/

/** The sentences in the code of a function, with a short word for what is filled in. */
const saidBy = (code: string): string =>
  [...code.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)]
    .map(([, double, single, filled]) => (double ?? single ?? filled ?? '').replace(/\$\{[^}]*\}/g, 'zes'))
    .join(' . ')

/** Every text by its path. */
const textsIn = (words: unknown, path: string): [path: string, said: string][] => {
  if (typeof words === 'function') return [[path, saidBy(String(words))]]
  if (typeof words !== 'object' || words === null) return [[path, String(words)]]
  return Object.entries(words).flatMap(([name, inner]) => textsIn(inner, `${path}.${name}`))
}

const texts = textsIn(nl, '')

test('there is much to read, also what is filled in', () => {
  expect(texts.length).toBeGreaterThan(500)
  expect(texts.find(([path]) => path === '.console.next.ask.vote')?.[1]).toContain('zes van zes hebben gestemd')
})

test(`no sentence has more than ${longest} words`, () => {
  const long = texts
    .flatMap(([path, said]) => sentencesOf(said).map((sentence) => ({ path, sentence })))
    .filter(({ sentence }) => wordsOf(sentence).length > longest && !lists.some((list) => sentence.startsWith(list)))
  expect(long).toEqual([])
})

test('every area as a whole is easy to read', () => {
  const areas = Object.keys(nl)
  for (const area of areas) {
    const said = texts.filter(([path, one]) => path.startsWith(`.${area}.`) && wordsOf(one).length >= 5)
    const whole = said.map(([, one]) => (/[.!?]$/.test(one) ? one : `${one}.`)).join(' ')
    expect(readingEase(whole), area).toBeGreaterThan(least.area)
  }
})

test('no text of a sentence or more is hard to read', () => {
  const hard = texts
    .filter(([, said]) => wordsOf(said).length >= 8 && !names.test(said))
    .filter(([, said]) => (readingEase(said) ?? 100) < least.text)
  expect(hard).toEqual([])
})
