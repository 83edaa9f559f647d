/** Words that every page shares: phases, spreads, shifts, standings, numbers. */
import { countingIn } from '../counting.ts'
import type { Texts } from '../text.ts'

const { counted, day, list, moment, number, percent } = countingIn('en-GB')

const shapes: Texts['words']['shapes'] = {
  circle: 'Circle',
  square: 'Square',
  triangle: 'Triangle',
  diamond: 'Diamond',
  hexagon: 'Hexagon',
  star: 'Star',
}

export const words: Texts['words'] = {
  languageNow: 'This page is now in English.',
  languageFailed: 'Dutch cannot be fetched right now. Please try again in a moment.',
  product: 'Dilemmaspel',
  skip: 'Skip to the content',
  close: 'Close',
  calm: 'Calm view',
  rehearsal: 'Rehearsal',
  phases: {
    lobby: 'Welcome',
    reading: 'Reading',
    clarify: 'What pulls both ways?',
    voting: 'Voting',
    spread: 'The spread of votes',
    discussion: 'Discussion',
    counter: 'The other side',
    revote: 'Voting again',
    shift: 'The shift',
    decision: 'Team choice',
    reference: 'What does the code say?',
    action: 'What will you do tomorrow?',
    closing: 'Closing',
  },
  formats: { quick: 'Quick', workshop: 'Workshop', deep: 'In depth', oath: 'Around the oath' },
  programmes: { ambtseed: 'Oath of office', team: 'Team', anders: 'Other' },
  spreads: {
    agreed: 'largely of one mind',
    twoCamps: 'in two camps',
    allOver: 'all over the place',
    mixed: 'mixed',
  },
  shifts: {
    nothing: 'Nothing shifted.',
    hardly: 'Hardly anything shifted.',
    some: 'Part of the group shifted.',
    much: 'A lot has shifted.',
  },
  standings: {
    inLine: 'in line',
    grey: 'grey',
    contrary: 'against the code',
    silent: 'the code is silent',
  },
  shades: { conditional: 'conditional', discouraged: 'advised against', ambiguous: 'open to interpretation' },
  shapes,
  team: (team, shape) => `team ${team}, ${shapes[shape]}`,
  teamShort: (team) => `Team ${team}`,
  option: (letter) => `Option ${letter}`,
  slot: (slot) => (slot === '*' ? 'other' : slot),
  twist: 'What if …?',
  card: (at, of) => `Card ${at} of ${of}`,
  seats: (count) => counted(count, 'seat', 'seats'),
  votes: (count) => counted(count, 'vote', 'votes'),
  votesOf: (ballots, voters) => `${number(ballots)} of ${number(voters)} votes`,
  readyOf: (ready, seats) => `${number(ready)} of ${number(seats)} ready`,
  people: (count) => counted(count, 'person', 'people'),
  percent,
  date: day,
  moment,
  and: list,
  yourTurn: 'Your turn',
  now: 'Now',
  next: 'Coming up',
}
