/** Files of authors: what is wrong with one and where, and the page parts around it. */

import type { Doubt } from '../../../shared/code-differences.ts'
import { columnLetters } from '../../../shared/exchange/column-letters.ts'
import type { Standing } from '../../../shared/exchange/exchange-wire.ts'
import type { FileFormat } from '../../../shared/exchange/file-format.ts'
import type { Place, Problem, ProblemKey } from '../../../shared/exchange/problem.ts'
import type { CodeTask } from '../../author/codes/code-script.ts'
import { countingIn } from '../counting.ts'

const { number, counted } = countingIn('nl')

type Sentence = (given: Pick<Problem, 'words' | 'limit'>) => string
const first = ({ words }: Pick<Problem, 'words'>): string => words[0] ?? ''
const others = ({ words }: Pick<Problem, 'words'>): string => words.slice(1).join(', ')
const limit = (given: Pick<Problem, 'limit'>): string => number(given.limit ?? 0)
/** `"woord" `, or nothing where the word itself is not known. */
const quoted = (given: Pick<Problem, 'words'>): string => (first(given) === '' ? 'dit' : `"${first(given)}"`)

/** The file as a whole. */
const file = {
  empty: () => 'Dit bestand is leeg.',
  tooLarge: (given) => `Dit bestand is te groot. Het mag ${limit(given)} MB zijn.`,
  unpacksTooLarge: () =>
    'Dit bestand wordt veel te groot als we het uitpakken. Bewaar alleen de bladen van de kaartenset in een nieuw bestand.',
  tookTooLong: () =>
    'Dit bestand is te ingewikkeld om te lezen. Bewaar alleen de bladen van de kaartenset in een nieuw bestand.',
  notText: () => 'Dit is geen Excel-bestand (.xlsx), CSV of YAML. Kies een ander bestand.',
  unreadable: () => 'Dit bestand kunnen we niet lezen. Bewaar het opnieuw als .xlsx of .csv.',
  damaged: () => 'Dit Excel-bestand is beschadigd. Open het in Excel en bewaar het opnieuw als .xlsx.',
  encrypted: () => 'Dit bestand heeft een wachtwoord. Haal het wachtwoord eraf en bewaar het opnieuw.',
  oldSpreadsheet: () =>
    'Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Bewaar het als .xlsx zonder wachtwoord.',
  otherSpreadsheet: () => 'Dit is een ander soort rekenblad. Bewaar het als .xlsx of .csv.',
  withMacros: () => 'In dit bestand zitten macro’s. Bewaar het als .xlsx, zonder macro’s.',
  notASpreadsheet: () => 'Dit bestand is geen Excel-bestand (.xlsx), al lijkt het erop. Kies een ander bestand.',
  unsafeXml: () =>
    'In dit bestand staat iets wat Excel nooit schrijft. We lezen het niet. Bewaar het opnieuw vanuit Excel.',
  otherFile: () => 'In dit bestand staat iets anders dan we hier lezen. Gebruik het sjabloon.',
  otherVersion: (given) => `Dit bestand komt uit een andere versie van Dilemmaspel (${first(given)}).`,
  tooManyCells: (given) =>
    `Er staan te veel cellen in dit bestand${given.limit ? `: het mogen er ${limit(given)} zijn` : ''}. Verwijder lege rijen en kolommen met opmaak.`,
  cellTooLong: (given) => `Deze cel is te lang. Er passen ${limit(given)} tekens in.`,
  tooDeep: (given) => `Dit bestand is te diep genest. Meer dan ${limit(given)} lagen heeft geen enkele kaartenset.`,
  hasAliases: () => 'Hier staat een verwijzing (*naam). Die lezen we niet. Schrijf de tekst uit.',
  hasTags: () => 'Hier staat een YAML-label (!). Die lezen we niet. Haal het weg.',
  yamlSyntax: () => 'Deze YAML klopt hier niet. Kijk naar aanhalingstekens, haakjes en inspringen.',
  yamlTab: () => 'Hier staat een tab. Spring in met spaties.',
  yamlIndent: () => 'Hier klopt het inspringen niet.',
  yamlColon: () => 'Een tekst met een dubbele punt hoort tussen aanhalingstekens.',
  fieldTwice: () => 'Dit veld staat er twee keer.',
} satisfies Partial<Record<ProblemKey, Sentence>>

/** The rows of a spreadsheet. */
const sheet = {
  noRows: () => 'Er staat nog niets in. Vul de rijen in en lees het bestand opnieuw in.',
  unknownKind: (given) => `${quoted(given)} is geen soort rij die we kennen. Kijk op het blad Uitleg welke er zijn.`,
  kindMissing: () => 'Deze rij heeft geen soort. Vul de eerste kolom in.',
  noHeading: () => 'Boven deze rij staan geen koppen. De eerste kop is "Soort".',
  headingMissing: (given) => `De kolom "${first(given)}" ontbreekt. Zet de kop terug.`,
  headingUnknown: (given) =>
    `Met de kolom "${first(given)}" kunnen we niets. Haal de kop weg, of schrijf hem zoals in het sjabloon.`,
  headingTwice: (given) => `De kolom "${first(given)}" staat er twee keer.`,
  cellWithoutHeading: (given) => `Hier staat ${quoted(given)}, maar de kolom heeft geen kop.`,
  formula: () => 'Hier staat een formule. Typ de tekst zelf, of plak alleen de waarde.',
  cellError: () => 'Hier staat een fout uit Excel. Typ de tekst zelf.',
  dateCell: () => 'Excel heeft hier een datum van gemaakt. Maak de cel op als Tekst en typ het opnieuw.',
  quoteOpen: () => 'In deze rij staat een aanhalingsteken dat niet sluit. Bewaar het bestand opnieuw vanuit Excel.',
  deckMissing: () => 'De rij over de hele set ontbreekt: een rij van de soort "kaartenset".',
  deckTwice: () => 'Van deze soort is er al een rij. Een bestand heeft er één.',
  codeMissing: () => 'De rij over de code zelf ontbreekt: een rij van de soort "gedragscode".',
  linkMissing: () => 'Vul deze cel in. Zonder hoort de rij nergens bij.',
  cardUnknown: (given) => `De kaart ${quoted(given)} staat niet op het blad Kaarten.`,
  codeNotOnCard: (given) => `De gedragscode ${quoted(given)} heeft bij deze kaart geen rij van de soort "code".`,
  letterTwice: (given) => `Keuze ${first(given)} staat er twee keer.`,
  codeTwice: (given) => `De gedragscode ${quoted(given)} staat er bij deze kaart twee keer.`,
  notYesNo: (given) => `Hier hoort ja of nee. Er staat ${quoted(given)}.`,
  notANumber: (given) => `Hier hoort een getal. Er staat ${quoted(given)}.`,
} satisfies Partial<Record<ProblemKey, Sentence>>

/** One field. */
const field = {
  missing: () => 'Dit is nog leeg.',
  wrongKind: (given) =>
    `Hier hoort iets anders dan ${quoted(given)}. Zet een tekst die op een getal of datum lijkt tussen aanhalingstekens.`,
  unknownField: (given) => `Het veld ${quoted(given)} kennen we niet.`,
  tooLong: (given) => `Deze tekst is te lang. Er passen ${limit(given)} tekens in.`,
  tooManyWords: (given) => `Dit zijn te veel woorden. Het mogen er ${limit(given)} zijn.`,
  tooFew: (given) => `Dit zijn er te weinig. Het moeten er minstens ${limit(given)} zijn.`,
  tooMany: (given) => `Dit zijn er te veel. Het mogen er ${limit(given)} zijn.`,
  numberTooSmall: (given) => `Dit getal is te klein. Het moet minstens ${limit(given)} zijn.`,
  numberTooBig: (given) => `Dit getal is te groot. Het mag hooguit ${limit(given)} zijn.`,
  notWhole: (given) => `Hier hoort een heel getal. Er staat ${quoted(given)}.`,
  notAnId: (given) => `${quoted(given)} kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes.`,
  notAContrast: (given) => `${quoted(given)} is geen contrast. Schrijf een C en twee cijfers, zoals C01.`,
  notADate: (given) => `Hier hoort een datum als 2026-05-31. Er staat ${quoted(given)}.`,
  notALink: (given) => `Hier hoort een adres dat met https:// begint. Er staat ${quoted(given)}.`,
  notOneOf: (given) => `${quoted(given)} kan hier niet. Kies uit: ${others(given)}.`,
  brokenText: () => 'In deze tekst staat een teken dat geen tekst is. Typ hem opnieuw.',
  shadeMismatch: () =>
    'Dit oordeel past niet bij de schakering. Alleen grijs heeft er een: onder voorwaarden, afgeraden of voor uitleg vatbaar.',
  citationMissing: () => 'Noem minstens één regel, of kies "de code zwijgt".',
  searchedMissing: () => 'De code zwijgt. Schrijf waar je hebt gezocht.',
  optionsOutOfOrder: () => 'De keuzes horen A, B, C ... te heten, zonder er een over te slaan.',
  verdictsMissing: (given) =>
    `Bij de gedragscode ${quoted(given)} horen precies de keuzes van de kaart een oordeel te hebben. Kijk naar ${others(given)}.`,
  idTwice: (given) => `De naam ${quoted(given)} komt twee keer voor.`,
  cardNotInFile: (given) => `De kaart ${quoted(given)} hoort bij de set, maar staat niet in dit bestand.`,
  cardNotInDeck: (given) => `De kaart ${quoted(given)} staat in dit bestand, maar niet in de volgorde van de set.`,
} satisfies Partial<Record<ProblemKey, Sentence>>

/** No reason to refuse the file. */
const unknown = {
  topicUnknown: (given) => `Het onderwerp ${quoted(given)} kennen we hier niet.`,
  contrastUnknown: (given) => `Het contrast ${quoted(given)} kennen we hier niet.`,
  codeUnknown: (given) => `De gedragscode ${quoted(given)} is er hier niet.`,
  versionUnknown: (given) => `Versie ${quoted(given)} van deze gedragscode is er hier niet.`,
  ruleUnknown: (given) => `De regel ${quoted(given)} staat hier niet in de gedragscode.`,
} satisfies Partial<Record<ProblemKey, Sentence>>

/** "Blad Kaarten, rij 7, kolom D (Titel)"; of a text file "regel 7, teken 3 (cards.0.title)". */
function placeOf({ sheet: name, row, column, heading, field: path }: Place): string {
  const isTable = path === undefined
  const known = [
    name && `Blad ${name}`,
    row && (isTable ? `rij ${row}` : `regel ${row}`),
    column && (isTable ? `kolom ${columnLetters(column)}` : `teken ${column}`),
  ].filter(Boolean)
  const said = known.join(', ')
  const called = heading || path
  return called ? `${said}${said ? ' ' : ''}(${called})` : said
}

export const exchange = {
  problems: { ...file, ...sheet, ...field, ...unknown } satisfies Record<ProblemKey, Sentence>,
  place: placeOf,
  /** The headings of the list of problems as a file. */
  columns: ['Blad', 'Rij', 'Kolom', 'Veld', 'Wat moet je doen', 'Waar gaat het over'],
  formats: { yaml: 'YAML', csv: 'CSV', xlsx: 'Excel' } satisfies Record<FileFormat, string>,
  bring: 'Uit een bestand',
  bringHelp:
    'Heb je kaarten in Excel, CSV of YAML? Kies het bestand. We kijken eerst wat erin staat. Er verandert pas iets als jij dat zegt.',
  template: 'Leeg sjabloon:',
  choose: 'Kies een bestand',
  reading: 'We lezen het bestand.',
  cannot: (name: string, count: number) =>
    `${name} kunnen we niet overnemen. ${counted(count, 'ding moet', 'dingen moeten')} anders. Er is niets gewijzigd.`,
  found: (title: string, cards: number) => `Gevonden: ${title}, met ${counted(cards, 'kaart', 'kaarten')}.`,
  unfinished: (count: number) => `Dit kun je nog doen (${count}). Overnemen kan al.`,
  states: {
    new: 'nieuw',
    same: 'staat hier al precies zo',
    changed: 'staat hier al met een andere tekst',
    shippedChanged: 'hoort bij het spel en heeft hier een andere tekst; je krijgt een eigen kopie',
  } satisfies Record<Standing, string>,
  take: 'Neem over als concept',
  takeCopy: 'Neem over als kopie',
  replace: (count: number) => `Vervang wat hier staat (${count})`,
  leave: 'Laat maar',
  more: (count: number) => `En nog ${number(count)}. De lijst om mee te nemen is compleet.`,
  takeList: 'Download deze lijst (CSV)',
  listName: 'wat-moet-anders.csv',
  out: 'Meenemen',
  outHelp: 'Het bestand heeft wat het laatst is bewaard. Je kunt het wijzigen en hier weer inlezen.',
  asFile: 'Als bestand:',
  onPaper: 'Printen (nieuw tabblad)',
  codes: {
    title: 'Gedragscodes',
    help: 'Voeg de code van je eigen organisatie toe, of een nieuwe versie van een code. Daarna kun je er kaarten mee vergelijken, en ermee spelen.',
    write: 'Schrijf een gedragscode',
    writeOn: 'Ga verder met je gedragscode',
    writeAt: { change: 'Wijzigen', version: 'Nieuwe versie', new: 'Nieuw' } satisfies Record<CodeTask, string>,
    writeOnAt: {
      change: 'Wijzigen, nog niet bewaard',
      version: 'Nieuwe versie, nog niet bewaard',
      new: 'Nieuw, nog niet bewaard',
    } satisfies Record<CodeTask, string>,
    someToCheck: (count: number) => `${counted(count, 'verwijzing', 'verwijzingen')} om na te kijken`,
    willReplace: 'Deze versie is er al. Wat er staat, wordt vervangen.',
    choose: 'Of kies een bestand met een gedragscode',
    about: (version: string, rules: number, own: boolean, held: boolean) =>
      `versie ${version}, ${counted(rules, 'regel', 'regels')}${own ? ', van jullie zelf' : ''}${held ? '' : ', vervangen door een nieuwere'}`,
    takeAlong: 'Meenemen:',
    found: (title: string, version: string, rules: number) =>
      `Gevonden: ${title}, versie ${version}, met ${counted(rules, 'regel', 'regels')}.`,
    willCheck: (count: number) =>
      count === 0 ? '' : `Daarna zijn er ${number(count)} verwijzingen op kaarten om na te kijken.`,
    take: 'Voeg deze gedragscode toe',
    taken: (organisation: string) => `Toegevoegd: de code van ${organisation}. Vergelijk er nu kaarten mee.`,
    toCheck: (count: number) => `Deze verwijzingen moet je nakijken (${number(count)})`,
    doubt: (option: string, rule: string) => `keuze ${option}, regel ${rule}`,
    doubts: {
      gone: 'de regel is er niet meer',
      changed: 'de regel zegt nu iets anders',
      version: 'de regel is gelijk gebleven; zet alleen de versie om',
    } satisfies Record<Doubt, string>,
    remove: (version: string) => `Haal versie ${version} weg`,
    removeTitle: (organisation: string, version: string) => `${organisation}, versie ${version} weghalen?`,
    removeHelp: 'Kijk daarna de kaarten na die deze code noemen. Wat al is gepubliceerd, blijft zoals het is.',
  },
  wholeFile: 'Het hele bestand',
} as const
