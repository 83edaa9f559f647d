/** What the first sheet of a deck explains, a row per line. */
import type { Language } from './sheet.ts'

export const deckGuide: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Dit is een kaartenset van Dilemmaspel. Vul de bladen in, bewaar het bestand en lees het in de werkplaats weer in.',
    'Elke rij begint met een soort: kaartenset, kaart, keuze, code of oordeel. Rijen met “uitleg” worden overgeslagen; lege rijen ook.',
    'Blad Kaartenset: één rij over de hele set.',
    'Blad Kaarten: één rij per dilemma, in de volgorde waarin je ze speelt.',
    'Blad Keuzes: één rij per keuze, twee tot zes per kaart, met de letters A, B, C ...',
    'Blad Codes: één rij per kaart en gedragscode.',
    'Blad Oordelen: één rij per kaart, gedragscode en keuze: wat zegt die code van die keuze?',
    'De bladen Regels en Onderwerpen zijn om in te kiezen: kopieer de naam die je nodig hebt. Wat je daar wijzigt, telt niet.',
    'Je mag kolommen verplaatsen, breder maken en toevoegen zonder kop. Verander de koppen zelf niet.',
    'Een nieuwe regel binnen een cel maak je met Alt+Enter. Gebruik geen formules.',
    'Staat er een enkel aanhalingsteken voor een tekst die begint met = + - of @? Laat het staan: zo rekent Excel er niet mee. Bij het inlezen gaat het weg.',
    'Past er iets niet, dan lees je alles in één keer, met blad, rij en kolom. Er wordt dan niets gewijzigd.',
  ],
  en: [
    'This is a deck of Dilemmaspel. Fill in the sheets, save the file and read it in again in the workshop.',
    'Every row begins with a kind: deck, card, option, code or verdict. Rows that say “explanation” are passed over, and so are empty ones.',
    'Sheet Deck: one row about the whole deck.',
    'Sheet Cards: one row per dilemma, in the order of play.',
    'Sheet Options: one row per option, two to six per card, with the letters A, B, C ...',
    'Sheet Codes: one row per card and code of conduct.',
    'Sheet Verdicts: one row per card, code of conduct and option: what does that code say of that option?',
    'The sheets Rules and Topics are there to choose from: copy the name that you need. What you change there does not count.',
    'You may move columns, widen them, and add some without a heading. Leave the headings themselves as they are.',
    'Make a new line inside a cell with Alt+Enter. Use no formulas.',
    'Is there an apostrophe before a text that begins with = + - or @? Leave it: it keeps Excel from calculating. It goes away when the file is read.',
    'If something does not fit, you read all of it at once, with sheet, row and column. Nothing is changed then.',
  ],
}
