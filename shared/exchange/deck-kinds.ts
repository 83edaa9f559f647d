/** The sheets of a deck: what stands in which column, and what its first rows explain. */
import { optionIds } from '../option.ts'
import { cardKind } from './card-kind.ts'
import { formatWords, programmeWords, standingWords } from './cell-words.ts'
import { column, ownName } from './column.ts'
import type { Kind, Words } from './sheet.ts'

const sameCard: Words = {
  nl: 'De titel of naam van de kaart, zoals op het blad Kaarten.',
  en: 'The title or name of the card, as on the sheet Cards.',
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
