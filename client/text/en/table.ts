/** The few words that the table itself shows. All of them also stand in the DOM. */
import { other } from '../../../shared/option.ts'
import { countingIn } from '../counting.ts'
import type { Texts } from '../text.ts'

const { counted, number } = countingIn('en-GB')

export const table: Texts['table'] = {
  other: 'Other',
  slot: (slot) => (slot === other ? 'other' : slot),
  dilemma: 'Is this a dilemma for you? What makes it one?',
  pick: 'Which argument from the other side is the strongest for you?',
  counter: (letter) => `The strongest argument from the other side, for ${letter}`,
  twist: 'One thing is different now',
  twistName: 'What if',
  cardName: (number: number) => `Card ${number}`,
  twistOf: (at) => `${at}b`,
  whatIf: (title) => `What if ...? ${title}`,
  notOpen: 'This session is not open yet',
  seats: (count) => counted(count, 'seat taken', 'seats taken'),
  ballots: (ballots, voters) => `${number(ballots)} of ${number(voters)} votes`,
  shifted: (before, after) => `${number(before)} → ${number(after)}`,
  nearlyAll: (slot) => `Everybody, or nearly everybody, chose ${slot === other ? 'something else' : slot}.`,
  tooFew: 'Too few votes to show safely. Tell only what you want to share.',
  inWords: 'We show no numbers of this vote. Beside an earlier spread you could sometimes see what one person chose.',
  firstLies: (said) => `Here lies the first spread. ${said}`,
  firstNearlyAll: (slot) => `First everybody or nearly everybody chose ${slot === other ? 'something else' : slot}.`,
  firstTooFew: 'First there were too few votes to show.',
  firstInWords: 'Of the first one we show no numbers.',
  andNow: (said) => `Now: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
  secondInWords: 'We show no numbers of the second.',
  second: (said) => `The second time: ${said}`,
  tooFewShort: 'Too few votes to show',
  inWordsShort: 'We show no numbers of this vote.',
  mostly: (slot) => `mostly ${slot === other ? 'other' : slot}`,
  secret: 'secret',
  skipped: 'Skipped',
  notShown: 'No spread shown',
  teams: (count) => counted(count, 'team', 'teams'),
  arguments: (count) => (count === 1 ? '1 argument' : `${number(count)} arguments`),
  more: (count) => `and ${number(count)} more`,
  spread: {
    agreed: 'The group is largely of one mind.',
    twoCamps: 'The group is divided in two camps.',
    allOver: 'The votes go in all directions.',
    mixed: 'The votes are mixed.',
  },
  shift: {
    nothing: 'Nothing shifted.',
    hardly: 'Hardly anything shifted.',
    some: 'Part of the group shifted.',
    much: 'A lot has shifted.',
  },
  standing: {
    inLine: 'in line',
    grey: 'grey',
    contrary: 'against the code',
    silent: 'the code is silent',
  },
  shade: {
    conditional: 'conditional',
    discouraged: 'advised against',
    ambiguous: 'open to interpretation',
  },
  year: (year, read) => (year === null ? `undated, read on ${read}` : `${year}`),
}
