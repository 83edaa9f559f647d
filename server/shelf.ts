/** Reading YAML files against a schema, collecting what is wrong with them instead of stopping at the first problem. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'

/** Notes one problem: `where` names file and id, `field` is a path inside it ('' for the whole). */
export type Report = (where: string, field: string, message: string) => void

/** A value with the name of its file and id, for reports. */
export interface Entry<T> {
  readonly where: string
  readonly value: T
}

/** The files of one kind, by id: those that fit their schema, and the ids of those that do not (reported already). */
export interface Shelf<T> {
  readonly entries: Map<string, Entry<T>>
  readonly broken: Set<string>
}

/** The values on a shelf by id. */
export const valuesOf = <T>(shelf: Shelf<T>): Map<string, T> =>
  new Map([...shelf.entries].map(([id, { value }]) => [id, value]))

/** Reads `<folder>/<kind>s/<id>.yaml`, every file: its name must be its id, and an id occurs once. */
export function readShelf<T extends { id: string }>(
  folder: string,
  kind: string,
  schema: z.ZodType<T>,
  report: Report,
): Shelf<T> {
  const shelf: Shelf<T> = { entries: new Map(), broken: new Set() }
  for (const file of filesIn(folder, `${kind}s`, report)) {
    const path = [`${kind}s`, file] as const
    const raw = readYaml(folder, path, report)
    const id = idIn(raw?.value) ?? basename(file, '.yaml')
    const where = `${shownPath(folder, ...path)} (${kind} "${id}")`
    const value = raw && fitting(schema, raw.value, where, report)
    if (`${id}.yaml` !== file) report(where, 'id', `must equal the file's name, "${basename(file, '.yaml')}"`)
    if (shelf.entries.has(id) || shelf.broken.has(id)) report(where, 'id', `another ${kind} has the id "${id}" too`)
    if (value) shelf.entries.set(id, { where, value })
    else shelf.broken.add(id)
  }
  return shelf
}

/** Reads one file as a whole; undefined, and reported, when it does not parse or fit. */
export function readOne<T>(folder: string, file: string, schema: z.ZodType<T>, report: Report): Entry<T> | undefined {
  const where = shownPath(folder, file)
  const raw = readYaml(folder, [file], report)
  const value = raw && fitting(schema, raw.value, where, report)
  return value && { where, value }
}

/** Like `readOne`, but a file that is not there has the value `otherwise`. */
export function readOptional<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  otherwise: T,
  report: Report,
): Entry<T> | undefined {
  if (!existsSync(join(folder, file))) return { where: shownPath(folder, file), value: otherwise }
  return readOne(folder, file, schema, report)
}

/** Reports every id that occurs a second time; `field` names its place by its number. */
export function checkTwice(ids: readonly string[], where: string, field: (at: number) => string, report: Report): void {
  for (const [at, id] of ids.entries()) if (ids.indexOf(id) < at) report(where, field(at), `"${id}" occurs twice`)
}

/** The path that people see: from the content folder's own name, with forward slashes. */
const shownPath = (folder: string, ...path: readonly string[]): string => [basename(resolve(folder)), ...path].join('/')

function filesIn(folder: string, name: string, report: Report): string[] {
  if (!existsSync(join(folder, name))) {
    report(shownPath(folder, name), '', 'there is no such folder')
    return []
  }
  const files = readdirSync(join(folder, name)).filter((file) => !file.startsWith('.'))
  const [right, wrong] = [true, false].map((ending) => files.filter((file) => file.endsWith('.yaml') === ending))
  for (const file of wrong ?? []) report(shownPath(folder, name, file), '', 'content files end in .yaml')
  return (right ?? []).sort()
}

/** The plain value in a file, wrapped because an empty file holds null; a syntax error is reported with its line. */
function readYaml(folder: string, path: readonly string[], report: Report): { value: unknown } | undefined {
  try {
    return { value: parse(readFileSync(join(folder, ...path), 'utf8')) }
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('\n')
    report(shownPath(folder, ...path), '', `cannot be read: ${sentence.replace(/:$/, '')}`)
    return undefined
  }
}

function fitting<T>(schema: z.ZodType<T>, raw: unknown, where: string, report: Report): T | undefined {
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  for (const issue of result.error.issues) report(where, issue.path.join('.'), issue.message)
  return undefined
}

const idIn = (raw: unknown): string | undefined =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined
