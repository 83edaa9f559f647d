/** Something that a check found in a card or a set of cards, with a sentence for its author. */

/** An error keeps content from being shipped; a warning asks for a second look. */
export type Severity = 'error' | 'warning'

type Numbers = Readonly<Record<string, number>>

/** `field` is a path inside the card ('options.1.text', '' for the whole); `words` are the words that it is about. */
export interface Finding {
  readonly field: string
  readonly key: FindingKey
  readonly severity: Severity
  readonly numbers: Numbers
  readonly words: readonly string[]
  readonly message: string
}

type Sentence = (n: Record<string, number>, words: string) => string

/** Every kind of finding: how bad it is, and what the author reads. */
const kinds = {
  situationTooLong: ['error', (n) => `De situatie telt ${n.words} woorden; het mogen er ${n.limit} zijn.`],
  questionTooLong: ['error', (n) => `De vraag telt ${n.words} woorden; het mogen er ${n.limit} zijn.`],
  optionCount: ['error', (n) => `Er zijn ${n.options} keuzes; een kaart heeft er ${n.least} tot ${n.most}.`],
  optionCountUnusual: ['warning', (n) => `Er zijn ${n.options} keuzes; met drie of vier praat het makkelijker.`],
  optionsUneven: [
    'error',
    (n) => `De langste keuze is ${n.ratio} keer zo lang als de kortste; ${n.limit} is de grens.`,
  ],
  situationHardToRead: ['error', (n) => `De situatie leest moeilijk: ${n.ease}, minstens ${n.limit} is nodig.`],
  optionsHardToRead: ['error', (n) => `De keuzes lezen moeilijk: ${n.ease}, minstens ${n.limit} is nodig.`],
  sentenceTooLong: [
    'warning',
    (n, words) => `Een zin van ${n.words} woorden, liever hooguit ${n.limit}: "${words} ..."`,
  ],
  longWord: ['warning', (n, words) => `Lange woorden (meer dan ${n.limit} letters): ${words}. Kan het korter?`],
  abbreviationUnexplained: ['warning', (_, words) => `Zonder uitleg afgekort: ${words}. Schrijf het voluit.`],
  codeUnknown: ['error', (_, words) => `De gedragscode "${words}" is er niet.`],
  versionUnknown: ['error', (_, words) => `Deze versie van de gedragscode is er niet: ${words}.`],
  codeNotCompared: ['warning', (_, words) => `Nog niet vergeleken met de gedragscode: ${words}.`],
  verdictMissing: ['error', (_, words) => `Bij deze gedragscode mist een oordeel over keuze ${words}.`],
  verdictTooMany: ['error', (_, words) => `Deze gedragscode oordeelt over een keuze die er niet is: ${words}.`],
  citationMissing: ['error', () => 'Verwijs naar minstens één regel, of kies "de code zwijgt".'],
  searchedMissing: ['error', () => 'Zwijgt de code, schrijf dan waar je hebt gezocht.'],
  citationUnknown: ['error', (_, words) => `Deze regel staat niet in deze versie van de code: ${words}.`],
  versionLapsed: ['warning', (_, words) => `Deze versie van de gedragscode is vervangen: ${words}.`],
  versionNotChecked: ['warning', (_, words) => `Deze versie is nog niet met het document vergeleken: ${words}.`],
  nothingInLine: ['warning', () => 'Geen enkele code vindt een van de keuzes in lijn.'],
  nothingToWeigh: ['warning', () => 'Geen enkele keuze is onder een code grijs of in strijd. Is dit een dilemma?'],
  inLineLongest: ['error', (n, code) => `${code}: bij ${n.percent} % is de langste keuze in lijn; ${n.limit} % mag.`],
  inLineFirst: ['error', (n, code) => `${code}: bij ${n.percent} % is keuze A in lijn; ${n.limit} % mag.`],
  topicsUncovered: ['error', (_, words) => `Nog geen kaart over: ${words}.`],
  contrastsUnused: ['error', (n) => `De kaarten noemen ${n.used} contrasten; minstens ${n.limit} is de afspraak.`],
} satisfies Record<string, readonly [Severity, Sentence]>
export type FindingKey = keyof typeof kinds

/** A finding of one kind. `numbers` are what was counted and its limit. */
export function finding(key: FindingKey, field: string, numbers: Numbers = {}, words: readonly string[] = []): Finding {
  const [severity, sentence]: readonly [Severity, Sentence] = kinds[key]
  return { field, key, severity, numbers, words, message: sentence(numbers, words.join(', ')) }
}
