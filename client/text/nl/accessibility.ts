/** The accessibility statement, in the order in which Dutch government writes one. Only its own page carries these words. */

/** The day on which the statement was last gone through. */
export const reviewed = '2026-11-22'

export const accessibility = {
  /** With a place where the word may break on a small screen. */
  title: 'Toegankelijkheids\u00adverklaring',
  intro: [
    'Iedereen moet kunnen meedoen met dit spel. Ook als je niet of slecht ziet, geen muis gebruikt, moeilijk leest of snel moe bent. Hier lees je hoe ver we zijn.',
  ],
  back: 'Terug naar het spel',
  status: {
    title: 'De status',
    points: [
      'Wij maken het Dilemmaspel volgens WCAG 2.2, niveau A en AA, en de Europese norm EN 301 549.',
      'Een onafhankelijke partij heeft dit nog niet onderzocht. Er is ook nog geen onderzoek gepland. In de indeling van de overheid is dat status D. We zeggen dus niet dat het spel aan alle eisen voldoet.',
      'Deze verklaring gaat over alle pagina’s van het spel: meedoen, spelen, de spelleider, het grote scherm, en de pagina’s om te lezen.',
      'Gebruikt jouw organisatie dit spel? Dan staat in het landelijke register misschien ook een verklaring van je organisatie zelf.',
    ],
  },
  tested: {
    title: 'Wat is getest, en hoe',
    intro:
      'Deze tests draaien vanzelf bij elke verandering van het spel. Een verandering die een test niet haalt, gaat niet door.',
    points: [
      'Een hele sessie op een telefoon, bij de spelleider en op het grote scherm. In elke stap zoekt axe-core naar overtredingen van WCAG, in lichte en donkere kleuren. Het mag er geen vinden.',
      'Alleen met het toetsenbord: meedoen, stemmen, schrijven en lezen, en een hele sessie leiden. De plek waar je bent, raakt nooit kwijt.',
      'Een klein scherm van 320 pixels breed, zoom van 200 en 400 procent, letters van dubbele grootte, en extra ruimte tussen letters en regels. Niets valt weg en je schuift nooit opzij.',
      'Knoppen en vakjes zijn minstens 44 bij 44 pixels.',
      'Voor schermlezers: bij elke stap klinkt precies één melding. De klok klinkt alleen bij 60, 30 en 0 seconden.',
      'Zonder het getekende speelveld. Alles wat daarop staat, staat ook als tekst op de pagina. Een verdeling is een tabel.',
      'Rustige weergave: dan beweegt er niets. Het spel volgt ook de instelling van je apparaat voor minder beweging.',
      'De kleuren die je zelf instelt in Windows (hoog contrast). Elke knop en elke keuze blijft te zien.',
    ],
  },
  notTested: {
    title: 'Wat niet is getest',
    points: [
      'Nog niemand met een beperking heeft het spel getest.',
      'Nog niemand die elke dag een schermlezer gebruikt, heeft het spel getest. We kijken wel na wat de schermlezer van de browser krijgt.',
      'De tests draaien in Chromium. Firefox, Safari en spraakbediening zijn niet apart getest.',
      'Het gesprek in de zaal kan een drempel zijn. Zeg de spelleider vooraf wat jij nodig hebt, zoals een tolk, meer tijd of een rustige plek.',
    ],
  },
  known: {
    title: 'Wat we weten dat beter kan',
    points: [
      'De teksten op de kaarten zijn alleen in het Nederlands. Een schermlezer leest ze ook in de Engelse versie met een Nederlandse stem.',
      'De klok kan een stemming sluiten als de spelleider dat aanzet. Je kunt dan zonder naam om meer tijd vragen.',
      'Het grote scherm is bedoeld voor de hele zaal. Zie je het niet goed? Alles staat ook op je eigen telefoon.',
    ],
  },
  report: {
    title: 'Loop je ergens tegenaan?',
    points: [
      'Zeg het tijdens een sessie tegen de spelleider. Die kan de klok stilzetten of je meer tijd geven.',
      'Meld het daarna bij je organisatie. Vertel op welke stap het misging en wat je gebruikt, zoals een schermlezer of vergroting.',
      'Hoor je niets, of helpt het antwoord niet? Dan kun je een klacht indienen bij je organisatie, en daarna bij de Nationale ombudsman.',
    ],
    contacts: 'Je organisatie noemt deze contacten:',
    noContacts: 'Je organisatie heeft hier nog geen contact ingevuld. Vraag de spelleider wie dat is.',
    organisation: (name: string) => `Deze installatie is van ${name}.`,
  },
  reviewed: (day: string) => `Deze verklaring is nagelopen op ${day}.`,
}
