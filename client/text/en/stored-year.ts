/** What the page "What is kept" says of the sums of a year. */
import type { yearTables as dutch } from '../nl/stored-year.ts'
import type { Texts } from '../text.ts'

const always = 'As long as this installation is there. It does not say from which session it comes.'
const card = {
  year: 'In which year it was.',
  deck: 'Which deck the card belongs to.',
  version: 'The version of the deck.',
  card: 'Which card it is.',
}

export const yearTables: Pick<Texts['stored']['tables'], keyof typeof dutch> = {
  year_sessions: {
    title: 'Sessions per month',
    what: 'How many sessions there were in a month, and how many people took part. A rehearsal does not count.',
    why: 'For the yearly report. A report that is gone then changes nothing in the year.',
    long: always,
    who: 'The coordinator, on the year page.',
    columns: {
      year: 'In which year it was.',
      month: 'In which month it was.',
      programme: 'What the sessions were for.',
      sessions: 'How many sessions there were.',
      participants: 'How many seats voted at least once.',
      present: 'How many people there were, as facilitators filled it in.',
      present_in: 'For how many sessions that was filled in.',
    },
  },
  year_topics: {
    title: 'Cards per topic',
    what: 'How often cards on a topic were played in a year.',
    why: 'For the yearly report.',
    long: always,
    who: 'The coordinator, on the year page.',
    columns: {
      year: 'In which year it was.',
      topic: 'Which topic it is.',
      played: 'How often a card on it was played.',
    },
  },
  year_cards: {
    title: 'How often a card was played',
    what: 'How often each card of a deck was played in a year.',
    why: 'So that the year page can say how many votes are left out.',
    long: always,
    who: 'The coordinator, on the year page.',
    columns: { ...card, played: 'How often there was a vote on the card.' },
  },
  year_votes: {
    title: 'Votes of sessions together',
    what: 'Per card the numbers of votes of at least five sessions together, with at least fifty votes.',
    why: 'So that the coordinator can see which cards divide most.',
    long: always,
    who: 'The coordinator sees percentages, rounded to 5. Whoever runs the server also sees the counts.',
    columns: {
      ...card,
      votes: 'Whether it is about one vote or two.',
      body: 'Per option the number of votes of those sessions together, and how many sessions that are.',
    },
  },
  year_waiting: {
    title: 'Votes that still wait',
    what: 'Per card the numbers of votes that a group was shown, until there are enough sessions to add up.',
    why: 'Of one session the year page never shows anything. So it has to wait for others.',
    long: 'Until there are enough sessions, or until the report of the session goes.',
    who: 'Nobody can read this in the game. Whoever runs the server can.',
    columns: {
      session: 'Which session the numbers are of.',
      ...card,
      votes: 'Whether it is about one vote or two.',
      owner: 'Whose session it is. Who led sessions must not be able to work out the rest.',
      body: 'Per option the number of votes, and which options the report does not show.',
    },
  },
  year_fields: {
    title: 'What the coordinator fills in',
    what: 'Figures for the yearly report that do not come from the game, such as how many oaths were taken.',
    why: 'So that everything for the yearly report is on one sheet.',
    long: 'Until the coordinator empties it.',
    who: 'The coordinator, on the year page.',
    columns: {
      year: 'In which year it was.',
      field: 'Which figure it is.',
      label: 'The name that the coordinator gave to a row of its own.',
      value: 'What was filled in.',
    },
  },
}
