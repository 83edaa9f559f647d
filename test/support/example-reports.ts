/** Sessions as they are held, for whoever looks at a report: a team day of 24, a small group, and a long session in plenary. */
import type { Played } from './played-report.ts'

export const teamDay: Played = {
  session: 'teamdag-wegen',
  name: 'Teamdag Wegen en Verkeer',
  deck: 'teamgesprek',
  lens: 'utrecht',
  cards: 3,
  format: 'workshop',
  teams: 5,
  first: ['AAAAAAABBBBBBBBBCCCCCC--', 'AAAAAAAAAAAAAAAAABBBBBCC', 'BBBBBBBBBBBBBBBBBBBBBBBC'],
  second: ['AAAABBBBBBBBBBBBBCCCCCCC', 'AAAAAAAAAAAABBBBBBBBBBBB', 'BBBBBBBBBBBBBBBBBBBBBBBB'],
  keepArguments: true,
  twist: true,
}

export const smallGroup: Played = {
  ...teamDay,
  session: 'zes-mensen',
  name: 'Overleg Inkoop',
  teams: 0,
  first: ['AABBCC', 'AAAAAA', 'ABCAB-'],
  second: ['AABBCB', 'AAAAAB', 'AACAB-'],
  keepArguments: false,
  twist: false,
}

export const longPlenary: Played = {
  ...teamDay,
  session: 'acht-kaarten',
  name: 'Introductiedag nieuwe medewerkers, voorjaar: acht dilemma’s in één middag',
  lens: 'noord-holland',
  cards: 8,
  teams: 0,
  format: 'workshop',
  first: [
    `${'A'.repeat(20)}${'B'.repeat(20)}${'C'.repeat(20)}`,
    `${'A'.repeat(40)}${'B'.repeat(12)}${'C'.repeat(8)}`,
    `${'A'.repeat(9)}${'B'.repeat(44)}${'C'.repeat(7)}`,
  ],
  second: [
    `${'A'.repeat(10)}${'B'.repeat(30)}${'C'.repeat(20)}`,
    `${'A'.repeat(40)}${'B'.repeat(12)}${'C'.repeat(8)}`,
    `${'A'.repeat(2)}${'B'.repeat(51)}${'C'.repeat(7)}`,
  ],
  keepArguments: false,
  twist: false,
}
