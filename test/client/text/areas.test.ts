/** A page carries the words that it shows, and no others: those of the console would delay somebody's vote. */
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nl } from '../../../client/text/nl/index.ts'

const client = resolve(import.meta.dirname, '../../../client')
const read = (file: string): string => readFileSync(join(client, file), 'utf8')

/** Every file of ours that an entry imports; `lazily`: also what it fetches afterwards. */
function filesOf(entry: string, lazily: boolean): string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file) || !/^[^.].*\.tsx?$/.test(file)) return
    found.add(file)
    const imports = lazily
      ? /(?:(?<!import type [^']*)from |import\()'(\.[^']+)'/g
      : /(?<!import type [^']*)from '(\.[^']+)'/g
    for (const [, to = ''] of read(file).matchAll(imports)) visit(join(dirname(file), to))
  }
  visit(entry)
  return [...found]
}

const everywhere = ['words', 'facts', 'refusals']
const areas = Object.keys(nl).filter((area) => !everywhere.includes(area))

/** Areas that a file names: `text.value.play`, `{ play } = text.value`, or `words.play` where words is all of them. */
function areasShown(code: string): string[] {
  const named = [...code.matchAll(/text\.value\.(\w+)/g)].map(([, name = '']) => name)
  const taken = [...code.matchAll(/\{([^{}]*)\} = text\.value$/gm)].flatMap(([, names = '']) => names.split(/[\s,:]+/))
  const whole = [...code.matchAll(/const (\w+) = text\.value$/gm)].flatMap(([, name]) =>
    areas.filter((area) => new RegExp(`\\b${name}\\.${area}\\b`).test(code)),
  )
  return [...named, ...taken, ...whole].filter((name) => areas.includes(name))
}

const learned = (code: string): string[] =>
  [...code.matchAll(/^learn\(\{ ([\w, ]+) \}\)$/gm)].flatMap(([, names = '']) => names.split(', '))

describe.each([
  ['play/main.tsx', ['play']],
  ['screen/main.tsx', ['screen']],
  ['facilitator/main.tsx', ['console', 'play', 'report', 'staff']],
  ['report/main.tsx', ['report']],
  ['coordinator/main.tsx', ['staff', 'year']],
  ['review/main.tsx', ['review']],
  ['author/main.tsx', ['author', 'exchange', 'findings', 'staff']],
  ['print/main.tsx', ['print', 'staff']],
  ['pages/privacy.tsx', ['privacy']],
  ['pages/accessibility.tsx', ['accessibility']],
  ['pages/stored.tsx', ['stored']],
  ['pages/council.tsx', ['council']],
  ['account/login.tsx', ['account', 'staff']],
  ['account/own.tsx', ['account', 'staff']],
  ['account/people.tsx', ['account', 'staff']],
  ['account/settings.tsx', ['account', 'staff']],
])('the page of %s', (entry, own) => {
  test('has learned every area that it shows', () => {
    const files = filesOf(entry, true).filter((file) => !file.startsWith('text/'))
    const known = files.flatMap((file) => learned(read(file)))
    expect(files.flatMap((file) => areasShown(read(file)).filter((area) => !known.includes(area)))).toEqual([])
    expect(files.flatMap((file) => areasShown(read(file)))).toEqual(expect.arrayContaining(own))
  })

  test('begins with no other words than its own', () => {
    const words = filesOf(entry, false).flatMap((file) => /^text\/nl\/(\w+)\.ts$/.exec(file)?.[1] ?? [])
    expect(words.sort()).toEqual([...everywhere, ...own].sort())
  })
})
