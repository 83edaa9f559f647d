/** What an author reads of a card or deck while writing: what is found, and why it matters. The Dutch sentences themselves: `shared/finding-kinds.ts`. */
import { type FindingKey, findingKinds, type Sentence } from '../../../shared/finding-kinds.ts'

const said = Object.fromEntries(Object.entries(findingKinds).map(([key, [, sentence]]) => [key, sentence])) as Record<
  FindingKey,
  Sentence
>

const compare = 'Zo kan de groep na het stemmen zien wat de code over elke keuze zegt.'
const plain = 'Mensen lezen de kaart op hun telefoon, of horen hem één keer. Ook wie Nederlands nog leert, doet mee.'

export const findings = {
  said,
  why: {
    titleTooLong: 'De titel staat klein boven de kaart en in het verslag.',
    situationTooLong: 'De spelleider leest hem voor. Langer dan een minuut luistert niemand.',
    questionTooLong: 'De vraag blijft in beeld terwijl mensen kiezen. Kort blijft hij hangen.',
    optionCount: 'Met één keuze valt er niets te kiezen, en meer dan zes past niet op een telefoon.',
    optionCountUnusual: 'Bij twee keuzes gaat de groep in kampen praten. Bij vijf kiest iedereen het midden.',
    optionsUneven: 'De langste keuze lijkt al gauw de beste. Lengte mag het antwoord niet verraden.',
    fieldEmpty: 'De kaart is pas te spelen als alles erop staat.',
    tooFew: 'Eén is te weinig om over te praten.',
    minutesOutside: 'De spelleider plant de bijeenkomst ermee.',
    topicMissing: 'Aan het onderwerp is de kaart terug te vinden. Het teken op de kaart komt er ook vandaan.',
    topicUnknown: 'Aan het onderwerp is de kaart terug te vinden.',
    contrastUnknown: 'Een contrast laat zien waarin codes verschillen.',
    situationHardToRead: plain,
    optionsHardToRead: plain,
    sentenceTooLong: 'Een lange zin moet je twee keer lezen. Maak er twee van.',
    longWord: 'Een kort woord leest sneller. Kent iedereen dit woord, laat het dan staan.',
    abbreviationUnexplained: 'Wie hier net werkt, kent de afkorting niet.',
    hiddenCharacters: 'Ze komen mee met knippen en plakken, en kunnen de tekst anders laten lijken.',
    looksLikeMarkup: 'Tekst blijft hier altijd tekst. Er gaat niets van werken.',
    referenceMissing: compare,
    codeTwice: 'Elke code heeft één plek. Haal er één weg.',
    codeUnknown: 'Iemand heeft deze code weggehaald. Kies een andere.',
    versionUnknown: 'De code is vernieuwd. Kijk of wat er staat nog klopt, en zet de kaart over.',
    codeNotCompared: 'Kies je die code als bril, dan kan deze kaart niet mee.',
    verdictMissing: compare,
    verdictTooMany: 'De letters zijn verschoven. Kijk of elk oordeel bij de goede keuze staat.',
    shadeMissing: 'Onder voorwaarden is iets anders dan afgeraden. Mensen moeten weten welk van de twee.',
    citationMissing: 'Zonder regel is het jouw mening, en niet wat de code zegt.',
    searchedMissing: 'Zo ziet een ander dat je hebt gekeken. Zwijgen is nooit: het mag.',
    citationUnknown: 'Wie de regel wil nalezen, vindt hem niet.',
    versionLapsed: 'Op het scherm komt een waarschuwing te staan.',
    versionNotChecked: 'Op het scherm komt een waarschuwing te staan, tot iemand de regels naast het document legt.',
    nothingInLine: 'Vindt geen code iets goed, dan leert niemand wat wel kan.',
    nothingToWeigh: 'Is elke keuze goed, dan valt er niets te bespreken.',
    inLineLongest: 'Wie altijd de langste keuze neemt, zit dan te vaak goed.',
    inLineFirst: 'Wie altijd de bovenste keuze neemt, zit dan te vaak goed.',
    topicsUncovered: 'De kaarten samen gaan over elk onderwerp.',
    contrastsUnused: 'De kaarten samen laten zien waarin codes verschillen.',
    cardsMissing: 'Zonder kaart valt er niets te spelen.',
    cardUnknown: 'Iemand heeft deze kaart verwijderd. Haal hem uit de set.',
    cardTwice: 'Een groep speelt een kaart één keer.',
    cardHasErrors: 'Een set kan pas naar buiten als elke kaart klopt.',
    noCommonCode: 'Een sessie kijkt door de bril van één code. Die moet op elke kaart staan.',
    codeNotEverywhere: 'Een sessie kijkt door de bril van één code. Die moet op elke kaart staan.',
    oathMissing: 'In deze spelvorm hoort elke kaart bij een stuk van de eed.',
  } satisfies Record<FindingKey, string>,
}
