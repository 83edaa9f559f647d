/** The sheets of a deck: what stands in which column, and what its first rows explain. */
import { mostWordsOf } from '../card-checks.ts'
import { optionIds } from '../option.ts'
import { formatWords, programmeWords, standingWords, yesNo } from './cell-words.ts'
import type { Column, Kind, Words } from './sheet.ts'

const column = (
  field: string,
  nl: string,
  en: string,
  width: number,
  note: Words,
  more: Partial<Column> = {},
): Column => ({
  field,
  heading: { nl, en },
  note,
  width,
  ...more,
})

const sameCard: Words = {
  nl: 'De titel of naam van de kaart, zoals op het blad Kaarten.',
  en: 'The title or name of the card, as on the sheet Cards.',
}
const ownName: Words = {
  nl: 'Mag leeg blijven. Kleine letters en streepjes; verandert nooit meer als er mee gespeeld is.',
  en: 'May stay empty. Lower case with hyphens; never changes once it has been played.',
}
const oneEach: Words = {
  nl: 'Eén per kolom; lege kolommen mag je overslaan.',
  en: 'One per column; you may skip columns.',
}
const sameCode: Words = {
  nl: 'De naam van de gedragscode, zoals op het blad Regels.',
  en: 'The name of the code of conduct, as on the sheet Rules.',
}
const letter: Words = { nl: 'A, B, C ...', en: 'A, B, C ...' }
const letters = optionIds.slice(0, 6).map((id) => ({ nl: id, en: id }))

const deckKind: Kind = {
  word: { nl: 'kaartenset', en: 'deck' },
  sheet: { nl: 'Kaartenset', en: 'Deck' },
  columns: [
    column('id', 'Naam', 'Name', 22, ownName, { optional: true }),
    column('title', 'Titel', 'Title', 30, {
      nl: 'Zoals de spelleider hem kiest.',
      en: 'As the facilitator chooses it.',
    }),
    column('about', 'Waarover', 'About', 60, { nl: 'Voor wie en waarvoor.', en: 'For whom, and for what.' }),
    column(
      'programme',
      'Programma',
      'Programme',
      16,
      { nl: 'ambtseed, team of anders', en: 'oath of office, team or other' },
      {
        choices: Object.values(programmeWords),
      },
    ),
    column(
      'format',
      'Spelvorm',
      'Format',
      16,
      { nl: 'kort, workshop, verdieping of rond de eed', en: 'quick, workshop, in depth or around the oath' },
      {
        choices: Object.values(formatWords),
      },
    ),
    column('minutes', 'Minuten', 'Minutes', 10, {
      nl: 'Voor alle kaarten samen, 5 tot 240.',
      en: 'For all cards together, 5 to 240.',
    }),
  ],
}

const cardKind: Kind = {
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

const optionKind: Kind = {
  word: { nl: 'keuze', en: 'option' },
  sheet: { nl: 'Keuzes', en: 'Options' },
  columns: [
    column('card', 'Kaart', 'Card', 26, sameCard),
    column('letter', 'Keuze', 'Option', 10, letter, { choices: letters }),
    column('text', 'Tekst', 'Text', 60, { nl: 'Wat je doet.', en: 'What you do.' }),
    column('for', 'Voor', 'For', 60, { nl: 'Het sterkste argument ervoor.', en: 'The strongest argument for it.' }),
    column('against', 'Tegen', 'Against', 60, {
      nl: 'Het sterkste argument ertegen.',
      en: 'The strongest argument against it.',
    }),
  ],
}

const referenceKind: Kind = {
  word: { nl: 'code', en: 'code' },
  sheet: { nl: 'Codes', en: 'Codes' },
  columns: [
    column('card', 'Kaart', 'Card', 26, sameCard),
    column('code', 'Gedragscode', 'Code of conduct', 20, sameCode),
    column(
      'version',
      'Versie',
      'Version',
      16,
      { nl: 'Leeg is de versie die er nu is.', en: 'Empty is the version that is here now.' },
      { optional: true },
    ),
    column('leavesOpen', 'Laat open', 'Leaves open', 60, {
      nl: 'Wat de code aan de lezer overlaat.',
      en: 'What the code leaves to the reader.',
    }),
    column('talkTo', 'Praat met', 'Talk to', 40, {
      nl: 'Wie de code daarvoor noemt.',
      en: 'Whom the code names for that.',
    }),
  ],
}

const verdictKind: Kind = {
  word: { nl: 'oordeel', en: 'verdict' },
  sheet: { nl: 'Oordelen', en: 'Verdicts' },
  columns: [
    column('card', 'Kaart', 'Card', 26, sameCard),
    column('code', 'Gedragscode', 'Code of conduct', 20, sameCode),
    column('letter', 'Keuze', 'Option', 10, letter, { choices: letters }),
    column(
      'standing',
      'Oordeel',
      'Verdict',
      22,
      {
        nl: 'in lijn, onder voorwaarden, afgeraden, voor uitleg vatbaar, in strijd of de code zwijgt',
        en: 'in line, conditional, advised against, open to interpretation, contrary or the code is silent',
      },
      {
        choices: Object.values(standingWords),
      },
    ),
    column('reason', 'Waarom', 'Why', 70, {
      nl: 'Eén of twee zinnen in eigen woorden.',
      en: 'One or two sentences in your own words.',
    }),
    column('citations', 'Regels', 'Rules', 44, {
      nl: 'Regels van het blad Regels, met komma’s ertussen.',
      en: 'Rules from the sheet Rules, with commas between them.',
    }),
    column('searched', 'Gezocht', 'Searched', 40, {
      nl: 'Alleen als de code zwijgt: waar je hebt gezocht.',
      en: 'Only if the code is silent: where you looked.',
    }),
  ],
}

export const deckKinds = {
  deck: deckKind,
  card: cardKind,
  option: optionKind,
  reference: referenceKind,
  verdict: verdictKind,
} satisfies Record<string, Kind>
export type DeckKind = keyof typeof deckKinds
