/** The page for the works council and the data protection officer: what, why, how long, who sees what, and the answers for a pre-DPIA. */
import { countingIn } from '../counting.ts'

const { counted } = countingIn('nl')

export const council = {
  title: 'Voor OR en FG',
  intro: [
    'Deze pagina is voor de ondernemingsraad (OR) en de functionaris gegevensbescherming (FG). Hier staat wat het Dilemmaspel doet met gegevens van collega’s, en wat het niet kan beloven. Het is geen juridisch advies.',
  ],
  short: {
    title: 'In het kort',
    points: [
      'Een groep collega’s praat over lastige situaties in het werk. Ieder stemt in het geheim, voor en na het gesprek. Daarna leest de groep wat de eigen gedragscode zegt.',
      'Meedoen kan zonder account en zonder naam. Niemand in het spel kan zien wat één mens stemde, wanneer of hoe snel.',
      'Er zijn geen punten, geen ranglijst en geen oordeel over een mens. Er is nooit een verdeling per team of per afdeling.',
      'Na een kaart gaan de losse stemmen weg. Wat blijft, is wat de groep zelf te zien kreeg.',
      'Wie de server beheert, kan technisch meer. Lees daarover verderop. Kies daarom samen wie dat is.',
    ],
  },
  here: {
    title: 'Deze installatie',
    organisation: (name: string) => `Deze installatie is van ${name}.`,
    noOrganisation: 'Er staat nog niet van wie deze installatie is.',
    runBy: (name: string) => `De server wordt beheerd door ${name}.`,
    noRunBy: 'Er staat nog niet wie de server beheert. Vraag ernaar.',
    retention: (months: number) =>
      `Een verslag blijft ${counted(months, 'maand', 'maanden')}. Daarna wist de server het.`,
    minimum: (least: number) => `Aantallen zijn te zien vanaf ${counted(least, 'stem', 'stemmen')}.`,
    secure: 'De verbinding met deze pagina is versleuteld (https).',
    plain: 'De verbinding met deze pagina is niet versleuteld (http). Gebruik het spel zo alleen om te oefenen.',
  },
  sees: {
    title: 'Wie ziet wat?',
    who: 'Wie',
    does: 'Ziet wel',
    not: 'Ziet niet',
    rows: [
      [
        'Deelnemers',
        'De verdeling van de groep, argumenten zonder naam, en wat elk team koos.',
        'Wat een ander stemde, en of iemand al stemde.',
      ],
      [
        'Spelleider en mede-spelleider',
        'Hetzelfde. Ook hoeveel stemmen er zijn, de bijnamen, en of een heel team klaar is.',
        'De stem van één mens, de tijd ervan, of wie er nog niet stemde.',
      ],
      ['Schrijver van kaarten', 'De kaarten, en wat lezers daarover opmerken.', 'Stemmen, verslagen en deelnemers.'],
      [
        'Coördinator',
        'Cijfers over een jaar: aantallen sessies en deelnames. Sommen van stemmen pas vanaf 5 sessies en 50 stemmen.',
        'Stemmen van één mens, één team of één afdeling.',
      ],
      [
        'Wie een kopie van de database steelt',
        'Verslagen met aantallen. Van een kaart die nog op tafel lag: losse stemmen onder een sleutel.',
        'Van wie een stem is. Een plek, een tijd of een volgorde staat er niet bij.',
      ],
      [
        'Wie de server beheert',
        'Alles wat op de server staat. Met andere software of door in het geheugen te kijken: ook stemmen op het moment zelf.',
        'Stemmen achteraf. Die zijn weg.',
      ],
    ],
  },
  council: {
    title: 'Voor de OR: is dit een systeem om mensen te volgen?',
    intro: 'De OR mag instemmen met regels hierover: artikel 27, lid 1, van de Wet op de ondernemingsraden.',
    points: [
      'Onder l gaat het over middelen die bedoeld zijn om gedrag of prestaties te volgen, of daar geschikt voor zijn. Daar is het spel niet voor bedoeld. Het laat ook aan niemand zien wat één collega stemt, hoe snel, of hoe vaak.',
      'Of het ervoor geschikt te maken is, hangt af van wie de server beheert. Wie de software verandert, kan meekijken. Daarom raden wij aan: vraag de OR om in te stemmen, en leg vast wie beheert.',
      'Onder k gaat het over regels voor persoonsgegevens van medewerkers. Die zijn er ook: accounts van spelleiders, teksten die mensen typen, en stemmen zolang een kaart op tafel ligt.',
      'Leg vast dat niemand om bijnamen, schermen of telefoons mag vragen om stemmen te achterhalen. Leg ook vast dat een verslag niet meetelt in een gesprek over iemands werk.',
      'Leg vast of meedoen mag worden verplicht. Ook wie erbij is, mag in het spel altijd niets kiezen.',
    ],
  },
  dpia: {
    title: 'Voor de FG: antwoorden voor een pre-DPIA',
    question: 'Vraag',
    answer: 'Antwoord',
    rows: [
      [
        'Doel',
        'Leren wat integer is, door er samen over te praten. Ook: cijfers zonder namen voor het jaarverslag. Het doel is niet om mensen te beoordelen.',
      ],
      [
        'Grondslag',
        'Die kiest je organisatie. Denk aan een taak van algemeen belang, of een gerechtvaardigd belang. Toestemming past vaak slecht bij werk: kan iemand vrij nee zeggen?',
      ],
      [
        'Wie zijn de betrokkenen?',
        'Collega’s die meedoen. Spelleiders, auteurs en coördinatoren met een account. Contacten die je organisatie noemt, zoals een vertrouwenspersoon.',
      ],
      [
        'Welke gegevens van deelnemers?',
        'Een plek met een willekeurige naam. Stemmen onder een sleutel per ronde, tot de kaart klaar is. Teksten zonder naam. Een bijnaam, alleen in het geheugen en als je wilt.',
      ],
      [
        'Welke gegevens van wie een account heeft?',
        'Naam, e-mailadres of inlognaam, rollen, en een afdruk van het wachtwoord. Van kaarten staat erbij wie ze het laatst veranderde.',
      ],
      [
        'Zijn stemmen persoonsgegevens?',
        'Ga daar tijdens een kaart van uit. Met de sleutel op een telefoon is een stem bij een plek te vinden. Met het geheugen van de server ook. Daarna niet meer: dan zijn er alleen aantallen.',
      ],
      [
        'Bijzondere gegevens?',
        'Het spel vraagt er niet naar. Een kaart kan wel gaan over politiek, ziekte of geloof. Mensen kunnen daar iets over typen. Het scherm vraagt om geen namen te noemen.',
      ],
      [
        'Wie is verantwoordelijk, wie verwerkt?',
        'Je organisatie is de verantwoordelijke. Staat de server bij een ander? Dan is die de verwerker, en hoort er een overeenkomst bij.',
      ],
      [
        'Wie krijgt de gegevens?',
        'Het spel stuurt niets naar anderen. Er zijn geen trackers, geen statistieken van derden, en geen letters of scripts van andere sites.',
      ],
      ['Gaat er iets buiten de EU?', 'Niet door het spel. Waar de server staat, kiest je organisatie.'],
      [
        'Hoe lang?',
        'Stemmen: tot de laatste stemming van de kaart sluit. Teksten: tot de kaart klaar is, of in het verslag. Verslagen: zie hierboven. Cijfers per jaar blijven, zonder mensen erin.',
      ],
      ['Beslist een computer over mensen?', 'Nee. Er is geen profiel, geen score en geen kunstmatige intelligentie.'],
      [
        'Is een volledige DPIA nodig?',
        'Dat beslist je organisatie, met de FG. Let op: het gaat om medewerkers, en om meningen. Dat pleit ervoor.',
      ],
    ],
  },
  risks: {
    title: 'Risico’s, en wat ertegen gedaan is',
    risk: 'Risico',
    measure: 'Wat ertegen gedaan is',
    left: 'Wat overblijft',
    rows: [
      [
        'Iemand leidt een stem af uit de aantallen.',
        'Geen aantallen onder de kleinste groep. Bij bijna iedereen alleen een zin. Ook verschillen tussen twee verdelingen tellen mee. Een test probeert dit met duizenden groepen.',
        'Wie de stemmen van anderen kent, kan rekenen. De pagina over je stem zegt wanneer.',
      ],
      [
        'Iemand steelt de database, een kopie of een log.',
        'Een stem staat onder een sleutel per ronde, zonder plek, tijd of volgorde. Na de ronde is zij weg. Logs bevatten geen stem, naam of sleutel.',
        'Sporen op de schijf, zonder naam, plek of tijd. Kopieën van een open stemming.',
      ],
      [
        'De beheerder kijkt mee.',
        'Niets is achteraf terug te lezen. Wij raden een server buiten de eigen organisatie aan, en een eigen telefoon.',
        'Meekijken op het moment zelf kan niet worden uitgesloten.',
      ],
      [
        'Verzonnen plekken maken een groep groter dan zij is.',
        'Iedereen ziet hoeveel plekken er zijn. De spelleider telt de mensen. Daarna gaat de deur op slot.',
        'Wie niet telt, merkt het niet.',
      ],
      [
        'Een tekst maakt herkenbaar wie hem schreef.',
        'Geen naam, geen tijd, willekeurige volgorde. De spelleider kan een tekst verbergen.',
        'Hoe iemand schrijft, kan een collega herkennen.',
      ],
      [
        'In de zaal praat iemand zijn mond voorbij.',
        'De spelleider krijgt hulp om niemand naar een stem te vragen.',
        'Wat hardop klinkt, is niet geheim.',
      ],
    ],
  },
  promises: {
    title: 'Wat wij niet beloven',
    points: [
      'Dat niemand kan meekijken die de server beheert, of die op een apparaat van het werk versleuteld verkeer kan openen.',
      'Dat een gesprek geheim blijft. Dat regel je met elkaar.',
      'Dat een kleinste groep helpt als iemand veel plekken verzint.',
      'Dat er op een schijf of in een kopie geen enkel spoor blijft.',
    ],
  },
  advice: {
    title: 'Zo raden wij het aan',
    points: [
      'Laat een ander de server beheren, buiten je organisatie. Maak daar een overeenkomst voor.',
      'Laat mensen hun eigen telefoon gebruiken, via https.',
      'Zet het bewaren van adressen en zoekregels uit op wat voor de server staat.',
      'Bewaar kopieën kort. Maak met PostgreSQL nooit een kopie van de sleutels van open rondes.',
      'Kies een kleinste groep die past. Hoger dan 5 is veiliger.',
      'Spreek een termijn af voor verslagen, en wie ze mag lezen.',
      'Vertel het vooraf aan de mensen. De vier regels bij de start zijn daarvoor gemaakt.',
    ],
  },
  rights: {
    title: 'Rechten van medewerkers',
    points: [
      'Inzage in je eigen stem: die kunnen wij niet geven. Niemand kan jouw stem vinden. De wet vraagt dan niet om je toch herkenbaar te maken: artikel 11 van de AVG. Op je eigen apparaat staan je keuzes wel, en je kunt ze daar wissen.',
      'Een tekst van jou in een verslag: vraag de spelleider. Die kan het hele verslag wissen.',
      'Een account: je ziet je gegevens, en de coördinator kan ze veranderen of weghalen.',
      'Bezwaar: je mag altijd niets kiezen, niets typen en geen bijnaam hebben.',
      'Een klacht: bij de FG waar je werkt. Helpt dat niet, dan kun je naar de Autoriteit Persoonsgegevens.',
    ],
  },
  cookies: {
    title: 'Cookies',
    points: [
      'Wie meedoet, krijgt geen cookie. Het apparaat bewaart wel de sleutel van de plek, de eigen keuzes en hoe je de pagina graag ziet. Dat is nodig om te spelen.',
      'Wie met een account inlogt, krijgt één cookie. Dat is nodig om ingelogd te blijven, en volgt niemand.',
    ],
  },
  together: {
    title: 'Vragen om samen te beantwoorden',
    points: [
      'Wat is het doel, en op welke grondslag?',
      'Wie beheert de server, en is er een overeenkomst?',
      'Is meedoen vrij? Wat gebeurt er als iemand niet wil?',
      'Wie leest de verslagen, en hoe lang blijven ze?',
      'Worden argumenten bewaard? Dat zegt de spelleider vooraf.',
      'Wie kan kopieën en logs van de server zien?',
      'Wanneer kijken OR, FG en organisatie hier weer naar?',
    ],
  },
  check: {
    title: 'Zelf nagaan',
    points: [
      'De software is open: ieder mag haar lezen en laten onderzoeken (licentie EUPL-1.2).',
      'Een test zoekt met merktekens in alle bestanden en logs. Staat daar een stem bij een plek? Dan gaat een versie niet door.',
      'Een andere test rekent als iemand die al stemmen kent. Zo zoekt hij of er meer te vinden is dan hier staat.',
      'Elke kolom van de database heeft uitleg. Een test vergelijkt die met de echte database.',
    ],
  },
  more: 'Lees ook',
  toPrivacy: 'Wat er met je stem gebeurt',
  toStored: 'Alles wat de server bewaart',
}
