/** The few words that the table itself shows. All of them also stand in the DOM. */
import type { Verdict } from '../../../shared/deck.ts'
import { other, type Slot, type Standing } from '../../../shared/option.ts'
import type { ShiftWord } from '../../../shared/shift.ts'
import type { SpreadWord } from '../../../shared/statistics.ts'

const number = new Intl.NumberFormat('nl-NL')

export const table = {
  other: 'Anders',
  otherShort: 'and.',
  slot: (slot: Slot): string => (slot === other ? 'anders' : slot),
  dilemma: 'Is dit voor jou een dilemma? Wat maakt het er een?',
  pick: 'Welk argument van de andere kant vind je het sterkst?',
  counter: (letter: string) => `Het sterkste argument van de andere kant, voor ${letter}`,
  twist: 'Eén ding is nu anders',
  twistName: 'Wat als',
  cardName: (number: number) => `Kaart ${number}`,
  twistOf: (number: number) => `${number}b`,
  whatIf: (title: string) => `Wat als ...? ${title}`,
  notOpen: 'Deze sessie is nog niet open',
  seats: (count: number) => (count === 1 ? '1 mens doet mee' : `${number.format(count)} mensen doen mee`),
  ballots: (ballots: number, voters: number) => `${number.format(ballots)} van ${number.format(voters)} stemmen`,
  shifted: (before: number, after: number) => `${number.format(before)} → ${number.format(after)}`,
  nearlyAll: (slot: Slot) => `Iedereen of bijna iedereen koos ${slot === other ? 'iets anders' : slot}.`,
  tooFew: 'Te weinig stemmen om veilig te tonen. Vertel alleen wat je kwijt wilt.',
  inWords:
    'Van deze stemming tonen we geen aantallen. Naast een eerdere verdeling zou je soms kunnen zien wat één iemand koos.',
  firstLies: (said: string) => `Dit was de eerste stemming. ${said}`,
  firstNearlyAll: (slot: Slot) => `Eerst koos iedereen of bijna iedereen ${slot === other ? 'iets anders' : slot}.`,
  firstTooFew: 'Eerst waren er te weinig stemmen om te tonen.',
  firstInWords: 'Van de eerste tonen we geen aantallen.',
  andNow: (said: string) => `Nu: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  secondInWords: 'De tweede blijft geheim.',
  second: (said: string) => `De tweede keer: ${said}`,
  tooFewShort: 'Te weinig stemmen om te tonen',
  firstVote: 'De eerste stemming',
  outlined: 'Omlijnd: de eerste stemming',
  times: (text: string, count: number) => (count > 1 ? `${text} (${number.format(count)} keer)` : text),
  inWordsShort: 'Van deze stemming tonen we geen aantallen.',
  mostly: (slot: Slot) => `vooral ${slot === other ? 'anders' : slot}`,
  secret: 'geheim',
  skipped: 'Overgeslagen',
  notShown: 'Geen verdeling getoond',
  teams: (count: number) => (count === 1 ? '1 team' : `${number.format(count)} teams`),
  arguments: (count: number) => (count === 1 ? '1 argument' : `${number.format(count)} argumenten`),
  more: (count: number) => `en nog ${number.format(count)}`,
  spread: {
    agreed: 'De groep is grotendeels eensgezind.',
    twoCamps: 'De groep is in twee kampen verdeeld.',
    allOver: 'De stemmen gaan alle kanten op.',
    mixed: 'De groep is verdeeld.',
  } satisfies Record<SpreadWord, string>,
  shift: {
    nothing: 'Er verschoof niets.',
    hardly: 'Er verschoof nauwelijks iets.',
    some: 'Een deel verschoof.',
    much: 'Er verschoof veel.',
  } satisfies Record<ShiftWord, string>,
  standing: {
    inLine: 'in lijn',
    grey: 'grijs',
    contrary: 'in strijd',
    silent: 'de code zwijgt',
  } satisfies Record<Standing, string>,
  shade: {
    conditional: 'onder voorwaarden',
    discouraged: 'afgeraden',
    ambiguous: 'voor uitleg vatbaar',
  } satisfies Record<NonNullable<Verdict['shade']>, string>,
  year: (year: number | null, read: string) => (year === null ? `ongedateerd, gelezen op ${read}` : `${year}`),
}
