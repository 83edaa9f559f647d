/** Join codes: six of 31 characters that are hard to mix up. */

/** No 0, 1, I, L or O: they are mistaken for one another. */
export const joinCodeAlphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const joinCodeLength = 6

/** A new code; `random(n)` gives a whole number from 0 to n - 1. */
export const newJoinCode = (random: (n: number) => number): string =>
  Array.from({ length: joinCodeLength }, () => joinCodeAlphabet[random(joinCodeAlphabet.length)]).join('')

/** The code that somebody typed, in any case and with spaces, dots or hyphens; null if it can be none. */
export function normaliseJoinCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.\-–]/g, '')
  const fits = code.length === joinCodeLength && [...code].every((symbol) => joinCodeAlphabet.includes(symbol))
  return fits ? code : null
}
