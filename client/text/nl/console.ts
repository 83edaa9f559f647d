/** The words of the facilitator's console. */
import type { Format, Programme } from '../../../shared/format.ts'
import type { Phase } from '../../../shared/phase.ts'
import type { Prompt } from '../../../shared/prompts.ts'
import { countingIn } from '../counting.ts'

const { counted, either, number } = countingIn('nl')

/** What participants have before them. */
const theySee: Readonly<Record<Phase, string>> = {
  lobby: 'Deelnemers zien wie er al zit en wachten op jou.',
  reading: 'Deelnemers lezen de rol en de situatie.',
  clarify: 'Iedereen ziet de vraag of dit een dilemma is.',
  voting: 'Deelnemers stemmen, in het geheim.',
  spread: 'Iedereen ziet de eerste verdeling.',
  discussion: 'Deelnemers praten en schrijven argumenten.',
  counter: 'Deelnemers lezen alle argumenten en kiezen er een van de andere kant.',
  revote: 'Deelnemers stemmen opnieuw, weer geheim.',
  shift: 'Iedereen ziet beide verdelingen naast elkaar.',
  decision: 'Elk team kiest samen en schrijft op waarom.',
  reference: 'Iedereen leest per keuze wat de code zegt.',
  action: 'Iedereen ziet drie vragen en maakt notities.',
  closing: 'Iedereen ziet het verhaal van deze sessie.',
}

/** What the facilitator does now (M15). */
const doNow: Readonly<Record<Phase, string>> = {
  lobby: 'Laat iedereen de code scannen of typen. Lees voor wat er wordt bewaard.',
  reading: 'Lees de rol en de situatie rustig voor. Geef mensen tijd om zelf te lezen.',
  clarify: 'Laat een paar mensen vertellen wat er schuurt. Nog niet kiezen.',
  voting: 'Wacht tot bijna iedereen heeft gestemd. Praat er nog niet over.',
  spread: 'Laat het even stil worden. Vraag dan wat mensen opvalt.',
  discussion: 'Loop langs. Laat ook keuzes bespreken die niemand koos.',
  counter: 'Geef mensen de tijd om alle argumenten te lezen.',
  revote: 'Wacht tot bijna iedereen opnieuw heeft gestemd.',
  shift: 'Vraag naar argumenten, niet naar personen.',
  decision: 'Geef elk team de tijd. Vraag ook naar de minderheid.',
  reference: 'Loop de keuzes langs en lees de uitleg voor.',
  action: 'Laat iedereen een zin bedenken en hardop oefenen met een buur.',
  closing: 'Kijk samen terug. Noem de vertrouwenspersoon en het meldpunt.',
}

/** What the facilitator can say aloud (M16). */
const say: Readonly<Record<Phase, string>> = {
  lobby: 'Welkom. Scan de code of typ hem in. Een bijnaam mag, je naam hoeft niet.',
  reading: 'Ik lees een situatie voor. Lees mee en denk: wat zou ik doen?',
  clarify: 'Is dit voor jou een dilemma? Wat maakt het er een? Kies nog niet.',
  voting: 'Kies voor jezelf, zonder overleg. Niemand in de zaal ziet wat jij kiest, ik ook niet.',
  spread: 'Zo is er gestemd. Wat valt je op?',
  discussion: 'Zoek in je team voor elke keuze het sterkste argument. Ook voor wat je zelf niet koos.',
  counter: 'Lees de argumenten van de andere kant. Welk vind je het sterkst? Kies er een.',
  revote: 'Stem opnieuw: wat vind je nu? Iets anders kiezen mag, hetzelfde kiezen ook.',
  shift: 'Je ziet nu beide stemmingen. Welk argument deed iets met je?',
  decision: 'Kies nu samen als team. Schrijf op waarom, en ook wat de minderheid vindt.',
  reference: 'Dit zegt de code over elke keuze. Wat herken je? Waar knelt het?',
  action: 'Wat zeg je, tegen wie en wanneer? Oefen het hardop met wie naast je zit.',
  closing: 'Wat neem je mee? En bij wie kun je terecht als je iets dwarszit?',
}

/** What differs from the usual: a twist, a spread that waits for the shift, a session that waits for its day. */
const special = {
  say: {
    paused: 'We pauzeren even. Je plek en je stem blijven staan.',
    allVoted: 'Iedereen heeft gestemd. Ik sluit de stemming.',
    twistVoting: 'Er is nu één ding anders. Stem opnieuw, weer in het geheim.',
    twistSpread: 'Zo is er nu gestemd. Wat maakt die ene verandering uit?',
    tooFew: 'Er zijn te weinig stemmen om veilig te tonen. Vertel alleen wat je kwijt wilt.',
    nearlyAll: 'Iedereen of bijna iedereen koos hetzelfde. Wat zou iemand zeggen die het anders ziet?',
    inWords: 'Niet alles kan veilig in aantallen op het scherm. Vertel alleen wat je kwijt wilt.',
    noTeams: 'Zoek samen voor elke keuze het sterkste argument. Ook voor wat je zelf niet koos.',
    talkFirst: 'Hoe er is gestemd, zie je later pas. Zoek eerst voor elke keuze het sterkste argument.',
    oath: 'Elke kaart hoort bij een belofte uit de eed. Welke neem jij mee?',
  },
  theySee: {
    notBoth: 'Iedereen ziet wat we van de twee stemmingen kunnen tonen. Niet alles staat er in aantallen.',
    tooFew: 'Iedereen leest dat er te weinig stemmen zijn om te tonen.',
    notOpen: 'Niemand kan nog naar binnen. De code werkt als je de lobby opent.',
    twistVoting: 'Deelnemers lezen welk ding nu anders is en stemmen, in het geheim.',
    twistSpread: 'Iedereen ziet de verdeling bij ‘Wat als …?’.',
  },
  doNow: {
    tooFew: {
      spread: 'Leg uit waarom er niets te zien is: met zo weinig stemmen wordt een stem te raden.',
      shift: 'Vraag wat het gesprek opleverde. Niemand hoeft te zeggen wat die koos.',
    },
    paused: 'Wacht tot iedereen er weer is. Haal het spel dan van pauze.',
    allVoted: 'Sluit de stemming als niemand zijn stem nog wil veranderen.',
    notOpen: 'Deze sessie staat klaar. Open de lobby als de mensen er zijn.',
    twistVoting: 'Lees voor wat er is veranderd. Wacht dan tot bijna iedereen heeft gestemd.',
    twistSpread: 'Vergelijk met daarnet. Vraag: wat maakt die ene verandering uit?',
    talkFirst: 'Loop langs. De verdeling blijft nog verborgen.',
    bothAtOnce: 'Nu pas ziet iedereen hoe er is gestemd. Laat het even stil worden. Vraag dan wat er veranderde.',
  },
} as const

const programmes: Readonly<Record<Programme, string>> = {
  ambtseed: 'Ambtseed of belofte',
  team: 'Met het eigen team',
  anders: 'Iets anders',
}

const prompts: Readonly<Record<Prompt, string>> = {
  saveTwist: 'Bijna iedereen kiest hetzelfde. Bewaar ‘Wat als …?’ voor straks.',
  whoDisagrees: 'Vraag: wat zou iemand zeggen die het hier niet mee eens is?',
  alternateTwo: 'Twee keuzes springen eruit. Geef ze om en om het woord.',
  startFromValues: 'De stemmen liggen ver uit elkaar. Begin bij de waarden: wat telt hier het zwaarst?',
  goToReference:
    'Een deel van de groep koos iets dat in strijd is met de code. Laat niemand zich verdedigen. De code komt straks.',
  whichArgument: 'Er is veel verschoven. Vraag: welk argument gaf de doorslag?',
  whatWouldConvince: 'Er is niets verschoven. Vraag: wat had je kunnen overtuigen?',
  tellWhatYouWant: 'Te weinig stemmen om veilig te tonen. Zeg: vertel alleen wat je kwijt wilt.',
}

/** The same prompts once the code is on the table. */
const promptsAtCode: Partial<Readonly<Record<Prompt, string>>> = {
  goToReference:
    'Een deel van de groep koos iets dat in strijd is met de code. Praat over de regel, niet over wie dat koos.',
}

const start = {
  toCouncil: 'Voor OR en FG',
  title: 'Spelleider',
  intro: 'Hier begin je een sessie, of ga je verder met een sessie die al loopt.',
  running: 'Sessies die lopen of klaarstaan',
  continue: (name: string) => `Ga verder met ${name}`,
  rehearsalMark: 'Oefensessie',
  madeAt: (day: string) => `Gemaakt op ${day}`,
  code: (code: string) => `Sessiecode ${code}`,
  rehearsal: 'Even alleen oefenen?',
  rehearsalAbout:
    'Speel een hele sessie in je eentje. Verzonnen deelnemers doen mee, stemmen en schrijven vanzelf. Er wordt niets geteld en niets bewaard.',
  rehearsalDeck: (cards: number, title: string) =>
    `Met ${cards === 1 ? 'een kaart' : `${number(cards)} kaarten`} uit de kaartenset ${title}.`,
  startRehearsal: 'Start een oefensessie',
  privacy: 'Wat wordt bewaard?',
  new: 'Nieuwe sessie',
  newAbout: 'Kies kaarten, een spelvorm en teams. Je krijgt daarna een code waarmee mensen meedoen.',
  openForm: 'Maak een nieuwe sessie',
  busy: 'Even geduld ...',
  loading: 'De kaartensets worden opgehaald ...',
  again: 'Probeer het opnieuw',
  noKey: 'Je hebt de link van de spelleider nodig',
  noKeyAbout:
    'Open de link die de server bij het starten laat zien. Plak hem anders hieronder. De link is een sleutel: deel hem met niemand.',
  pasteKey: 'Link of sleutel van de spelleider',
  useKey: 'Open met deze sleutel',
  keyLooksWrong: 'Dit lijkt niet op een link van de spelleider. Kopieer hem helemaal.',
  otherKey: 'Gebruik een andere sleutel',
}

const form = {
  name: 'Naam van de sessie',
  nameHelp: 'Deelnemers zien deze naam. Bijvoorbeeld: Teamdag Wegen.',
  nameMissing: 'Geef de sessie een naam.',
  programme: 'Waarvoor is deze sessie?',
  deck: 'Kaartenset',
  deckCards: (cards: number) => counted(cards, 'kaart', 'kaarten'),
  cards: 'Welke kaarten speel je?',
  printDeck: 'Print deze kaartenset (nieuw tabblad)',
  cardsHelp: 'Aangevinkt staat wat in één bijeenkomst past. Je mag andere kaarten kiezen.',
  cardMinutes: (minutes: number) => `ongeveer ${counted(minutes, 'minuut', 'minuten')}`,
  cardsMissing: 'Kies minstens één kaart.',
  format: 'Spelvorm',
  formats: {
    quick: { name: 'Snel', about: 'Lezen, stemmen, de verdeling zien en naar de code. Ongeveer 7 minuten per kaart.' },
    workshop: {
      name: 'Werksessie',
      about: 'Ook met gesprek, tweede stemming, teamkeuze en oefenen wat je zegt. Ongeveer 22 minuten per kaart.',
    },
    deep: {
      name: 'Verdieping',
      about:
        'Als de werksessie. Eerst kijken wat het een dilemma maakt, later zoeken naar het sterkste argument van de andere kant. Ongeveer 27 minuten per kaart.',
    },
    oath: {
      name: 'Rond de eed',
      about: 'Als de werksessie. Aan het eind hoort bij elke kaart een kernwaarde en een belofte uit de eed.',
    },
  } satisfies Record<Format, { name: string; about: string }>,
  spreadAtShift: 'Toon de verdeling pas bij de verschuiving',
  spreadAtShiftHelp:
    'Niemand weet dan tijdens het gesprek hoe de groep stemde. Na de tweede stemming zie je wat we van beide stemmingen tonen.',
  approve: 'Lees jij argumenten voordat ze op het grote scherm komen?',
  approveChoices: {
    byItself: 'Vanzelf: vanaf 60 plekken',
    always: 'Altijd',
    never: 'Nooit',
  },
  approveHelp: 'In hun eigen team lezen mensen elkaars argumenten altijd meteen.',
  prepared: 'Zet deze sessie klaar voor later',
  preparedHelp: 'De code werkt pas als je zelf de lobby opent. Dat kan ook over een paar dagen.',
  makePrepared: 'Zet deze sessie klaar',
  lens: 'Met welke gedragscode vergelijk je?',
  lensHelp: 'De andere codes blijven één tik weg.',
  lensNone:
    'Deze kaarten zijn met geen enkele code allemaal vergeleken. Haal een kaart weg, of vergelijk de kaarten eerst met dezelfde code.',
  lensSome: 'Je ziet alleen codes waarmee al deze kaarten zijn vergeleken.',
  undated: (read: string) => `ongedateerd, gelezen op ${read}`,
  warn: 'let op: deze versie is misschien niet meer geldig',
  teams: 'Teams',
  withTeams: 'Met teams',
  withoutTeams: 'Zonder teams: iedereen samen',
  teamCount: 'Aantal teams',
  teamHelp: 'Een team heeft 3 tot 8 mensen. Je kunt dit later nog veranderen.',
  minimumGroup: 'Kleinste groep',
  minimumHelp: (least: number) =>
    `Een verdeling verschijnt pas bij ${least} stemmen of meer. Zo is niet te raden wie wat koos. Deelnemers zien dit getal.`,
  keepArguments: 'Bewaar de argumenten in het verslag',
  keepHelp:
    'Zonder namen. Deelnemers zien vooraf dat ze bewaard blijven. Zet je dit uit, dan verdwijnen ze na elke kaart.',
  fewer: (label: string) => `${label}: een minder`,
  greater: (label: string) => `${label}: een meer`,
  make: 'Maak deze sessie',
  summary: (cards: number, minutes: number) =>
    `${counted(cards, 'kaart', 'kaarten')}, samen ongeveer ${counted(minutes, 'minuut', 'minuten')}, met welkom en afsluiten.`,
  scriptOf: (cards: number, least: number, most: number) =>
    `Het draaiboek bij dit doel speelt ${counted(cards, 'kaart', 'kaarten')}, in ${number(least)} tot ${number(most)} minuten.`,
}

const bar = {
  noClock: 'geen klok',
  moreTime: (asked: number) => `${counted(asked, 'persoon vraagt', 'mensen vragen')} om meer tijd`,
  addMinute: '+1 min',
  addMinuteLabel: '+1 min: geef een minuut erbij',
  done: 'Klaar:',
  connected: (here: number, seats: number) => `${number(here)} van ${number(seats)} verbonden`,
  screenGone: 'Groot scherm weg',
  total: (minutes: number) => `totaal nog ${number(minutes)} min`,
  totalOver: 'programma is om',
  late: (minutes: number) => `${number(minutes)} min achter`,
  paused: 'Pauze. Deelnemers zien dat het spel stilstaat.',
  pause: 'Pauze',
  teamsOf: (done: number, teams: number) => `${number(done)} van ${counted(teams, 'team', 'teams')} klaar`,
  locked: 'Deur dicht',
  unlocked: 'Deur open',
  notOpen: 'Lobby nog dicht',
  twist: 'Wat als …?',
  picks: (count: number, voters: number) =>
    `${number(count)} van ${number(voters)} ${either(voters, 'koos', 'kozen')} een argument`,
  moving: (count: number) => `${counted(count, 'plek wisselt', 'plekken wisselen')} van team`,
  leaving: (count: number) => `${counted(count, 'plek gaat', 'plekken gaan')} weg`,
  fromNextCard: 'vanaf de volgende kaart',
}

const strip = {
  label: 'Wat je nu zegt en doet',
  say: 'Zeg',
  do: 'Doe',
}

const next = {
  label: 'Volgende stap',
  advance: {
    lobby: '',
    reading: 'Start de eerste kaart',
    clarify: 'Praat over wat er schuurt',
    voting: 'Open de stemming',
    spread: 'Toon de verdeling aan iedereen',
    discussion: 'Start het gesprek',
    counter: 'Zoek het sterkste tegenargument',
    revote: 'Open de tweede stemming',
    shift: 'Toon de verschuiving',
    decision: 'Laat de teams kiezen',
    reference: 'Toon wat de code zegt',
    action: 'Ga naar de drie vragen',
    closing: 'Rond de sessie af',
  } satisfies Record<Phase, string>,
  nextCard: 'Start de volgende kaart',
  closeVote: {
    spread: 'Sluit de stemming en toon de verdeling',
    shift: 'Sluit de stemming en toon wat verschoof',
    discussion: 'Sluit de stemming en start het gesprek',
    other: 'Sluit de stemming',
  },
  effect: {
    lobby: '',
    reading: 'Iedereen krijgt de kaart te lezen.',
    clarify: 'Iedereen ziet dan de vraag of dit een dilemma is.',
    voting: 'Iedereen kan dan geheim stemmen.',
    spread: 'Niemand kan daarna nog stemmen. Iedereen ziet de verdeling.',
    discussion: 'Deelnemers kunnen dan argumenten schrijven.',
    counter: 'Argumenten schrijven stopt. Iedereen leest alle argumenten en kiest er een.',
    revote: 'Argumenten schrijven stopt. Iedereen stemt opnieuw.',
    shift: 'Niemand kan daarna nog stemmen. Iedereen ziet wat we van beide stemmingen tonen.',
    decision: 'Elk team kiest dan samen en schrijft op waarom.',
    reference: 'Iedereen ziet dan per keuze wat de code zegt.',
    action: 'Iedereen ziet dan drie vragen over wat je zegt en tegen wie.',
    closing: 'Iedereen ziet dan het verhaal van de sessie.',
  } satisfies Record<Phase, string>,
  spreadWaits: 'Niemand kan daarna nog stemmen. De verdeling blijft verborgen tot de verschuiving.',
  openLobby: 'Open de lobby',
  openLobbyEffect: 'De code werkt dan. Mensen kunnen naar binnen.',
  twist: 'Speel ‘Wat als …?’',
  twistEffect: 'Iedereen stemt opnieuw met één ding dat anders is. Daarna gaan jullie verder waar jullie waren.',
  endTwist: 'Rond ‘Wat als …?’ af',
  endTwistEffect: (phase: string) => `Jullie gaan verder waar jullie waren: ${phase}`,
  nextCardEffect: 'Deze kaart is dan klaar. Iedereen krijgt de volgende kaart te lezen.',
  close: 'Sluit de sessie',
  closeRehearsal: 'De oefensessie eindigt. Er blijft niets van bewaard.',
  closeEffect: 'De sessie eindigt voor iedereen. Het verslag blijft.',
  busy: 'Even geduld ...',
  resume: 'Haal het spel van pauze',
  resumeEffect: 'Iedereen gaat verder waar jullie waren.',
  teamsTooSmall: 'Een team heeft minder dan 3 mensen. Maak minder teams, of wacht op meer mensen.',
  notEnoughSeats: 'Er doet nog niemand mee. Wacht tot de eerste mensen binnen zijn.',
  notOpenYet: 'De lobby is nog niet open.',
  ask: {
    title: (label: string) => `${label}?`,
    vote: (ballots: number, voters: number) =>
      ballots >= voters
        ? 'Iedereen heeft gestemd. Na het sluiten kan niemand zijn stem nog veranderen.'
        : `${number(ballots)} van ${number(voters)} hebben gestemd. Na het sluiten kan niemand meer stemmen of zijn stem veranderen.`,
    reveal: 'Wat iedereen heeft gezien, kun je niet meer verbergen. Je kunt daarna niet terug.',
    endTwist: 'Dit ‘Wat als …?’ is dan klaar. Je kunt er niet meer naar terug.',
    endCard: 'Deze kaart is dan klaar. Je kunt er niet meer naar terug.',
    begin: (seats: number, teams: number) =>
      teams === 0
        ? `Er ${either(seats, 'is', 'zijn')} ${counted(seats, 'plek', 'plekken')} bezet. Je speelt zonder teams.`
        : `Er ${either(seats, 'is', 'zijn')} ${counted(seats, 'plek', 'plekken')} bezet, in ${counted(teams, 'team', 'teams')}.`,
    beginFixed: 'Daarna kun je niet terug naar de lobby en het aantal teams niet meer veranderen.',
    teams: 'Iedereen wordt opnieuw verdeeld. Wie zelf een team koos, kan dan ergens anders zitten.',
    close: 'De sessie eindigt voor iedereen. Dit kun je niet terugdraaien.',
    closeEarly:
      'De sessie eindigt nu voor iedereen, ook al zijn niet alle kaarten gespeeld. Open stemmen worden niet getoond.',
    skip: 'De groep gaat naar de volgende kaart. Stemmen op deze kaart worden weggegooid en niemand ziet ze.',
    skipLast:
      'Dit is de laatste kaart: de groep gaat naar het afsluiten. Stemmen op deze kaart worden weggegooid en niemand ziet ze.',
    notYet: 'Nog niet',
    yes: (label: string) => `Ja, ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
  },
  present: {
    title: (seats: number) => `Zijn jullie met ${number(seats)}?`,
    about: (seats: number) =>
      `Er ${either(seats, 'is', 'zijn')} ${counted(seats, 'plek', 'plekken')} bezet. Tel de mensen die meedoen. Klopt het niet, dan heeft iemand twee plekken of nog geen plek.`,
    lock: 'Bij ja gaat de deur dicht: niemand kan er nog bij. Zet je hem later weer open, dan ziet iedereen dat.',
    minimum: (least: number) => `Een verdeling verschijnt pas bij ${least} stemmen of meer.`,
    few: (seats: number, least: number) =>
      `Let op: met ${counted(seats, 'persoon', 'mensen')} en een kleinste groep van ${least} blijven de verdelingen verborgen.`,
    yes: (seats: number) => `Ja, ${counted(seats, 'persoon', 'mensen')}: open de stemming`,
    no: 'Nee, wacht nog even',
  },
}

const sheets = {
  label: 'Bediening',
  pace: 'Verloop',
  people: 'Mensen',
  share: 'Delen',
  script: 'Draaiboek',
  more: 'Meer',
  close: 'Terug naar de kaart',
}

const controls = {
  clock: 'Klok',
  setClock: 'Zet de klok',
  setTo: (time: string) => `Zet de klok op ${time}`,
  otherTime: (time: string) => `Of kies zelf: ${time}`,
  noClockNow: 'In deze stap loopt er geen klok.',
  addMinute: 'Geef 1 minuut erbij',
  stop: 'Stop de klok',
  autoClose: 'Stemming sluit vanzelf als de klok op nul staat',
  autoCloseHelp: 'Staat dit uit, dan gebeurt er op nul niets. Staat het aan, dan waarschuwen we 30 seconden ervoor.',
  pause: 'Pauzeer het spel',
  resume: 'Haal het spel van pauze',
  back: 'Ga één stap terug',
  firstStep: 'Dit is de eerste stap van deze kaart.',
  cannotGoBack: 'Terug kan hier niet: iedereen heeft al gezien wat verborgen was.',
  skip: 'Sla deze kaart over',
  twistNot: 'Dat kan pas na de laatste stemming van een kaart, en één keer per kaart.',
  spreadAt: 'Wanneer zien jullie de eerste verdeling?',
  spreadAtChoices: { beforeTalk: 'Voor het gesprek', atShift: 'Pas bij de verschuiving' },
  spreadAtNow: 'Dit geldt vanaf deze kaart.',
  spreadAtNext: 'Er is al gestemd. Dit geldt vanaf de volgende kaart.',
  door: 'Deur',
  doorOpen: 'Nieuwe mensen kunnen binnenkomen.',
  doorShut: 'Niemand kan erbij. Wie al meedoet, komt altijd terug op zijn eigen plek.',
  lock: 'Doe de deur dicht',
  unlock: 'Doe de deur weer open',
  unlockHelp: 'Iedereen ziet dat de deur weer open is.',
  session: 'Sessie',
  closeSession: 'Sluit de sessie nu',
  leave: 'Naar al je sessies',
  leaveHelp: 'De sessie loopt door en wacht op je.',
  page: 'Deze pagina',
}

const invite = {
  title: 'Zo doet iedereen mee',
  qr: (address: string) => `QR-code naar ${address}`,
  or: 'Of ga naar',
  andType: 'en typ deze code',
  otherAddress: 'Adres dat je deelt',
  openScreen: 'Open het grote scherm',
  screens: (count: number) =>
    count === 0
      ? 'Er is nog geen groot scherm verbonden.'
      : `${counted(count, 'groot scherm', 'grote schermen')} verbonden.`,
  screenHelp:
    'Zet dit venster op de beamer of deel het in een videogesprek. Het laat nooit meer zien dan de deelnemers zien.',
  copyScreen: 'Kopieer de link naar het grote scherm',
  copied: 'De link staat op je klembord.',
  copyByHand: 'Kopieer deze link zelf:',
  notOpen: 'Deze code werkt pas als je de lobby opent.',
  partner: 'Mede-spelleider of tweede apparaat',
  partnerAbout:
    'Met deze link bedient iemand anders deze sessie met jou mee. Of jijzelf, op je telefoon. De link geeft alleen toegang tot deze sessie.',
  partnerNone: 'Er is nu geen link.',
  makePartner: 'Maak een link',
  partnerReplace:
    'Kwam de link bij de verkeerde? Maak een nieuwe, of trek hem in. De oude werkt dan meteen niet meer. Wie hem gebruikt, gaat eruit.',
  newPartner: 'Maak een nieuwe link',
  withdrawPartner: 'Trek de link in',
  partnerIsCo: 'Alleen de spelleider die deze sessie maakte, geeft links aan anderen.',
  partnerBoth: 'Wat je op het ene apparaat doet, zie je op het andere. Spreek af wie de volgende stap zet.',
  copyPartner: 'Kopieer de link voor een mede-spelleider',
  partnerQr: 'Toon de QR-code van deze link',
  partnerQrAbout: 'Scan hem met je telefoon. Laat hem niet op de beamer zien: wie hem scant, bedient de sessie.',
  partnerQrLabel: 'QR-code naar de bediening van deze sessie',
  plainHttp:
    'Deze verbinding is gewoon http. Daardoor kan een scherm niet vanzelf aan blijven. Zet de schermbeveiliging uit op dit apparaat en op de beamer.',
}

const people = {
  title: (seats: number) => `Deelnemers (${number(seats)})`,
  search: 'Zoek een bijnaam of een team',
  notFound: 'Er is niemand met deze bijnaam of dit team.',
  none: 'Er is nog niemand binnen.',
  seatOne: 'plek bezet',
  seatMore: 'plekken bezet',
  otherTeams: 'Verander het aantal teams',
  seat: (at: number) => `Plek ${at}`,
  away: 'even weg',
  blank: (nickname: string) => `Wis de bijnaam ${nickname}`,
  blanking: (nickname: string) => `Bijnaam ${nickname} wissen?`,
  blankAbout: 'De bijnaam verdwijnt van alle schermen. De plek blijft.',
  blankYes: 'Ja, wis de bijnaam',
  change: 'wijzig',
  toTeam: 'Naar welk team?',
  moveNow: 'Tik op een team: de plek verhuist meteen.',
  moveLater: 'Tik op een team: de plek verhuist bij de volgende kaart. Iedereen ziet dat er iemand verhuist.',
  moveMore: 'Bij elke plek staan het eigen team en de kleinste teams. Tik op de naam voor de andere.',
  move: (number: number) => `Verplaats naar team ${number}`,
  teamOf: (who: string) => `Team van ${who}`,
  moveWho: (who: string, number: number) => `Verplaats ${who} naar team ${number}`,
  back: 'Laat alles zo',
  remove: 'Haal deze plek weg',
  removing: (who: string) => `${who} weghalen?`,
  removeLobby: 'De plek verdwijnt meteen. Met dit apparaat kan iemand niet opnieuw meedoen in deze sessie.',
  removeLater:
    'Deze kaart doet de plek nog mee. Vanaf de volgende kaart is hij weg. Met dit apparaat kan iemand niet opnieuw meedoen in deze sessie.',
  removeTold: 'Iedereen ziet dat er een plek weggaat, niet van wie.',
  removeYes: 'Ja, haal deze plek weg',
  goesTo: (number: number) => `gaat naar team ${number}, vanaf de volgende kaart`,
  goesAway: 'gaat weg, vanaf de volgende kaart',
  keep: 'Laat toch zo',
  about: 'Je ziet wie er zit, nooit wie heeft gestemd of wat iemand koos.',
  teams: 'Teams',
  tooSmall: 'te klein',
  teamCount: 'Aantal teams',
  setTeams: (count: number) => (count === 0 ? 'Speel zonder teams' : `Verdeel over ${counted(count, 'team', 'teams')}`),
  merge: (count: number) => `Voeg samen tot ${counted(count, 'team', 'teams')}`,
  dealtAgain: 'Iedereen wordt dan opnieuw verdeeld.',
  noTeams: 'Jullie spelen zonder teams.',
  perTeam: 'Wie is klaar?',
  teamDone: 'klaar',
  teamBusy: 'nog bezig',
  votedNote: 'Een team is klaar als iedereen in dat team heeft gestemd.',
  decidedNote: 'Een team is klaar als de keuze is opgeschreven.',
}

const panel = {
  notes: 'Notities bij deze kaart',
  questions: 'Vragen om door te vragen',
  fitting: 'Past bij wat je nu ziet',
  twist: '‘Wat als …?’ bij deze kaart',
  readAloud: 'Wat er wordt bewaard, om voor te lezen',
  options: 'De keuzes, met het sterkste voor en tegen',
  pro: 'Voor',
  contra: 'Tegen',
  referenceAhead: 'Lees vast wat de codes zeggen',
  onlyYou: 'Alleen jij ziet dit. Deelnemers zien het pas bij de stap "Wat zegt de code?".',
  arguments: 'Argumenten',
  noneFor: 'Nog geen argument voor deze keuze.',
  support: (count: number) => (count === 0 ? 'nog geen steun' : `${count} keer gesteund`),
  hide: 'Verberg',
  hideWhich: (text: string) => `Verberg het argument: ${text}`,
  show: 'Toon weer',
  showWhich: (text: string) => `Toon weer het argument: ${text}`,
  hidden: 'Verborgen voor iedereen',
  waits: 'wacht op jou',
  released: 'op het grote scherm',
  release: 'Laat toe',
  releaseWhich: (text: string) => `Laat toe op het grote scherm: ${text}`,
  takeBack: 'Haal terug',
  takeBackWhich: (text: string) => `Haal terug van het grote scherm: ${text}`,
  approving: (waiting: number) =>
    waiting === 0
      ? 'Argumenten komen pas op het grote scherm als jij ze toelaat. Er wacht nu niets.'
      : `Argumenten komen pas op het grote scherm als jij ze toelaat. Er ${either(waiting, 'wacht', 'wachten')} er nog ${number(waiting)}.`,
  ofPickers: (voters: number) => `van ${number(voters)} kozen een argument`,
  picksLeast: (least: number) =>
    `Het argument dat het vaakst is gekozen, verschijnt als minstens ${least} mensen er een kozen.`,
  makeOption: 'Maak er een keuze van',
  makeOptionAbout:
    'Past een tekst bij meer mensen? Maak er een keuze van voor de tweede stemming. Je mag de woorden aanpassen.',
  useText: 'Gebruik deze tekst',
  useTextWhich: (text: string) => `Gebruik deze tekst: ${text}`,
  optionText: (letter: string) => `Tekst van keuze ${letter}`,
  becomes: (letter: string) => `Dit wordt keuze ${letter} in de tweede stemming:`,
  becomesAgain: 'Tot de tweede stemming kun je hem nog vervangen.',
  replaceOption: 'Vervang deze keuze',
  choices: 'Keuzes van de teams',
  showOnScreen: (organisation: string) => `Toon de code van ${organisation} op het grote scherm`,
  nowOnScreen: (organisation: string) => `Op het grote scherm: ${organisation}`,
  script: 'Draaiboek',
  stepNow: 'nu',
  stepDone: 'gedaan',
  asks: (minutes: number) => `Wat nog komt, vraagt ongeveer ${counted(minutes, 'minuut', 'minuten')}.`,
  until: (time: string, minutes: number) => `Tot ${time}. Dat is nog ${counted(minutes, 'minuut', 'minuten')}.`,
  overAt: (time: string) => `Tot ${time}. Die tijd is om.`,
  lateBy: (minutes: number) =>
    `Je komt ${counted(minutes, 'minuut', 'minuten')} tekort. Kort het gesprek in, of sla een kaart over.`,
  spare: (minutes: number) => `Je hebt ${counted(minutes, 'minuut', 'minuten')} over.`,
  onTime: 'Je loopt op schema.',
  endsAt: 'Hoe laat wil je klaar zijn?',
  endsAsScript: 'Volg weer het draaiboek',
  stepsTitle: 'De stappen van deze kaart',
  cardsTitle: 'De kaarten, om vooruit te lezen',
  cardDone: 'gespeeld',
  cardsComing: 'De kaarten worden opgehaald ...',
  ownNotes: 'Je eigen notities',
  ownNotesAbout: 'Ze staan alleen op dit apparaat en gaan weg als je hier de sessie sluit. Schrijf geen namen op.',
  voteCount: (ballots: number, voters: number) => `${number(ballots)} van ${number(voters)} hebben gestemd`,
  ofVoters: (voters: number) => `van ${number(voters)} hebben gestemd`,
  voteSecret: 'Hoe er is gestemd ziet niemand tot je de stemming sluit, jij ook niet.',
  abstainNote: 'Wie zich onthoudt, telt hier mee.',
  threeQuestions: 'Drie vragen voor iedereen',
  actionQuestions: [
    'Wat zeg je, tegen wie, en wanneer?',
    'Welk bezwaar verwacht je, en wat is je antwoord?',
    'Wat doe je om de schade klein te houden?',
  ],
  talkTo: 'Met wie bespreek je dit',
  report: 'Verslag van deze sessie',
  rehearsalReport: 'Dit is een oefening: dit verslag wordt niet bewaard.',
  helpTitle: 'Voor wie iets dwarszit',
  seriousTitle: 'Vertelt iemand iets ernstigs?',
  serious: [
    'Bedank die persoon en zeg dat dit niet de plek is om het uit te zoeken.',
    'Pauzeer het spel als dat nodig is. Ga niet in op namen of feiten.',
    'Bied na afloop een gesprek aan en noem de vertrouwenspersoon of het meldpunt.',
  ],
  help: 'Noem de vertrouwenspersoon, de leidinggevende en het meldpunt. Deelnemers vinden dit in elke stap onder "Hulp en contact".',
  reportAbout: 'Dit blijft bewaard: wat iedereen zag, zonder namen.',
  skipped: 'Deze kaart is overgeslagen.',
  noChapters: 'Er is nog geen kaart gespeeld.',
  notShown: 'Er is niets getoond van deze kaart.',
  standings: (organisation: string) => `Volgens de code van ${organisation}`,
  closed: 'De sessie is gesloten',
  closedAbout: 'Dank je wel. Losse stemmen en argumenten zijn gewist. Dit verslag is wat overblijft.',
  rehearsalClosed: 'Dit was een oefensessie. Er is niets geteld en niets bewaard.',
  toStart: 'Terug naar al je sessies',
}

const line = {
  connecting: 'Verbinden met de sessie ...',
  down: 'De verbinding is weg. We proberen het steeds opnieuw.',
  notDone: 'Er is nu geen verbinding. Dit is niet gedaan. Tik opnieuw als de verbinding er weer is.',
  notDoneBefore: 'De verbinding is er weer. Wat je zonder verbinding tikte, is niet gedaan. Tik opnieuw.',
  waiting: 'De server heeft nog niet geantwoord. Je hoeft niet nog eens te tikken.',
  asked: 'Wat je net vroeg, gaat mee zodra de verbinding er weer is.',
  safe: 'Alles wat bevestigd is, is veilig: stemmen, argumenten en keuzes staan op de server.',
  closes: 'De stemming sluit vanzelf als de klok op nul staat. Verder schuift er niets door zonder jou.',
  room: 'De zaal ziet nog steeds wat er nu staat. Niets schuift door zonder jou.',
  signedOut: 'Deze console is gesloten',
  signedOutAbout:
    'Je bent op dit apparaat uitgelogd, of je rol is veranderd. De sessie gaat gewoon door. Log in om verder te gaan.',
  withdrawn: 'Deze link werkt niet meer',
  withdrawnAbout:
    'De spelleider heeft de link ingetrokken of een nieuwe gemaakt. De sessie gaat gewoon door. Vraag om de nieuwe link.',
  replaced: 'De bediening is op een ander apparaat geopend. De sessie loopt gewoon door.',
  takeBack: 'Ga hier verder',
  gone: 'Deze sessie is er niet meer. Misschien is zij al gesloten.',
}

export const console = {
  pageTitle: (where: string) => `${where} | Spelleider | Dilemmaspel`,
  theySee,
  doNow,
  say,
  special,
  programmes,
  prompts,
  promptsAtCode,
  strip,
  sheets,
  start,
  form,
  bar,
  next,
  controls,
  invite,
  people,
  panel,
  line,
}
