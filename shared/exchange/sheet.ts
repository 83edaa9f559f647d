/** A spreadsheet as rows of texts, and what stands in its columns. */

/** The languages that a spreadsheet can be written in; both are understood when one is read. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]
export type Words = Readonly<Record<Language, string>>

/** One sheet. The first of `rows` is row 1; a CSV is one sheet without a name. */
export interface Sheet {
  readonly name?: string | undefined
  readonly rows: readonly (readonly string[])[]
}

/** A column: its heading, what to fill in, and how wide it is (in characters). A list has a column per item: "Waarde 1". */
export interface Column {
  readonly field: string
  readonly heading: Words
  readonly note: Words
  readonly width: number
  /** Of a list: how many columns an empty sheet has for it. */
  readonly list?: number
  /** May be left out as a whole. */
  readonly optional?: true
  /** What can be chosen, if that is a short closed list. */
  readonly choices?: readonly Words[]
}

/** A kind of row: the word in its first cell, the sheet that it stands on, and its columns after the first. */
export interface Kind {
  readonly word: Words
  readonly sheet: Words
  readonly columns: readonly Column[]
}
export type Kinds = Readonly<Record<string, Kind>>

/** The heading of the first column, which tells the kind of every row. */
export const kindHeading: Words = { nl: 'Soort', en: 'Kind' }
/** The word in the first cell of rows that only explain; they are passed over when a file is read. */
export const noteWord: Words = { nl: 'uitleg', en: 'explanation' }

/** Whether a cell says one of these words, in any language and however it is capitalised. */
export const says = (cell: string, words: Words): boolean =>
  languages.some((language) => plainWord(words[language]) === plainWord(cell))

/** A word without what people add to it: capitals, white space, a star or a colon. */
export const plainWord = (word: string): string =>
  word
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s*:]+$/, '')
    .toLowerCase()
