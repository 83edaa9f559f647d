import { expect, test } from 'vitest'
import { report as words } from '../../client/text/nl/report.ts'
import type { PublishedReport } from '../../shared/published-schema.ts'
import { type CsvWords, cellOf, csvOf } from '../../shared/report-csv.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+31', "'+31"],
  ['-5', "'-5"],
  ['@som', "'@som"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['zeg; "nee"', '"zeg; ""nee"""'],
  ['één', 'één'],
  [0.55, '0,55'],
  [null, ''],
] as const)('the cell %j reads %s', (value, cell) => {
  expect(cellOf(value)).toBe(cell)
})

const report: PublishedReport = {
  schema: 'dilemmaspel-report-1',
  session: 'sessie-0001',
  name: '=cmd',
  date: '2026-11-22',
  programme: 'team',
  format: 'workshop',
  lens: 'een',
  deck: { id: 'dek', version: 'v1', title: 'Dek' },
  minimumGroup: 5,
  seats: 25,
  participants: 25,
  present: null,
  dividedMost: [],
  movedMost: [],
  rounds: [
    {
      card: 'kaart',
      title: 'De kaart',
      twist: false,
      skipped: false,
      minutes: 18,
      options: [{ id: 'A', text: 'Meld het' }],
      first: { kind: 'shares', slots: ['A', '*'], shares: [75, null], ballots: 25, word: 'mixed' },
      second: { kind: 'words' },
      shift: 'some',
      measures: {
        first: null,
        second: null,
        gross: null,
        net: null,
        test: null,
        pairs: null,
        leftOut: null,
        matrix: null,
      },
      choices: [{ team: 1, option: 'A', reason: 'Omdat', minority: ['Ik niet'] }],
      references: [],
      arguments: [{ option: 'A', text: 'Het hoort' }],
    },
  ],
}

const csvWords: CsvWords = {
  ...words,
  programme: 'Team',
  said: ({ kind }) => kind,
  shifted: (shift) => shift,
  standing: (_, slot) => `bij ${slot}`,
}

test('a report is a line per option and vote, per team choice and per argument, with Dutch heads', () => {
  const csv = csvOf(report, csvWords)
  expect(csv.startsWith('\uFEFFSessie;Datum;Programma;Kaartenset;Versie;Soort;')).toBe(true)
  const about = "'=cmd;2026-11-22;Team;Dek;v1"
  expect(csv.split('\r\n').slice(1)).toEqual([
    `${about};verdeling;De kaart;nee;eerste;A;Meld het;0,75;25;shares;;bij A`,
    `${about};verdeling;De kaart;nee;eerste;*;Iets anders;;25;shares;;bij *`,
    `${about};verdeling;De kaart;nee;tweede;;;;;words;some;`,
    `${about};teamkeuze;De kaart;nee;;A;Omdat;;;;;`,
    `${about};minderheid;De kaart;nee;;;Ik niet;;;;;`,
    `${about};argument;De kaart;nee;;A;Het hoort;;;;;`,
    '',
  ])
})
