/** The sheets of a code of conduct: the code itself, and its rules. */
import type { norms } from '../code.ts'
import { yesNo } from './cell-words.ts'
import { column, ownName } from './column.ts'
import type { Kind, Words } from './sheet.ts'

const day: Words = { nl: 'Een datum, zoals 22-11-2026.', en: 'A date, such as 2026-11-22.' }
const maybe = (nl: string, en: string): Words => ({ nl: `Mag leeg blijven. ${nl}`, en: `May stay empty. ${en}` })

/** What a rule does to its reader, as it stands in a cell. */
export const normWords: Readonly<Record<(typeof norms)[number], Words>> = {
  verplicht: { nl: 'verplicht', en: 'duty' },
  verboden: { nl: 'verboden', en: 'ban' },
  toegestaan: { nl: 'toegestaan', en: 'allowed' },
  'toegestaan-onder-voorwaarden': { nl: 'toegestaan onder voorwaarden', en: 'allowed under conditions' },
  uitgangspunt: { nl: 'uitgangspunt', en: 'principle' },
  feit: { nl: 'feit', en: 'fact' },
}

const codeKind: Kind = {
  word: { nl: 'gedragscode', en: 'code' },
  sheet: { nl: 'Gedragscode', en: 'Code' },
  columns: [
    column('id', 'Naam', 'Name', 20, ownName, { optional: true }),
    column('organisation', 'Organisatie', 'Organisation', 30, { nl: 'Van wie de code is.', en: 'Whose code it is.' }),
    column('title', 'Titel', 'Title', 40, { nl: 'Zoals op het stuk zelf.', en: 'As on its first page.' }),
    column(
      'titleNote',
      'Bij de titel',
      'About the title',
      40,
      maybe('Bijvoorbeeld welk hoofdstuk.', 'For example which chapter.'),
      { optional: true },
    ),
    column(
      'link',
      'Link',
      'Link',
      40,
      maybe('Het adres van het document, met https://.', 'Its address, with https://.'),
      { optional: true },
    ),
    column('version', 'Versie', 'Version', 16, {
      nl: 'Bijvoorbeeld 2026 of 2026-2. Een nieuwe versie krijgt een nieuwe naam.',
      en: 'For example 2026 or 2026-2. A new version gets a new name.',
    }),
    column(
      'year',
      'Jaar',
      'Year',
      10,
      maybe('Het jaar dat in het document staat.', 'The year that the document states.'),
      { optional: true },
    ),
    column('read', 'Gelezen op', 'Read on', 14, day),
    column(
      'checked',
      'Nagekeken op',
      'Checked on',
      14,
      maybe(
        'De dag dat iemand de regels met het document vergeleek.',
        'The day somebody compared the rules with the original.',
      ),
      { optional: true },
    ),
    column('inForce', 'Geldt sinds', 'In force since', 14, maybe(day.nl, day.en), { optional: true }),
    column(
      'lapsed',
      'Vervallen',
      'Lapsed',
      12,
      { nl: 'ja of nee', en: 'yes or no' },
      { optional: true, choices: Object.values(yesNo) },
    ),
  ],
}

const ruleKind: Kind = {
  word: { nl: 'regel', en: 'rule' },
  sheet: { nl: 'Regels', en: 'Rules' },
  columns: [
    column('id', 'Naam', 'Name', 34, {
      nl: 'Naam van de code, dan het artikel: velsen-5.4. Kaarten verwijzen ernaar.',
      en: 'Name of the code, then the article: velsen-5.4. Cards cite it.',
    }),
    column('locator', 'Plaats', 'Place', 34, {
      nl: 'Waar een lezer de regel vindt.',
      en: 'Where a reader finds the rule.',
    }),
    column('title', 'Titel', 'Title', 34, { nl: 'Een paar woorden.', en: 'A few words.' }),
    column('topic', 'Onderwerp', 'Topic', 24, {
      nl: 'Naam van het blad Onderwerpen.',
      en: 'Name from the sheet Topics.',
    }),
    column(
      'alsoTopics',
      'Ook over',
      'Also about',
      24,
      maybe('Meer onderwerpen, met komma’s ertussen.', 'More topics, with commas between them.'),
      { optional: true },
    ),
    column('statement', 'Wat er staat', 'What it says', 70, {
      nl: 'In één of twee zinnen, in eigen woorden.',
      en: 'In one or two sentences, in your own words.',
    }),
    column(
      'norm',
      'Soort regel',
      'Kind of rule',
      26,
      {
        nl: Object.values(normWords)
          .map(({ nl }) => nl)
          .join(', '),
        en: Object.values(normWords)
          .map(({ en }) => en)
          .join(', '),
      },
      { choices: Object.values(normWords) },
    ),
    column('conditions', 'Voorwaarde', 'Condition', 34, maybe('Eén per kolom.', 'One per column.'), {
      optional: true,
      list: 3,
    }),
    column('note', 'Notitie', 'Note', 40, maybe('Voor wie kaarten schrijft.', 'For who writes cards.'), {
      optional: true,
    }),
  ],
}

export const codeKinds = { code: codeKind, rule: ruleKind } satisfies Record<string, Kind>
export type CodeKind = keyof typeof codeKinds
