/** Sentences of the pieces that phone, console and big screen share: spread, shift, reference, timer. */

import { countingIn } from '../counting.ts'

const { counted, number } = countingIn('nl')

/** The slot `*` reads as "anders". */
const slotIn = (slot: string): string => (slot === '*' ? 'anders' : slot)

export const facts = {
  spread: {
    caption: 'Verdeling van de stemmen',
    captionFirst: 'Eerste stemming',
    captionSecond: 'Tweede stemming',
    captionBoth: 'Beide stemmingen naast elkaar',
    words: (first: string, second: string) =>
      first === second ? `Het beeld, beide keren: ${first}.` : `Het beeld, eerst: ${first}. Daarna: ${second}.`,
    option: 'Keuze',
    votes: 'Stemmen',
    share: 'Deel',
    nearlyAll: (slot: string) => `Iedereen of bijna iedereen koos ${slot === '*' ? 'iets anders' : slot}.`,
    other: 'Anders, namelijk …',
    notThen: 'kon toen niet',
    tooFew: 'Te weinig stemmen om veilig te tonen. Vertel alleen wat je kwijt wilt.',
    inWords: 'Van deze stemming tonen we geen aantallen.',
    wordsOnly: 'Zo kan niemand uitrekenen wat één iemand koos.',
    word: (word: string) => `Het beeld: ${word}.`,
    own: 'jouw stem',
    none: 'Er is nog geen verdeling.',
  },
  shift: {
    title: 'Wat verschoof er?',
    hidden: 'Hoeveel mensen van keuze wisselden, tonen we hier niet. Zo blijft elke stem geheim.',
    counted: (pairs: number | null, leftOut: number | null) =>
      pairs === null || leftOut === null
        ? 'Geteld over wie twee keer stemde.'
        : leftOut === 0
          ? `Geteld over ${pairs} mensen die twee keer stemden.`
          : `Geteld over ${pairs} mensen die twee keer stemden. ${counted(leftOut, 'stem telt', 'stemmen tellen')} hier niet mee.`,
    move: (count: number, from: string, to: string) =>
      `${count === 1 ? 'Eén ging' : count <= 3 ? 'Een paar mensen gingen' : `${number(count)} mensen gingen`} van ${slotIn(from)} naar ${slotIn(to)}.`,
  },
  panel: {
    source: (source: string, organisation: string) => `Uit: ${source}, ${organisation}.`,
    coreValues: 'Kernwaarden:',
    parts: {
      definition: 'wat het woord betekent',
      route: 'waar je heen kunt',
      outcome: 'wat ervan kwam',
      fact: 'feit',
    },
  },
  reference: {
    tabs: 'Gedragscodes',
    overview: 'Wat deze code zegt, per keuze',
    lens: 'de code van deze sessie',
    silentSearched: (searched: string) => `Gezocht op: ${searched}`,
    conditions: 'Voorwaarden',
    rules: 'Waar staat dat?',
    leavesOpen: 'Wat de code openlaat',
    talkTo: 'Met wie kun je praten?',
    undated: (day: string) => `zonder datum, gelezen op ${day}`,
    year: (year: number) => `versie ${year}`,
    warn: 'Let op: deze versie is misschien niet meer de nieuwste. Kijk voor de zekerheid in de code zelf.',
    explain: 'De code is een kompas, geen uitslag. Grijs en zwijgen horen erbij.',
    yourTeam: 'keuze van jouw team',
    chosenBy: 'Gekozen door:',
    why: 'Waarom?',
  },
  choices: {
    title: 'Wat koos elk team?',
    chose: (letter: string) => `koos ${letter}`,
    minority: 'Wie het anders ziet:',
    none: 'Nog geen team heeft een keuze vastgelegd.',
  },
  story: {
    skipped: 'Deze kaart is overgeslagen.',
    lens: 'Vergelijk met de code van:',
    accordingTo: (organisation: string) => `Volgens ${organisation}:`,
    caption: 'Per keuze: de stemmen, en wat de code zegt',
    first: 'Eerst',
    second: 'Daarna',
    only: 'Stemmen',
    firstSaid: (said: string) => `Eerste stemming: ${said}`,
    secondSaid: (said: string) => `Tweede stemming: ${said}`,
    twist: (title: string) => `Wat als …? Bij: ${title}`,
    coreValue: 'Kernwaarde',
    promise: 'Wat je belooft met de eed of belofte',
  },
  written: {
    first: 'Geschreven bij “Anders”, eerste keer',
    second: 'Geschreven bij “Anders”, tweede keer',
    explain: 'In willekeurige volgorde, los van de stemmen.',
  },
  counter: {
    title: 'Het sterkste argument van de andere kant',
    explain: (letter: string) => `De meeste mensen kozen dit argument. Het pleit voor ${letter}.`,
  },
  twist: {
    banner: 'Eén ding is nu anders.',
    explain: 'Deze verdeling hoort bij de veranderde kaart.',
  },
  timer: {
    left: (minutes: number, seconds: number) => `nog ${minutes}:${String(seconds).padStart(2, '0')}`,
    stopped: (minutes: number, seconds: number) => `klok stil: ${minutes}:${String(seconds).padStart(2, '0')}`,
    over: 'De tijd is om. Rond rustig af.',
    minute: 'Nog één minuut.',
    half: 'Nog 30 seconden.',
    label: 'Tijd',
  },
  card: {
    role: 'Jouw rol',
    situation: 'Wat is er aan de hand?',
    values: 'Wat schuurt hier?',
    again: 'Lees de kaart nog eens',
  },
}
