/** The sheet of cards: what stands in which column. */
import { mostWordsOf } from '../card-checks.ts'
import { yesNo } from './cell-words.ts'
import { column, ownName } from './column.ts'
import type { Kind, Words } from './sheet.ts'

const oneEach: Words = {
  nl: 'Eén per kolom; lege kolommen mag je overslaan.',
  en: 'One per column; you may skip columns.',
}
export const cardKind: Kind = {
  word: { nl: 'kaart', en: 'card' },
  sheet: { nl: 'Kaarten', en: 'Cards' },
  columns: [
    column('id', 'Naam', 'Name', 22, ownName, { optional: true }),
    column('title', 'Titel', 'Title', 26, { nl: 'Hooguit 8 woorden.', en: 'At most 8 words.' }),
    column('why', 'Waarom hier', 'Why here', 40, {
      nl: 'Waarom deze kaart op deze plek komt. De rijen staan in de volgorde van spelen.',
      en: 'Why this card comes here. Rows are in the order of play.',
    }),
    column('topics', 'Onderwerpen', 'Topics', 24, {
      nl: 'Namen van het blad Onderwerpen, met komma’s ertussen.',
      en: 'Names from the sheet Topics, with commas between them.',
    }),
    column(
      'contrasts',
      'Contrasten',
      'Contrasts',
      14,
      { nl: 'Bijvoorbeeld C01. Mag leeg blijven.', en: 'For example C01. May stay empty.' },
      { optional: true },
    ),
    column('role', 'Rol', 'Role', 34, { nl: '“Je bent …”', en: '“You are …”' }),
    column('situation', 'Situatie', 'Situation', 70, {
      nl: `Hooguit ${mostWordsOf.situation} woorden.`,
      en: `At most ${mostWordsOf.situation} words.`,
    }),
    column('question', 'Vraag', 'Question', 34, {
      nl: `Hooguit ${mostWordsOf.question} woorden.`,
      en: `At most ${mostWordsOf.question} words.`,
    }),
    column(
      'ordered',
      'Op volgorde',
      'Ordered',
      12,
      {
        nl: 'ja als de keuzes stappen op één lijn zijn, anders nee',
        en: 'yes if the options are steps on one line, else no',
      },
      {
        choices: Object.values(yesNo),
        optional: true,
      },
    ),
    column(
      'values',
      'Waarde',
      'Value',
      34,
      {
        nl: `Waarden die botsen, minstens twee. ${oneEach.nl}`,
        en: `Values that pull apart, at least two. ${oneEach.en}`,
      },
      { list: 3 },
    ),
    column(
      'stakeholders',
      'Betrokkene',
      'Stakeholder',
      28,
      { nl: `Wie er iets van merkt. ${oneEach.nl}`, en: `Who is touched by it. ${oneEach.en}` },
      { list: 4 },
    ),
    column('twist', 'Wat als', 'Twist', 40, { nl: 'Eén feit dat verandert.', en: 'One fact that changes.' }),
    column('twistWhy', 'Waarom wat als', 'Why twist', 40, {
      nl: 'Wat de groep dan over zichzelf merkt.',
      en: 'What the group then finds out about itself.',
    }),
    column('notes', 'Notities', 'Notes', 60, { nl: 'Voor de spelleider.', en: 'For the facilitator.' }),
    column(
      'prompts',
      'Doorvraag',
      'Prompt',
      40,
      {
        nl: `Vragen om dieper te gaan, minstens twee. ${oneEach.nl}`,
        en: `Questions to dig deeper, at least two. ${oneEach.en}`,
      },
      { list: 5 },
    ),
    column('minutes', 'Minuten', 'Minutes', 10, { nl: 'Voor één ronde, 3 tot 60.', en: 'For one round, 3 to 60.' }),
    column(
      'coreValue',
      'Kernwaarde',
      'Core value',
      22,
      { nl: 'Alleen rond de eed.', en: 'Only around the oath.' },
      { optional: true },
    ),
    column(
      'promise',
      'Belofte',
      'Promise',
      40,
      { nl: 'Alleen rond de eed.', en: 'Only around the oath.' },
      { optional: true },
    ),
  ],
}
