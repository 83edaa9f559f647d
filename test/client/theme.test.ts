/** The theme: colours stand in one file, and everything that meets can be told apart, in light and dark (A6). */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { colourIn, contrast } from '../../shared/colour.ts'
import { faintIn, pairs, tokensIn } from '../../shared/theme.ts'

const client = resolve(import.meta.dirname, '../../client')
const read = (file: string): string => readFileSync(join(client, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const sheets = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
const topics = (parse(readFileSync(resolve(client, '../content/topics.yaml'), 'utf8')) as { id: string }[]).map(
  ({ id }) => id,
)
const found = tokensIn(read('theme-tokens.css'))
const schemes = { light: found.light, dark: new Map([...found.light, ...found.dark]) }
const wanted = pairs(topics, 6)

const literal =
  /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|(?<![\w-])(?:white|black|red|green|blue|gray|grey|silver|orange|yellow|purple|navy|teal|brown|beige)(?![\w-])/i

test('no colour stands in any other style sheet than the one with the tokens', () => {
  expect(sheets.length).toBeGreaterThan(10)
  for (const file of sheets.filter((name) => name !== 'theme-tokens.css'))
    for (const [line] of read(file).matchAll(/^.*:.*$/gm))
      if (!/^\s*white-space/.test(line)) expect(line.replace(/var\([^)]*\)/g, ''), file).not.toMatch(literal)
})

test('the style sheets use only names that exist', () => {
  const scripts = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const defined = new Set([
    ...sheets.flatMap((file) => [...read(file).matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)),
    ...scripts.flatMap((file) => [...read(file).matchAll(/style={`(--[\w-]+):/g)].map(([, name]) => name)),
  ])
  for (const file of sheets)
    for (const [, name, rest] of read(file).matchAll(/var\((--[\w-]+)\s*([,)])/g))
      if (rest === ')') expect(defined.has(name), `${file}: ${name}`).toBe(true)
})

test('every token has a short name or belongs to a topic, and the canvas finds the names it asks for', () => {
  const names = read('theme-names.css')
  for (const name of found.light.keys()) if (!name.startsWith('color-topic-')) expect(names).toContain(`-${name})`)
  for (const name of ['table-felt', 'table-felt-deep', 'table-wood', 'table-brass', 'paper', 'ink', 'accent'])
    expect(names).toMatch(new RegExp(`--${name}: var\\(--dilemmaspel-[\\w-]+\\);`))
})

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const tokens = schemes[scheme]

  test('every pair that meets is a pair of colours that can be measured', () => {
    const measured = new Set(wanted.flatMap(([, front, behind]) => [front, behind]))
    for (const name of measured) expect(colourIn(tokens.get(name) ?? ''), name).not.toBeNull()
  })

  test('text stands 4.5 to 1 from what it lies on, graphics 3 to 1: paper, table, teams, standings, topics', () => {
    expect(wanted.length).toBeGreaterThan(70)
    expect(faintIn(tokens, wanted)).toEqual([])
  })

  test("a team's outline or the halo around it stands out on paper and on the table", () => {
    const colour = (name: string) => colourIn(tokens.get(name) ?? '') ?? [0, 0, 0]
    const lines = ['color-team-border-default', 'color-team-inverse-border-default'].map(colour)
    const grounds = wanted.flatMap(([, , behind]) => (/^color-(default|table)-bg-/.test(behind) ? [behind] : []))
    expect(new Set(grounds).size).toBe(6)
    for (const ground of grounds)
      expect(Math.max(...lines.map((line) => contrast(line, colour(ground)))), ground).toBeGreaterThan(3)
  })
})

test('contrast is counted as WCAG counts it', () => {
  expect(contrast([255, 255, 255], [0, 0, 0])).toBe(21)
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2)
  expect(
    faintIn(
      new Map([
        ['a', '#777'],
        ['b', '#ffffff'],
      ]),
      [['text', 'a', 'b']],
    ),
  ).toHaveLength(1)
})

test('a colour is read in hex and rgb, and nothing else is guessed', () => {
  expect(colourIn('#fff')).toEqual([255, 255, 255])
  expect(colourIn('#1C2b30')).toEqual([28, 43, 48])
  expect(colourIn('rgb(1, 2, 3)')).toEqual([1, 2, 3])
  for (const text of ['rgb(1 2 3 / 0.5)', 'oklch(50% 0.1 20)', 'red', '#12', '']) expect(colourIn(text)).toBeNull()
})
