/** Words that every page shares: phases, spreads, shifts, standings, numbers. */

import type { Format, Programme } from '../../../shared/format.ts'
import type { Slot, Standing } from '../../../shared/option.ts'
import type { Phase } from '../../../shared/phase.ts'
import type { ShiftWord } from '../../../shared/shift.ts'
import type { SpreadWord } from '../../../shared/statistics.ts'
import type { Shape } from '../../../shared/team.ts'
import { countingIn } from '../counting.ts'

const { counted, day, list, moment, number, percent } = countingIn('nl')

const shapes = {
  circle: 'Cirkel',
  square: 'Vierkant',
  triangle: 'Driehoek',
  diamond: 'Ruit',
  hexagon: 'Zeshoek',
  star: 'Ster',
} satisfies Record<Shape, string>

/** What comes next, said one phase ahead. Short: it stands beside a count. */
const upcoming = {
  lobby: '',
  reading: 'Straks komt de eerste kaart op tafel.',
  clarify: 'Daarna: is dit een dilemma?',
  voting: 'Daarna: stemmen in het geheim.',
  spread: 'Daarna: de verdeling.',
  discussion: 'Daarna praten jullie erover.',
  counter: 'Daarna: het sterkste argument van de andere kant.',
  revote: 'Daarna: opnieuw stemmen.',
  shift: 'Daarna: wat verschoof er?',
  decision: 'Daarna kiest elk team samen.',
  reference: 'Daarna: wat zegt de code?',
  action: 'Daarna: wat doe je morgen?',
  closing: 'Daarna sluiten we af.',
  nextCard: 'Daarna komt de volgende kaart.',
  cardAgain: 'Daarna: verder met de kaart zelf.',
} satisfies Record<Phase | 'nextCard' | 'cardAgain', string>

export const words = {
  upcoming,
  languageNow: 'De pagina is nu in het Nederlands.',
  languageFailed: 'Engels is nu niet op te halen. Probeer het zo nog een keer.',
  product: 'Dilemmaspel',
  skip: 'Naar de inhoud',
  accessibility: 'Toegankelijkheid',
  close: 'Sluiten',
  calm: 'Rustige weergave',
  scheme: {
    title: 'Licht of donker',
    dark: 'Donker',
    choices: { device: 'automatisch', light: 'licht', dark: 'donker' },
  },
  rehearsal: 'Oefensessie',
  phases: {
    lobby: 'Welkom',
    reading: 'Lezen',
    clarify: 'Wat schuurt er?',
    voting: 'Stemmen',
    spread: 'De verdeling',
    discussion: 'Gesprek',
    counter: 'De andere kant',
    revote: 'Opnieuw stemmen',
    shift: 'De verschuiving',
    decision: 'Teamkeuze',
    reference: 'Wat zegt de code?',
    action: 'Wat doe je morgen?',
    closing: 'Afsluiten',
  } satisfies Record<Phase, string>,
  formats: { quick: 'Snel', workshop: 'Werksessie', deep: 'Verdieping', oath: 'Rond de eed' } satisfies Record<
    Format,
    string
  >,
  programmes: { ambtseed: 'Ambtseed', team: 'Team', anders: 'Anders' } satisfies Record<Programme, string>,
  spreads: {
    agreed: 'grotendeels eensgezind',
    twoCamps: 'in twee kampen',
    allOver: 'alle kanten op',
    mixed: 'gemengd',
  } satisfies Record<SpreadWord, string>,
  shifts: {
    nothing: 'Er verschoof niets.',
    hardly: 'Er verschoof nauwelijks iets.',
    some: 'Een deel verschoof.',
    much: 'Er is veel verschoven.',
  } satisfies Record<ShiftWord, string>,
  standings: {
    inLine: 'in lijn',
    grey: 'grijs',
    contrary: 'in strijd',
    silent: 'de code zwijgt',
  } satisfies Record<Standing, string>,
  shades: { conditional: 'onder voorwaarden', discouraged: 'afgeraden', ambiguous: 'voor uitleg vatbaar' },
  shapes,
  team: (number: number, shape: Shape) => `team ${number}, ${shapes[shape]}`,
  teamShort: (number: number) => `Team ${number}`,
  option: (letter: string) => `Keuze ${letter}`,
  /** A column of a spread: the letter of an option, or what was written instead. */
  slot: (slot: Slot) => (slot === '*' ? 'anders' : slot),
  twist: 'Wat als …?',
  card: (at: number, of: number) => `Kaart ${at} van ${of}`,
  seats: (count: number) => counted(count, 'plek', 'plekken'),
  votes: (count: number) => counted(count, 'stem', 'stemmen'),
  votesOf: (ballots: number, voters: number) => `${number(ballots)} van ${number(voters)} stemmen`,
  readyOf: (ready: number, seats: number) => `${number(ready)} van ${number(seats)} klaar`,
  people: (count: number) => counted(count, 'persoon', 'mensen'),
  percent,
  date: day,
  moment,
  and: list,
  yourTurn: 'Jouw beurt',
  now: 'Nu',
  next: 'Straks',
}
