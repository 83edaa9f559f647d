/** The shape of the code: dependencies run one way, `shared/` is pure, nothing is a cycle, no file is a giant. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
/** A file without its comments. */
const codeOf = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file))

const sources = ['client', 'server', 'shared'].flatMap(filesIn)

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g

/** Every import of a file; relative ones as paths from the root. An import of nothing but types is typeOnly. */
function importsOf(file: string): Import[] {
  return [...read(file).matchAll(importPattern)].map((match) => {
    const target = match[2] ?? match[3] ?? ''
    const to = target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target
    return { from: file, to, typeOnly: match[1] !== undefined }
  })
}

const imports = sources.flatMap(importsOf)
const within = (folder: string) => imports.filter(({ from }) => from.startsWith(`${folder}/`))
const shown = (found: Import[]) => found.map(({ from, to }) => `${from} -> ${to}`)

test('server and client never import each other, and shared imports neither', () => {
  const crossing = [
    ...within('server').filter(({ to }) => to.startsWith('client/')),
    ...within('client').filter(({ to }) => to.startsWith('server/')),
    ...within('shared').filter(({ to }) => /^(client|server)\//.test(to)),
    ...imports.filter(({ to }) => to.startsWith('test/')),
  ]
  expect(shown(crossing)).toEqual([])
})

const impure = /Date\.now|new Date\(\)|Math\.random|performance\.|\bprocess\.|\bdocument\.|\bwindow\.|setTimeout/

test('shared is pure: no Node, no Colyseus, no clock, no chance', () => {
  const foreign = within('shared').filter(({ to }) => !to.startsWith('shared/') && to !== 'zod')
  expect(shown(foreign)).toEqual([])
  for (const file of filesIn('shared')) expect(codeOf(file).match(impure)?.[0], file).toBeUndefined()
})

test('there is no import cycle', () => {
  const next = new Map<string, string[]>()
  for (const { from, to, typeOnly } of imports) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) throw new Error(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`)
    if (done.has(file)) return
    for (const to of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
})

test('pages for participants, screen and console carry no zod', () => {
  const reached = new Map<string, string>()
  const visit = (file: string, by: string): void => {
    if (reached.has(file)) return
    reached.set(file, by)
    for (const { to, typeOnly } of imports.filter(({ from }) => from === file)) if (!typeOnly) visit(to, file)
  }
  for (const file of filesIn('client').filter((name) => !name.startsWith('client/author/'))) visit(file, '')
  expect(reached.get('zod')).toBeUndefined()
})

test('no file has more than 200 lines, texts apart', () => {
  const long = sources.filter((file) => !file.startsWith('client/text/') && read(file).split('\n').length > 201)
  expect(long).toEqual([])
})

test('half of the files have at most 70 lines', () => {
  const lengths = sources.map((file) => read(file).split('\n').length).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(70)
})

test('no function has more than 40 lines, JSX up to 60', () => {
  const long = sources.flatMap((file) =>
    functionLengths(file).filter(({ lines }) => lines > (file.endsWith('x') ? 60 : 40)),
  )
  expect(long).toEqual([])
})

/** Functions by their first line: declarations, methods and arrows whose body is a block that closes at the same indent. */
function functionLengths(file: string): { file: string; at: number; lines: number }[] {
  const lines = read(file).split('\n')
  const opens =
    /^(\s*)(?:export |async |private |protected |override |readonly |static )*(?:function\b|constructor\(|[\w#$]+(?:<[^>]*>)?\(.*\).*\{$|(?:const )?[\w$]+(?::[^=]+)? ?[=:] (?:async )?\(?.*=> \{$)/
  return lines.flatMap((line, at) => {
    const indent = opens.exec(line)?.[1]
    if (indent === undefined || /^\s*(?:if|for|while|switch|return|else)\b/.test(line)) return []
    const end = lines.findIndex((other, below) => below > at && other.startsWith(`${indent}}`))
    return end < 0 ? [] : [{ file, at: at + 1, lines: end - at + 1 }]
  })
}

test('no any, no default export, and names that say what a file is', () => {
  for (const file of sources) {
    expect(codeOf(file), file).not.toMatch(/[:<(]\s*any\b|\bas any\b|@ts-ignore|@ts-nocheck/)
    expect(read(file), file).not.toMatch(/^export default/m)
    expect(file).not.toMatch(/\/(utils?|helpers?|manager|services?|handlers?|common|misc|types|data|base)\.tsx?$/)
    expect(file).toMatch(/^[a-z0-9/.-]+$/)
  }
})

test('nothing but the fixed entries is visible at the top', () => {
  const entries = readdirSync(root).filter(
    (entry) => !entry.startsWith('.') && !['node_modules', 'dist', 'data'].includes(entry),
  )
  const fixed = ['README.md', 'client', 'content', 'package-lock.json', 'package.json', 'server', 'shared', 'test']
  expect(entries.sort()).toEqual([...fixed, 'tsconfig.json', 'vite.config.ts'].sort())
})
