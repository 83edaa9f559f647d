/** Every measure has a formula, a source and the page that shows it, or is part of one that has (T2): one without a page is not built. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8')

/** The files of measures. `chi-square.ts` holds what a test is computed with. */
const files = [...['statistics', 'agreement', 'interval', 'shift', 'shift-test', 'chi-square', 'standing-share']].map(
  (name) => `shared/${name}.ts`,
)

/** What a file does, without the names of other files. */
const withoutImports = (file: string): string => read(file).replace(/^import [\s\S]*? from '.*'$/gm, '')

interface Measure {
  readonly name: string
  readonly comment: string
}

/** The exported functions of a file, each with the comment before it. */
const measuresIn = (file: string): Measure[] =>
  [...read(file).matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export (?:function|const) (\w+)(?=[(<]| = \()/g)].map(
    ([, comment = '', name = '']) => ({ name, comment: comment.replace(/\n \* ?/g, ' ') }),
  )

const pagesOf = ({ comment }: Measure) =>
  [...comment.matchAll(/(client\/[\w/-]+\.tsx?)(?:, `(\w+)`)?/g)].map(([, page = '', word = '']) => ({ page, word }))
const wholesOf = ({ comment }: Measure): string[] =>
  /Part of: ([\w, ]+)/
    .exec(comment)?.[1]
    ?.split(', ')
    .map((name) => name.trim()) ?? []

/** Functions that ask something of an option, and measure nothing. */
const questions = ['hasStanding']
const measures = files.flatMap(measuresIn).filter(({ name }) => !questions.includes(name))
const named = new Map(measures.map((measure) => [measure.name, measure]))

test('the measures of the design are all there', () => {
  const wanted = ['normalisedEntropy', 'qualitativeVariation', 'polarisation', 'agreement', 'spreadWord', 'shiftWord']
  const changes = ['shiftOf', 'grossChange', 'netChange', 'shiftTest', 'wilsonInterval', 'standingShare']
  expect([...named.keys()]).toEqual(expect.arrayContaining([...wanted, ...changes]))
})

describe.each(measures)('$name', (measure) => {
  test('names the page that shows it, or the measure that it is part of', () => {
    const wholes = wholesOf(measure)
    expect(pagesOf(measure).length + wholes.length, 'neither Page nor Part of').toBeGreaterThan(0)
    for (const whole of wholes) expect(pagesAbove(whole), whole).toBe(true)
  })

  test('stands on that page by the name that it gives', () => {
    for (const { page, word } of pagesOf(measure)) {
      expect(word, page).not.toBe('')
      expect(withoutImports(page)).toMatch(new RegExp(`\\b${word}\\b`))
    }
  })

  test('says where it comes from, if it is shown in numbers', () => {
    const isOurs = /design of this game|its source is the code|cross table/.test(measure.comment)
    if (pagesOf(measure).length > 0 && !isOurs) expect(measure.comment).toMatch(/\b1[89]\d\d\b|\b20\d\d\b/)
  })
})

/** Whether a measure is shown, by itself or as part of others. */
function pagesAbove(name: string): boolean {
  const measure = named.get(name)
  if (!measure) return false
  return pagesOf(measure).length > 0 || wholesOf(measure).some(pagesAbove)
}
