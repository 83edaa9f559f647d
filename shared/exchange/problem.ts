/** What is wrong with a file that somebody brings: a closed list, each with a sentence in `client/text/`. */

/** The file as a whole, before anything in it is read. */
export const fileProblems = [
  'empty',
  'tooLarge',
  'unpacksTooLarge',
  'tookTooLong',
  'notText',
  'unreadable',
  'damaged',
  'encrypted',
  'oldSpreadsheet',
  'otherSpreadsheet',
  'withMacros',
  'notASpreadsheet',
  'unsafeXml',
  'otherFile',
  'otherVersion',
  'tooManyCells',
  'cellTooLong',
  'tooDeep',
  'hasAliases',
  'hasTags',
  'yamlSyntax',
  'yamlTab',
  'yamlIndent',
  'yamlColon',
  'fieldTwice',
] as const

/** The rows of a spreadsheet, before they are cards. */
export const sheetProblems = [
  'noRows',
  'unknownKind',
  'kindMissing',
  'noHeading',
  'headingMissing',
  'headingUnknown',
  'headingTwice',
  'cellWithoutHeading',
  'formula',
  'cellError',
  'dateCell',
  'quoteOpen',
  'deckMissing',
  'deckTwice',
  'codeMissing',
  'linkMissing',
  'cardUnknown',
  'codeNotOnCard',
  'letterTwice',
  'codeTwice',
  'notYesNo',
  'notANumber',
] as const

/** One field that does not fit. */
export const fieldProblems = [
  'missing',
  'wrongKind',
  'unknownField',
  'tooLong',
  'tooManyWords',
  'tooFew',
  'tooMany',
  'numberTooSmall',
  'numberTooBig',
  'notWhole',
  'notAnId',
  'notAContrast',
  'notADate',
  'notALink',
  'notOneOf',
  'brokenText',
  'shadeMismatch',
  'citationMissing',
  'searchedMissing',
  'optionsOutOfOrder',
  'verdictsMissing',
  'idTwice',
  'cardNotInFile',
  'cardNotInDeck',
] as const

/** What fits, but points at something that this installation does not have: no reason to refuse the file. */
export const warningKeys = ['topicUnknown', 'contrastUnknown', 'codeUnknown', 'versionUnknown', 'ruleUnknown'] as const

export const problemKeys = [...fileProblems, ...sheetProblems, ...fieldProblems, ...warningKeys] as const
export type ProblemKey = (typeof problemKeys)[number]

/**
 * Where in the file. `row` and `column` count from 1, as a spreadsheet and an editor show them; `heading` is the text
 * above the column, `field` the path of a field (`cards.0.title`), both for whoever knows the file by them.
 */
export interface Place {
  readonly sheet?: string | undefined
  readonly row?: number | undefined
  readonly column?: number | undefined
  readonly heading?: string | undefined
  readonly field?: string | undefined
}

/** One thing that is wrong. `words` are what it is about, as written; `limit` is the number that was passed. */
export interface Problem {
  readonly key: ProblemKey
  readonly place: Place
  readonly words: readonly string[]
  readonly limit?: number | undefined
}

/** A problem of one kind. */
export const problem = (
  key: ProblemKey,
  place: Place = {},
  words: readonly string[] = [],
  limit?: number,
): Problem => ({ key, place, words: words.map(shortened), ...(limit === undefined ? {} : { limit }) })

/** What stands in a file may be very long: a sentence shows how it begins. */
const shortened = (word: string): string => (word.length > 60 ? `${word.slice(0, 59)}…` : word)

/**
 * What reading a file gives: a value, with what to look at; or everything that is wrong, and no value. `unfinished` is what
 * can be gone on with, when all that is wrong is that pieces are missing.
 */
export type Outcome<Value, Unfinished = never> =
  | { readonly value: Value; readonly warnings: readonly Problem[] }
  | { readonly problems: readonly Problem[]; readonly unfinished?: Unfinished | undefined }

/** Most problems that are listed: a file with more is not the file that somebody meant. */
export const mostProblems = 500

/** As somebody walks through the file: what is about all of it first, then sheet by sheet from the first row down. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const sheets = problems.map(({ place }) => place.sheet)
  const at = ({ place: { sheet, row = 0, column = 0 } }: Problem) => [sheet ? sheets.indexOf(sheet) : -1, row, column]
  return [...problems].sort((one, other) => {
    const [here, there] = [at(one), at(other)]
    return here.map((step, index) => step - (there[index] ?? 0)).find((step) => step !== 0) ?? 0
  })
}
