/** The English words for the page that puts a deck on paper. */
import { countingIn } from '../counting.ts'
import type { Texts } from '../text.ts'

const { counted } = countingIn('en')

export const print: Texts['print'] = {
  title: 'Print a deck',
  loading: 'Fetching the cards.',
  noDeck: 'Choose a deck first. The page with decks and the form of a new session have the link "Print".',
  gone: 'This deck is no longer here, or too much of it is still missing to print it.',
  what: 'What do you want to print?',
  parts: {
    cards: { name: 'Cards', about: 'Four to a sheet. The situation in front, the options on the back.' },
    letters: { name: 'Voting cards', about: 'Letters to lay on the table face down. Twelve to a sheet.' },
    sheets: {
      name: 'Sheets for the facilitator',
      about: 'Per card the arguments, the questions and what the codes say. Keep them out of sight.',
    },
  },
  people: 'Voting cards for how many people?',
  howTitle: 'How front and back meet',
  how: [
    'Print on A4, at actual size (100 %), without margins, headers or footers.',
    'Print on both sides and flip on the long edge.',
    'Cut along the marks in the margin. Sturdy paper (160 grams or more) does not shine through.',
  ],
  tooLong: 'The text does not quite fit on these cards. Make it shorter:',
  print: 'Print',
  preview: 'How it will look',
  cardOf: (number, count) => `card ${number} of ${count}`,
  draft: 'draft',
  letter: (letter) => `Option ${letter}`,
  minutes: (minutes) => counted(minutes, 'minute', 'minutes'),
  options: 'Options, with the strongest for and against',
  for: 'For',
  against: 'Against',
  notes: 'Watch for',
  prompts: 'Questions to dig deeper',
  twist: 'What if ...?',
  values: 'What pulls apart',
  stakeholders: 'Who is touched by it',
  oath: 'With the oath or affirmation',
}
