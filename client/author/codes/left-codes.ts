/** Codes of conduct that were written and not saved yet, kept on this device so that a closed tab loses nothing. */
import { forget, keep, kept, keptValue } from '../../device-store.ts'
import type { CodeOf, LeftCode } from './code-script.ts'
import { emptyCode } from './code-text.ts'

const nameOf = ({ task, id }: CodeOf): string => `unsaved.code.${task}.${id}`

export const keepCode = (of: CodeOf, left: LeftCode): void => keep(nameOf(of), JSON.stringify(left))
export const forgetCode = (of: CodeOf): void => forget(nameOf(of))
export const isLeft = (of: CodeOf): boolean => kept(nameOf(of)) !== null

/** Null when there is nothing, or nothing that is whole. */
export function leftCode(of: CodeOf): LeftCode | null {
  const value = keptValue(nameOf(of))
  if (typeof value !== 'object' || value === null || !('text' in value) || !('seen' in value)) return null
  const { text, seen } = value as LeftCode
  const isWhole = Object.keys(emptyCode).every((field) => typeof text === 'object' && field in text)
  return isWhole && Array.isArray(text.rules) ? { text, seen } : null
}
