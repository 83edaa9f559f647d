/** The page that puts a deck on paper, and what stands on the paper. */
import type { PrintPart } from '../../print/printed.ts'
import { countingIn } from '../counting.ts'

const { counted } = countingIn('nl')

export const print = {
  title: 'Kaartenset printen',
  loading: 'We halen de kaarten op.',
  noDeck: 'Kies eerst een kaartenset. Op de pagina met kaartensets en bij een nieuwe sessie staat de link "Printen".',
  gone: 'Deze kaartenset is er niet (meer), of er ontbreekt nog te veel om hem te printen.',
  what: 'Wat wil je printen?',
  parts: {
    cards: { name: 'Kaarten', about: 'Vier op een vel. Voorop de situatie, achterop de keuzes.' },
    letters: { name: 'Stemkaarten', about: 'Letters om dicht op tafel te leggen. Twaalf op een vel.' },
    sheets: {
      name: 'Bladen voor de spelleider',
      about: 'Per kaart de argumenten, de vragen en wat de codes zeggen. Houd ze uit het zicht.',
    },
  } satisfies Record<PrintPart, { name: string; about: string }>,
  people: 'Voor hoeveel mensen stemkaarten?',
  howTitle: 'Zo komen voor en achter op elkaar',
  how: [
    'Print op A4, op ware grootte (100 %), zonder marges of kop- en voettekst.',
    'Print dubbelzijdig en draai om via de lange kant.',
    'Snijd langs de streepjes in de rand. Stevig papier (160 gram of meer) schijnt niet door.',
  ],
  tooLong: 'Op deze kaarten past de tekst niet helemaal. Maak hem korter:',
  print: 'Printen',
  preview: 'Zo ziet het eruit',
  cardOf: (number: number, count: number) => `kaart ${number} van ${count}`,
  draft: 'concept',
  letter: (letter: string) => `Keuze ${letter}`,
  minutes: (minutes: number) => counted(minutes, 'minuut', 'minuten'),
  options: 'Keuzes, met het sterkste voor en tegen',
  for: 'Voor',
  against: 'Tegen',
  notes: 'Let op',
  prompts: 'Vragen om dieper te gaan',
  twist: 'Wat als ...?',
  values: 'Wat botst hier',
  stakeholders: 'Wie merkt er iets van',
  oath: 'Bij de eed of belofte',
} as const
