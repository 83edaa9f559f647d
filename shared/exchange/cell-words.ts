/** The words that stand in cells for what has no words of its own: a standing, a format, yes and no. */
import type { Verdict } from '../deck.ts'
import type { Format, Programme } from '../format.ts'
import type { Shade, Standing } from '../option.ts'
import { type Language, languages, plainWord, type Words } from './sheet.ts'

/** A standing with its shade, as one word: that is how it shows on screen. */
export const standingWords: Readonly<Record<StandingWord, Words>> = {
  inLine: { nl: 'in lijn', en: 'in line' },
  conditional: { nl: 'onder voorwaarden', en: 'conditional' },
  discouraged: { nl: 'afgeraden', en: 'advised against' },
  ambiguous: { nl: 'voor uitleg vatbaar', en: 'open to interpretation' },
  contrary: { nl: 'in strijd', en: 'contrary' },
  silent: { nl: 'de code zwijgt', en: 'the code is silent' },
}
type StandingWord = 'inLine' | 'contrary' | 'silent' | NonNullable<Verdict['shade']>

export const formatWords: Readonly<Record<Format, Words>> = {
  quick: { nl: 'kort', en: 'quick' },
  workshop: { nl: 'workshop', en: 'workshop' },
  deep: { nl: 'verdieping', en: 'in depth' },
  oath: { nl: 'rond de eed', en: 'around the oath' },
}

export const programmeWords: Readonly<Record<Programme, Words>> = {
  ambtseed: { nl: 'ambtseed', en: 'oath of office' },
  team: { nl: 'team', en: 'team' },
  anders: { nl: 'anders', en: 'other' },
}

export const yesNo = { yes: { nl: 'ja', en: 'yes' }, no: { nl: 'nee', en: 'no' } } as const satisfies Record<
  string,
  Words
>

/** What spreadsheet programs and people write for yes and no. */
const yesWords = ['ja', 'j', 'yes', 'y', 'waar', 'true', '1', 'x']
const noWords = ['nee', 'n', 'no', 'onwaar', 'false', '0']

/** Which of a closed list a cell says, by its word in any language or by its own name; null when it says something else. */
export function chosen<Name extends string>(cell: string, list: Readonly<Record<Name, Words>>): Name | null {
  const said = plainWord(cell)
  const names = Object.keys(list) as Name[]
  return (
    names.find((name) => languages.some((language) => plainWord(list[name][language]) === said)) ??
    names.find((name) => plainWord(name) === said) ??
    null
  )
}

/** Yes, no, or null for something else. */
export function yesOrNo(cell: string): boolean | null {
  const said = plainWord(cell)
  if (yesWords.includes(said)) return true
  return noWords.includes(said) ? false : null
}

/** The number in a cell, with a decimal comma or point; null when it is none. */
export function numberIn(cell: string): number | null {
  const plain = cell.trim()
  return /^-?\d{1,12}(?:[.,]\d{1,12})?$/.test(plain) ? Number(plain.replace(',', '.')) : null
}

/** The word for a standing and its shade; none where either was not chosen yet. */
export function standingWord(standing: Standing | null, shade: Shade | null, language: Language): string {
  const word = standing === 'grey' ? shade : standing
  return word === null ? '' : standingWords[word][language]
}

/** The standing and shade that a cell says; null when it says something else. */
export function standingIn(cell: string): Pick<Verdict, 'standing' | 'shade'> | null {
  const word = chosen(cell, standingWords)
  if (word === null) return null
  return word === 'inLine' || word === 'contrary' || word === 'silent'
    ? { standing: word }
    : { standing: 'grey', shade: word }
}

/** The names in a cell, between commas, semicolons or line ends. */
export const namesIn = (cell: string): string[] =>
  cell
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
