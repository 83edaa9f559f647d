/** The English words for files of authors. */
import { columnLetters } from '../../../shared/exchange/column-letters.ts'
import type { Place, Problem, ProblemKey } from '../../../shared/exchange/problem.ts'
import { countingIn } from '../counting.ts'
import type { Texts } from '../text.ts'

const { number, counted } = countingIn('en')

type Sentence = (given: Pick<Problem, 'words' | 'limit'>) => string
const first = ({ words }: Pick<Problem, 'words'>): string => words[0] ?? ''
const others = ({ words }: Pick<Problem, 'words'>): string => words.slice(1).join(', ')
const limit = (given: Pick<Problem, 'limit'>): string => number(given.limit ?? 0)
/** `"woord" `, or nothing where the word itself is not known. */
const quoted = (given: Pick<Problem, 'words'>): string => (first(given) === '' ? 'this' : `"${first(given)}"`)

/** The file as a whole. */
const file = {
  empty: () => 'This file is empty.',
  tooLarge: (given) => `This file is too large. It may have ${limit(given)} MB.`,
  unpacksTooLarge: () =>
    'This file becomes far too large when it is unpacked. Save only the sheets of the deck in a new file.',
  tookTooLong: () => 'This file is too complex to read. Save only the sheets of the deck in a new file.',
  notText: () => 'This is no Excel file (.xlsx), CSV or YAML. Choose another file.',
  unreadable: () => 'This file cannot be read. Save it again as .xlsx or .csv.',
  damaged: () => 'This Excel file is damaged. Open it in Excel and save it again as .xlsx.',
  encrypted: () => 'This file has a password. Take it off and save the file again.',
  oldSpreadsheet: () => 'This is an old Excel file (.xls), or it has a password. Save it as .xlsx without a password.',
  otherSpreadsheet: () => 'This is another kind of spreadsheet. Save it as .xlsx or .csv.',
  withMacros: () => 'There are macros in this file. Save it as .xlsx, without macros.',
  notASpreadsheet: () => 'This file is no Excel file (.xlsx), though it looks like one. Choose another file.',
  unsafeXml: () =>
    'There is something in this file that Excel never writes. We do not read it. Save it again from Excel.',
  otherFile: () => 'This file holds something else than we read here. Use the template.',
  otherVersion: (given) => `This file comes from another version of Dilemmaspel (${first(given)}).`,
  tooManyCells: (given) =>
    `There are too many cells in this file${given.limit ? `: at most ${limit(given)}` : ''}. Remove empty rows and columns that have a format.`,
  cellTooLong: (given) => `This cell is too long. It may have ${limit(given)} characters.`,
  tooDeep: (given) => `This file is nested too deeply. No deck has more than ${limit(given)} levels.`,
  hasAliases: () => 'There is a reference here (*name). We do not read those. Write the text in full.',
  hasTags: () => 'There is a YAML tag here (!). We do not read those. Remove it.',
  yamlSyntax: () => 'This YAML is not right here. Look at quotes, brackets and indents.',
  yamlTab: () => 'There is a tab here. Indent with spaces.',
  yamlIndent: () => 'The indent is not right here.',
  yamlColon: () => 'A text with a colon belongs between quotes.',
  fieldTwice: () => 'This field is here twice.',
} satisfies Partial<Record<ProblemKey, Sentence>>

/** The rows of a spreadsheet. */
const sheet = {
  noRows: () => 'There is nothing in it yet. Fill in the rows and read the file again.',
  unknownKind: (given) => `${quoted(given)} is no kind of row that we know. The sheet Explanation lists them.`,
  kindMissing: () => 'This row has no kind. Fill in the first column.',
  noHeading: () => 'There are no headings above this row. The first heading is "Kind".',
  headingMissing: (given) => `The column "${others(given) || first(given)}" is missing. Put its heading back.`,
  headingUnknown: (given) =>
    `The column "${first(given)}" means nothing here. Remove the heading, or write it as in the template.`,
  headingTwice: (given) => `The column "${first(given)}" is here twice.`,
  cellWithoutHeading: (given) => `Here it says ${quoted(given)}, but the column has no heading.`,
  formula: () => 'There is a formula here. Type the text itself, or paste only the value.',
  cellError: () => 'There is an error of Excel here. Type the text itself.',
  dateCell: () => 'Excel has made a date of this. Format the cell as Text and type it again.',
  quoteOpen: () => 'There is a quote in this row that does not close. Save the file again from Excel.',
  deckMissing: () => 'The row about the whole deck is missing: a row of the kind "deck".',
  deckTwice: () => 'There already is a row of this kind. A file has one.',
  codeMissing: () => 'The row about the code itself is missing: a row of the kind "code".',
  linkMissing: () => 'Fill in this cell. Without it the row belongs nowhere.',
  cardUnknown: (given) => `The card ${quoted(given)} is not on the sheet Cards.`,
  codeNotOnCard: (given) => `The code of conduct ${quoted(given)} has no row of the kind "code" for this card.`,
  letterTwice: (given) => `Option ${first(given)} is here twice.`,
  codeTwice: (given) => `The code of conduct ${quoted(given)} is here twice for this card.`,
  notYesNo: (given) => `This must be yes or no. It says ${quoted(given)}.`,
  notANumber: (given) => `This must be a number. It says ${quoted(given)}.`,
} satisfies Partial<Record<ProblemKey, Sentence>>

/** One field. */
const field = {
  missing: () => 'This is still empty.',
  wrongKind: (given) =>
    `This must be something else than ${quoted(given)}. Put a text that looks like a number or a date between quotes.`,
  unknownField: (given) => `We do not know the field ${quoted(given)}.`,
  tooLong: (given) => `This text is too long. It may have ${limit(given)} characters.`,
  tooManyWords: (given) => `These are too many words. At most ${limit(given)}.`,
  tooFew: (given) => `These are too few. At least ${limit(given)}.`,
  tooMany: (given) => `These are too many. At most ${limit(given)}.`,
  numberTooSmall: (given) => `This number is too small. At least ${limit(given)}.`,
  numberTooBig: (given) => `This number is too big. At most ${limit(given)}.`,
  notWhole: (given) => `This must be a whole number. It says ${quoted(given)}.`,
  notAnId: (given) => `${quoted(given)} cannot be a name. Use lower case letters, digits and hyphens.`,
  notAContrast: (given) => `${quoted(given)} is no contrast. Write a C and two digits, such as C01.`,
  notADate: (given) => `This must be a date such as 2026-05-31. It says ${quoted(given)}.`,
  notALink: (given) => `This must be an address that begins with https://. It says ${quoted(given)}.`,
  notOneOf: (given) => `${quoted(given)} is not possible here. Choose from: ${others(given)}.`,
  brokenText: () => 'This text holds a character that is no text. Type it again.',
  shadeMismatch: () =>
    'This verdict does not fit its shade. Only grey has one: conditional, advised against or open to interpretation.',
  citationMissing: () => 'Name at least one rule, or choose "the code is silent".',
  searchedMissing: () => 'The code is silent. Write where you looked.',
  optionsOutOfOrder: () => 'Options are called A, B, C ... without leaving one out.',
  verdictsMissing: (given) =>
    `Under the code of conduct ${quoted(given)} exactly the options of the card must have a verdict. Look at ${others(given)}.`,
  idTwice: (given) => `The name ${quoted(given)} is here twice.`,
  cardNotInFile: (given) => `The card ${quoted(given)} belongs to the deck, but is not in this file.`,
  cardNotInDeck: (given) => `The card ${quoted(given)} is in this file, but not in the order of the deck.`,
} satisfies Partial<Record<ProblemKey, Sentence>>

/** No reason to refuse the file. */
const unknown = {
  topicUnknown: (given) => `We do not know the topic ${quoted(given)} here.`,
  contrastUnknown: (given) => `We do not know the contrast ${quoted(given)} here.`,
  codeUnknown: (given) => `The code of conduct ${quoted(given)} is not here.`,
  versionUnknown: (given) => `Version ${quoted(given)} of this code of conduct is not here.`,
  ruleUnknown: (given) => `The rule ${quoted(given)} is not in the code of conduct here.`,
} satisfies Partial<Record<ProblemKey, Sentence>>

/** "Sheet Cards, row 7, column D (Title)"; of a text file "line 7, character 3 (cards.0.title)". */
function placeOf({ sheet: name, row, column, heading, field: path }: Place): string {
  const isTable = path === undefined
  const known = [
    name && `Sheet ${name}`,
    row && (isTable ? `row ${row}` : `line ${row}`),
    column && (isTable ? `column ${columnLetters(column)}` : `character ${column}`),
  ].filter(Boolean)
  const said = known.join(', ')
  const called = heading || path
  return called ? `${said}${said ? ' ' : ''}(${called})` : said
}

export const exchange: Texts['exchange'] = {
  problems: { ...file, ...sheet, ...field, ...unknown },
  place: placeOf,
  columns: ['Sheet', 'Row', 'Column', 'Field', 'What to do', 'What it is about'],
  formats: { yaml: 'YAML', csv: 'CSV', xlsx: 'Excel' },
  bring: 'From a file',
  bringHelp:
    'Do you have cards in Excel, CSV or YAML? Choose the file. First we look at what is in it. Nothing changes until you say so.',
  template: 'Empty template:',
  choose: 'Choose a file',
  reading: 'Reading the file.',
  cannot: (name, count) =>
    `${name} cannot be taken over. ${counted(count, 'thing has', 'things have')} to change. Nothing was changed.`,
  found: (title, cards) => `Found: ${title}, with ${counted(cards, 'card', 'cards')}.`,
  unfinished: (count) => `What you can still do (${count}). It can be taken over already.`,
  states: {
    new: 'new',
    same: 'is here already, word for word',
    changed: 'is here already with another text',
    shippedChanged: 'belongs to the game and has another text here; you get a copy of your own',
  },
  take: 'Take over as a draft',
  takeCopy: 'Take over as a copy',
  replace: (count) => `Replace what is here (${count})`,
  leave: 'Leave it',
  more: (count) => `And ${number(count)} more. The list to take along is complete.`,
  takeList: 'Download this list (CSV)',
  listName: 'what-to-change.csv',
  out: 'Take along',
  outHelp: 'The file has what was saved last. You can change it and read it in again here.',
  asFile: 'As a file:',
  onPaper: 'Print (new tab)',
  codes: {
    title: 'Codes of conduct',
    help: 'Add the code of your own organisation, or a new version of a code. After that you can compare cards with it, and play with it.',
    write: 'Write a code of conduct',
    writeOn: 'Go on with your code of conduct',
    writeAt: { change: 'Change', version: 'New version', new: 'New' },
    writeOnAt: { change: 'Change, not saved yet', version: 'New version, not saved yet', new: 'New, not saved yet' },
    someToCheck: (count) => `${counted(count, 'citation', 'citations')} to check`,
    willReplace: 'This version is here already. What it says will be replaced.',
    choose: 'Or choose a file with a code of conduct',
    about: (version, rules, own, held) =>
      `version ${version}, ${counted(rules, 'rule', 'rules')}${own ? ', your own' : ''}${held ? '' : ', replaced by a newer one'}`,
    takeAlong: 'Take along:',
    found: (title, version, rules) => `Found: ${title}, version ${version}, with ${counted(rules, 'rule', 'rules')}.`,
    willCheck: (count) => (count === 0 ? '' : `After that there are ${number(count)} citations on cards to check.`),
    take: 'Add this code of conduct',
    taken: (organisation) => `Added: the code of ${organisation}. Now compare cards with it.`,
    toCheck: (count) => `Check these citations (${number(count)})`,
    doubt: (option, rule) => `option ${option}, rule ${rule}`,
    doubts: {
      gone: 'the rule is no longer there',
      changed: 'the rule now says something else',
      version: 'the rule stayed the same; only move the version over',
    },
    remove: (version) => `Take version ${version} away`,
    removeTitle: (organisation, version) => `Take ${organisation}, version ${version}, away?`,
    removeHelp: 'Check the cards that cite it afterwards. Published decks keep their words.',
  },
  wholeFile: 'The whole file',
}
