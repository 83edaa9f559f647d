/** What the first sheet of a code of conduct explains, a row per line. */
import type { Language } from './sheet.ts'

export const codeGuide: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Dit is een gedragscode in Dilemmaspel: één rij over de code, en één rij per regel. Bewaar het bestand en lees het in de werkplaats weer in.',
    'Elke rij begint met een soort: gedragscode of regel. Rijen met “uitleg” worden overgeslagen; lege rijen ook.',
    'Schrijf elke regel in eigen woorden. Neem geen zinnen over uit het stuk zelf.',
    'Een regel die in een nieuwe versie hetzelfde blijft, houdt zijn naam. Zo blijven verwijzingen op kaarten kloppen.',
    'Is er een nieuwe versie? Geef haar een nieuwe naam in de kolom Versie. Je leest daarna welke verwijzingen je moet nakijken.',
    'Vul “Nagekeken op” pas in als iemand alle regels met het document heeft vergeleken. Zonder die dag staat er overal een waarschuwing.',
    'Gebruik geen formules. Een enkel aanhalingsteken voor = + - of @ hoort erbij: zo rekent Excel er niet mee.',
  ],
  en: [
    'This is a code of conduct in Dilemmaspel: one row about the code, and one row per rule. Save the file and read it in again in the workshop.',
    'Every row begins with a kind: code or rule. Rows that say “explanation” are passed over, and so are empty ones.',
    'Write every rule in your own words. Copy no sentences of the original.',
    'A rule that stays the same in a new version keeps its name. So citations on cards go on being right.',
    'Is there a new version? Give it a new name in the column Version. You then read which citations to look at again.',
    'Fill in “Checked on” only when somebody has compared all rules with the original. Without that day a warning shows everywhere.',
    'Use no formulas. An apostrophe before = + - or @ belongs there: it keeps Excel from calculating.',
  ],
}
