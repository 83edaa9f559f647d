import type { Texts } from '../text.ts'

export const staff: Texts['staff'] = {
  places: {
    console: 'Sessions',
    decks: 'Decks',
    year: 'Figures of the year',
    people: 'People',
    settings: 'Settings',
    own: 'My account',
  },
  nav: 'Sections',
  wait: 'One moment. We are looking who you are.',
  otherRole: 'This page belongs to another role than yours. Ask the coordinator for that role if you need it.',
  noKey: 'This page opens with the facilitator’s link. Open that link in this tab. Then come back here.',
  own: 'My account:',
  signOut: 'Sign out',
  again: 'Try again',
  toConsole: 'To the sessions',
}
