/** What a file is by its content: its name and what a browser says of it are not believed. */
import { type Problem, problem } from '../../shared/exchange/problem.ts'
import { decoded } from './decoding.ts'
import { limits } from './limits.ts'

export type FileKind = { readonly kind: 'workbook' } | { readonly kind: 'text'; readonly text: string } | Refused
interface Refused {
  readonly kind: 'refused'
  readonly problem: Problem
}

const beginsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign)
const letters = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0))

/** Beginnings of files that are no text, though some of them look like it. */
const foreign = [
  letters('%PDF'),
  letters('GIF8'),
  letters('{\\rtf'),
  letters('\x89PNG'),
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  letters('Rar!'),
  letters('7z'),
]

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return refused(problem('empty'))
  if (bytes.length > limits.bytes) return refused(problem('tooLarge', {}, [], limits.bytes / 1_000_000))
  if (beginsWith(bytes, letters('PK'))) return { kind: 'workbook' }
  // The container of Excel before 2007, and of a workbook with a password.
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused(problem('oldSpreadsheet'))
  const text = foreign.some((signs) => beginsWith(bytes, signs)) ? null : decoded(bytes)
  if (text === null) return refused(problem('notText'))
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return refused(problem('notText'))
  return text.trim() === '' ? refused(problem('empty')) : { kind: 'text', text }
}

const refused = (reason: Problem): FileKind => ({ kind: 'refused', problem: reason })
