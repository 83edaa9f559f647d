/** A word that nothing shows is taken away. Names are looked for, not meanings: one that is used elsewhere too is not found out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { nl } from '../../../client/text/nl/index.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The names in a piece of code, comments left out. */
const namesIn = (code: string): string[] =>
  code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '').match(/[A-Za-z_]\w*(-[a-z]+)*/g) ?? []

/** Every name in the code of a folder, its words apart. */
const namesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('text/'))
    .flatMap((file) => namesIn(readFileSync(join(root, folder, file), 'utf8')))

/** What is chosen by a phase, a role or a code has its name in `shared`. */
const known = new Set(['client', 'shared'].flatMap(namesOf))

/** The words below `path` of which no code knows the name. */
function unknown(below: object, path: string): string[] {
  if (Array.isArray(below)) return []
  return Object.entries(below).flatMap(([name, word]: [string, unknown]) => {
    if (!known.has(name)) return [`${path}.${name}`]
    return typeof word === 'object' && word !== null ? unknown(word, `${path}.${name}`) : []
  })
}

test('every word has a name that some page knows', () => {
  expect(unknown(nl, 'text')).toEqual([])
})
