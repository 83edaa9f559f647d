/** Every kind of finding: how bad it is, and what its author reads, in Dutch. Other languages and why it matters: `client/text`. */

/** An error keeps content from being shipped or published; a warning asks for a second look. */
export type Severity = 'error' | 'warning'

/** What was counted, and the words that it is about, as one text. */
export type Sentence = (n: Record<string, number>, words: string) => string

const lengths = {
  titleTooLong: ['error', (n) => `De titel telt ${n.words} woorden; het mogen er ${n.limit} zijn.`],
  situationTooLong: ['error', (n) => `De situatie telt ${n.words} woorden; het mogen er ${n.limit} zijn.`],
  questionTooLong: ['error', (n) => `De vraag telt ${n.words} woorden; het mogen er ${n.limit} zijn.`],
  optionCount: ['error', (n) => `Er zijn ${n.options} keuzes; een kaart heeft er ${n.least} tot ${n.most}.`],
  optionCountUnusual: ['warning', (n) => `Er zijn ${n.options} keuzes; met drie of vier praat het makkelijker.`],
  optionsUneven: [
    'error',
    (n) => `De langste keuze is ${n.ratio} keer zo lang als de kortste; ${n.limit} is de grens.`,
  ],
} satisfies Kinds

const completeness = {
  fieldEmpty: ['error', () => 'Dit veld is nog leeg.'],
  tooFew: ['error', (n) => (n.least === 1 ? 'Noem er minstens één.' : `Noem er minstens ${n.least}.`)],
  minutesOutside: ['error', (n) => `Kies een aantal minuten van ${n.least} tot ${n.most}.`],
  topicMissing: ['error', () => 'Kies minstens één onderwerp.'],
  topicUnknown: ['error', (_, words) => `Dit onderwerp is er niet: ${words}.`],
  contrastUnknown: ['error', (_, words) => `Dit contrast is er niet: ${words}.`],
} satisfies Kinds

const texts = {
  situationHardToRead: ['error', (n) => `De situatie leest moeilijk: ${n.ease}, minstens ${n.limit} is nodig.`],
  optionsHardToRead: ['error', (n) => `De keuzes lezen moeilijk: ${n.ease}, minstens ${n.limit} is nodig.`],
  sentenceTooLong: [
    'warning',
    (n, words) => `Een zin van ${n.words} woorden, liever hooguit ${n.limit}: "${words} ..."`,
  ],
  longWord: ['warning', (n, words) => `Lange woorden (meer dan ${n.limit} letters): ${words}. Kan het korter?`],
  abbreviationUnexplained: ['warning', (_, words) => `Zonder uitleg afgekort: ${words}. Schrijf het voluit.`],
  hiddenCharacters: [
    'error',
    (_, words) => `Er staan onzichtbare tekens in deze tekst (${words}). Typ de tekst opnieuw.`,
  ],
  looksLikeMarkup: ['warning', (_, words) => `Dit lijkt op code en komt letterlijk op het scherm: ${words}`],
} satisfies Kinds

const references = {
  referenceMissing: ['error', () => 'Vergelijk de kaart met minstens één gedragscode.'],
  codeTwice: ['error', (_, words) => `Deze gedragscode staat er twee keer: ${words}.`],
  codeUnknown: ['error', (_, words) => `De gedragscode "${words}" is er niet.`],
  versionUnknown: ['error', (_, words) => `Deze versie van de gedragscode is er niet: ${words}.`],
  codeNotCompared: ['warning', (_, words) => `Nog niet vergeleken met de gedragscode: ${words}.`],
  verdictMissing: ['error', (_, words) => `Bij deze gedragscode mist een oordeel over keuze ${words}.`],
  verdictTooMany: ['error', (_, words) => `Deze gedragscode oordeelt over een keuze die er niet is: ${words}.`],
  shadeMissing: ['error', () => 'Grijs is niet genoeg: onder voorwaarden, afgeraden of voor uitleg vatbaar?'],
  citationMissing: ['error', () => 'Verwijs naar minstens één regel, of kies "de code zwijgt".'],
  searchedMissing: ['error', () => 'Zwijgt de code, schrijf dan waar je hebt gezocht.'],
  citationUnknown: ['error', (_, words) => `Deze regel staat niet in deze versie van de code: ${words}.`],
  versionLapsed: ['warning', (_, words) => `Deze versie van de gedragscode is vervangen: ${words}.`],
  versionNotChecked: ['warning', (_, words) => `Deze versie is nog niet met het document vergeleken: ${words}.`],
  nothingInLine: ['warning', () => 'Geen enkele code vindt een van de keuzes in lijn.'],
  nothingToWeigh: ['warning', () => 'Geen enkele keuze is onder een code grijs of in strijd. Is dit een dilemma?'],
} satisfies Kinds

const codes = {
  textTooLong: ['error', (n) => `Deze tekst is te lang; er passen ${n.limit} tekens in.`],
  nameUnfit: ['error', (_, words) => `Dit kan geen naam zijn: ${words}. Gebruik kleine letters, cijfers en streepjes.`],
  codeNameTaken: ['error', (_, words) => `Er is al een gedragscode met deze naam: ${words}.`],
  versionTaken: ['error', (_, words) => `Deze versie is er al: ${words}. Geef de nieuwe een andere naam.`],
  ruleTwice: ['error', (_, words) => `Nog een regel heeft deze naam: ${words}.`],
  yearOutside: ['error', () => 'Kies een jaar vanaf 1990, of laat het leeg.'],
  dayUnfit: ['error', () => 'Dit is geen datum.'],
  linkUnfit: ['error', () => 'Dit is geen adres dat met https:// begint.'],
  rulesMissing: ['error', () => 'Een gedragscode heeft minstens één regel.'],
  tooMany: ['error', (n) => `Dit zijn er te veel; het mogen er ${n.limit} zijn.`],
  fieldUnfit: ['error', () => 'Dit past hier niet.'],
  ruleTopicUnknown: ['warning', (_, words) => `Dit onderwerp is er hier niet: ${words}.`],
  neverChecked: ['warning', () => 'Nog niemand heeft de regels met het document vergeleken.'],
  markedLapsed: ['warning', () => 'Deze versie is vervangen door een nieuwe.'],
} satisfies Kinds

const sets = {
  inLineLongest: ['error', (n, code) => `${code}: bij ${n.percent} % is de langste keuze in lijn; ${n.limit} % mag.`],
  inLineFirst: ['error', (n, code) => `${code}: bij ${n.percent} % is keuze A in lijn; ${n.limit} % mag.`],
  topicsUncovered: ['error', (_, words) => `Nog geen kaart over: ${words}.`],
  contrastsUnused: ['error', (n) => `De kaarten noemen ${n.used} contrasten; minstens ${n.limit} is de afspraak.`],
  cardsMissing: ['error', () => 'Er zit nog geen kaart in deze kaartenset.'],
  cardUnknown: ['error', (_, words) => `Deze kaart is er niet (meer): ${words}.`],
  cardTwice: ['error', (_, words) => `Deze kaart zit er twee keer in: ${words}.`],
  cardHasErrors: ['error', (n) => `Aan deze kaart moet nog iets gebeuren (${n.errors}).`],
  noCommonCode: ['error', () => 'Geen enkele code staat op alle kaarten.'],
  codeNotEverywhere: [
    'warning',
    (_, words) => `Niet te spelen met de bril van ${words}: niet elke kaart is ermee vergeleken.`,
  ],
  oathMissing: ['warning', (_, words) => `Zonder kernwaarde en belofte: ${words}.`],
} satisfies Kinds

type Kinds = Record<string, readonly [Severity, Sentence]>

export const findingKinds = { ...lengths, ...completeness, ...texts, ...references, ...codes, ...sets }
export type FindingKey = keyof typeof findingKinds
