/** A letter to one connection: numbered, and only when it says something new. */
import { inOnePacket, type Letter, type Line, visitorOn } from './visitor.ts'

export const afterPatch = { afterNextPatch: true } as const
export type LetterOptions = typeof afterPatch | undefined

/** What a letter says; the text tells whether it says something new. */
export interface LetterContent {
  readonly view: unknown
  readonly text: string
}
export const contentOf = (view: unknown): LetterContent => ({ view, text: JSON.stringify(view) })

export function post(line: Line, letter: Letter, { view, text }: LetterContent, options: LetterOptions): void {
  const visitor = visitorOn(line)
  if (visitor.sent[letter] === text) return
  visitor.sent[letter] = text
  visitor.number++
  inOnePacket(line)
  line.send(letter, { number: visitor.number, view }, options)
}
