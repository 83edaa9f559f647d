/** The privacy page. What is promised about a vote, and no more. */

import { countingIn } from '../counting.ts'

const { counted } = countingIn('nl')

export const privacy = {
  title: 'Wat gebeurt er met je stem?',
  intro: [
    'Je stemt hier over lastige situaties. Dat doe je alleen eerlijk als je weet wat er met je stem gebeurt. Daarom staat hier wat we beloven, en ook wat we niet kunnen beloven.',
  ],
  back: 'Terug naar het spel',
  toCouncil: 'Voor OR en FG',
  toStored: 'Alles wat de server bewaart',
  sections: [
    {
      title: 'Wat we beloven',
      points: [
        'Andere deelnemers, de spelleider, de integriteitscoördinator en de schrijver van de kaarten zien niet wat jij koos. Ook niet wanneer je stemde, en niet of je al gestemd hebt.',
        'De spelleider ziet hoeveel stemmen er zijn, en per team alleen wanneer iedereen gestemd heeft.',
        'Wie de opgeslagen bestanden of een reservekopie steelt, vindt geen verband tussen een stem en een plek, een volgorde, een tijd of een mens.',
        'Je hebt geen account nodig. We vragen je naam niet. Een bijnaam mag, en staat nooit bij een stem.',
        'Niemand krijgt punten. We meten niet hoe snel je bent.',
      ],
    },
    {
      title: 'Wat we niet kunnen beloven',
      points: [
        'Wie de server beheert, of wie het verkeer op een beheerd apparaat kan openen, kan stemmen zien langskomen. Daarvoor moet hij de software veranderen of in het geheugen kijken. Achteraf teruglezen kan niet.',
        'Geef je één apparaat aan elkaar door? Dan is het scherm tussendoor leeg, en heeft ieder een eigen plek. Maar wie het apparaat vasthoudt, kan ook de plek van een ander openen. Speel zo alleen met mensen die je vertrouwt.',
        'Wat je hardop zegt, hoort de zaal. Soms kan een groep daaruit raden wat je stemde.',
        'Komt iemand met verzonnen plekken binnen, dan helpt een kleinste groep niet meer. Daarom zie je altijd hoeveel plekken er zijn. Klopt dat aantal niet met het aantal mensen? Zeg het.',
        'Wie stemmen van anderen kent, kan rekenen. Je eigen stem weet je al. Vertellen alle anderen samen wat zij kozen, dan blijft alleen jouw stem over. Soms lukt dat ook als we alleen een zin of niets tonen.',
        'Wie alle stemmen kent die anders waren, weet wat de rest koos. Koos je als enige iets anders dan bijna iedereen, dan weet jij het dus ook van de rest.',
        'Een getoonde verdeling kan kleine aantallen bevatten, zoals 1 of 2. Leg je twee verdelingen naast elkaar, dan kun je ook zien dat er stemmen verschoven. Bij tien stemmen of meer kan dat er één zijn. Stemden 25 mensen of meer twee keer, dan zie je soms ook van welke keuze naar welke. Je ziet nooit wie.',
        'Je kunt zien hoeveel mensen niet stemden. Bij een getoonde verdeling kun je uitrekenen hoeveel er geen keuze maakten. Soms staat er ook hoeveel stemmen niet meetellen voor de verschuiving. Je ziet nooit wie dat zijn.',
        'Voor het jaar tellen we stemmen van minstens vijf sessies bij elkaar op. Wie bij een van die sessies was, kan die eraf trekken. Dan blijven er minstens vier over. Werken alle spelleiders met één gedeelde link? Dan weet de server niet wie welke sessie leidde. Wie er bijna alle leidde, kan dan meer uitrekenen.',
        'Wat gewist is, kan op de schijf van de server nog even sporen nalaten, en ook in reservekopieën van die schijf. Aan zulke sporen zit geen naam, plek of tijd vast.',
      ],
    },
    {
      title: 'Hoe we een kleine groep beschermen',
      points: [
        'We tonen een verdeling pas vanaf een kleinste aantal stemmen. Dat aantal zie je voor de eerste stemming.',
        'Kiest iedereen of bijna iedereen hetzelfde, dan tonen we alleen die zin, zonder aantallen.',
        'Verandert er bij een kleine groep maar één stem, of zijn er alleen een paar stemmen bij of af, dan tonen we van die verdeling alleen een zin, zonder aantallen. Dat geldt ook als een kaart nog eens wordt gespeeld met één feit anders.',
        'Missen er stemmen, dan zeggen we minder over wat er verschoof. Anders kun je uitrekenen wat iemand koos die wegging.',
        'Wat iemand zelf schreef in plaats van een keuze, tonen we alleen als er ook aantallen te zien zijn.',
        'Er is nooit een verdeling per team.',
      ],
    },
    {
      title: 'Wat staat er op de server?',
      points: [
        'Tijdens een kaart: losse stemmen zonder naam, plek of tijd. Zo wist een storing niets. Als de laatste stemming van de kaart sluit, gaan ze weg. Wat de groep te zien kreeg, blijft.',
        'Schreef je zelf iets op in plaats van een keuze? Die tekst staat los van je stem, zonder naam. De groep leest hem pas na de stemming, en alleen als er genoeg stemmen zijn. Hij gaat weg als de kaart klaar is.',
        'Argumenten: zonder naam. Ze gaan weg als de kaart klaar is. Wil de spelleider ze bewaren, dan zegt hij dat vooraf.',
        'De keuze van elk team, met de reden, en de zinnen van wie het anders ziet. Zonder naam. Die blijven in het verslag staan.',
        'Een bijnaam staat alleen in het geheugen, zolang de sessie loopt. De spelleider kan hem leegmaken.',
        'Na de sessie blijft een verslag met aantallen en woorden over. Daar staan geen mensen in.',
        'Voor het jaarverslag blijft staan hoeveel sessies er waren en hoeveel mensen meededen. Ook stemmen van veel sessies bij elkaar. Gaat een verslag weg, dan verandert dat niet.',
      ],
    },
  ],
  rehearsal: 'In een oefensessie doen verzonnen deelnemers mee. Die telt nergens mee.',
  who: {
    title: 'Wie beheert deze server?',
    runBy: (name: string) => `De server wordt beheerd door ${name}.`,
    organisation: (name: string) => `Deze installatie is van ${name}.`,
    here: (host: string) => `Je speelt nu op ${host}.`,
    plain:
      'Deze verbinding is niet versleuteld (http). Wie in hetzelfde netwerk meekijkt, kan je verkeer lezen. Vraag de spelleider om een adres dat met https begint.',
    secure: 'De verbinding is versleuteld (https).',
    ask: 'Je organisatie kiest wie de server beheert. Wij raden aan: een partij buiten de eigen organisatie, en meedoen op je eigen telefoon. Staat hier geen naam, vraag dan de spelleider wie het is.',
  },
  device: {
    title: 'Wat staat er op dit apparaat?',
    intro:
      'Je apparaat bewaart een geheime sleutel voor je plek, je eigen keuzes en je eigen notities. Daarmee kun je na een storing terug. Niemand anders krijgt dit.',
    none: 'Er staat nu niets van het spel op dit apparaat.',
    session: (code: string, votes: number, notes: number) =>
      `Sessie ${code}: ${counted(votes, 'eigen stem', 'eigen stemmen')}, ${counted(notes, 'notitie', 'notities')}.`,
    sharedSeat: (code: string, place: number) =>
      `Sessie ${code}, plek ${place}: op dit apparaat spelen meer mensen. Daarom staan hun keuzes en notities hier niet.`,
    round: (card: string, vote: string, choice: string) => `${card}, ${vote}: ${choice}`,
    first: 'eerste stem',
    second: 'tweede stem',
    abstained: 'geen keuze',
    forget: 'Wis alles van dit apparaat',
    forgetWarning: 'Daarna kun je niet meer terug naar je plek, en zijn je notities weg.',
    sure: 'Ja, wis alles',
    keep: 'Nee, bewaar het',
    forgotten: 'Alles is gewist.',
    cookies:
      'Wie meespeelt, krijgt geen cookie, en we volgen je niet. Alleen wie een spel leidt en daarvoor inlogt, krijgt er één. Je apparaat onthoudt alleen hoe jij de pagina graag ziet: taal, licht of donker, rustig of niet.',
  },
}
