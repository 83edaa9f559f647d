/** The participant's words. */
import { written } from '../../../shared/ballot.ts'
import type { Phase } from '../../../shared/phase.ts'
import { textLimits } from '../../../shared/wire-names.ts'
import { countingIn } from '../counting.ts'

const { counted, either, number } = countingIn('nl')

/** Per phase the heading and the one thing to do; together they are announced when it opens. */
const phases = {
  lobby: {
    title: 'Welkom aan tafel',
    now: 'Op je scherm hoef je nog niets te doen. De spelleider begint zo.',
  },
  reading: {
    title: 'Lees de kaart',
    now: 'Lees voor jezelf. Praat er nog niet over.',
  },
  clarify: {
    title: 'Is dit voor jou een dilemma?',
    now: 'Bedenk voor jezelf: wat maakt het er een? Of waarom juist niet?',
  },
  voting: {
    title: 'Wat doe jij?',
    now: 'Kies wat je écht zou doen. Niemand ziet wat jij kiest.',
  },
  spread: {
    title: 'De verdeling',
    now: 'Kijk samen. Er is geen winnaar.',
  },
  discussion: {
    title: 'Praat erover',
    now: 'Praat met je team. Zoek bij elke keuze het sterkste argument, ook als jij iets anders koos.',
  },
  counter: {
    title: 'De andere kant',
    now: 'Hier staan argumenten voor wat jij niet koos. Welk argument vind je het sterkst?',
  },
  revote: {
    title: 'Stem opnieuw',
    now: 'Kies opnieuw. Van mening veranderen mag, bij je keuze blijven ook.',
  },
  shift: {
    title: 'Wat verschoof er?',
    now: 'Vergelijk de twee stemmingen en praat erover. Wat maakte verschil?',
  },
  decision: {
    title: 'Jullie teamkeuze',
    now: 'Kies samen. Eén van jullie schrijft het op.',
  },
  reference: {
    title: 'Wat zegt de code?',
    now: 'Lees wat de gedragscode zegt over jouw stem. Lees daarna de rest.',
  },
  action: {
    title: 'Wat doe je morgen?',
    now: 'Stel dat dit jou morgen gebeurt. Denk na, alleen of met een ander. Wat je typt, blijft op dit apparaat.',
  },
  closing: {
    title: 'Dit hebben jullie gespeeld',
    now: 'Kijk terug. Wat neem jij mee?',
  },
} satisfies Record<Phase, { title: string; now: string }>

/** The heads of a twist: the same card with one thing changed. */
const twist = {
  title: 'Wat als …?',
  now: 'Kies wat je dan écht zou doen. Niemand ziet wat jij kiest.',
  spread: { title: 'De nieuwe verdeling', now: 'Kijk samen. Wat maakt die ene verandering uit?' },
}

/** What is asked where there is no spread to look at. */
const tooFew = {
  spread: 'Er is nu geen verdeling te zien. Zo blijft elke stem geheim.',
  shift: 'Er zijn geen aantallen om te vergelijken. Wat deed het gesprek met je?',
}

/** What a phase asks of who joined too late for this card. */
const late = {
  reading: 'Lees mee. Bij deze kaart kijk je alleen.',
  voting: 'Je hoeft nu niets te kiezen. Lees mee wat de anderen kunnen kiezen.',
  argue: 'Luister mee. Bij deze kaart schrijf je niets op.',
}

const join = {
  title: 'Doe mee',
  code: 'Sessiecode',
  codeHint: 'Zes letters en cijfers. Hoofdletters maken niet uit.',
  codeWrong: 'Een sessiecode heeft zes letters en cijfers.',
  withCode: (code: string) => `Sessie ${code}`,
  changeCode: 'Andere code',
  otherCode: 'Andere code invullen',
  lines: [
    'Je stemt zonder naam. Niemand in de zaal, ook de spelleider niet, ziet wat jij koos.',
    'Tijdens een kaart staan losse stemmen zonder naam op de server, zodat een storing niets wist. Daarna blijven alleen aantallen over.',
    'Wat je typt, lezen anderen zonder jouw naam. Noem zelf ook geen namen.',
  ],
  lastLine: 'Wat je hardop zegt, hoort de zaal. Wie de server beheert, kan technisch meer dan wij: ',
  lastLink: 'lees hier wie dat is.',
  nickname: 'Bijnaam (mag leeg blijven)',
  nicknameHint: 'Kies liever geen echte naam.',
  button: 'Doe mee',
  busy: 'Je plek wordt klaargezet …',
  back: 'Terug naar je plek',
  backIn: (code: string) => `Je zat al in sessie ${code}.`,
}

const vote = {
  legend: 'Jouw keuze',
  button: (letter: string) => `Stem op ${letter}`,
  change: (letter: string) => `Verander je stem in ${letter}`,
  stays: (letter: string) => `Je stem op ${letter} ligt op tafel`,
  pick: 'Maak eerst een keuze',
  other: 'Anders, namelijk …',
  otherText: 'Wat zou jij doen?',
  otherHint: 'Noem geen namen. De tekst komt los van je stem te staan en is pas te lezen als de stemming dicht is.',
  otherLimit: `Hoogstens ${written.characters} tekens.`,
  changeText: 'Verander je tekst',
  otherNeeds: 'Schrijf eerst wat je zou doen',
  otherWrote: (said: string) => `Je schreef: “${said}”`,
  ownShow: 'Laat je eigen keuze zien',
  abstain: 'Ik kies niet',
  abstainHint: 'Dan telt je stem mee, zonder keuze.',
  sending: 'Je stem is onderweg …',
  onTable: 'Je stem ligt op tafel. Je kunt nog iets anders kiezen.',
  onTableFor: (letter: string) => `Alleen jij ziet dat je ${letter} koos.`,
  onTableAbstained: 'Alleen jij ziet dat je niet koos.',
  firstShow: 'Laat je eerste keuze zien',
  first: (letter: string) => `Je eerste keuze was ${letter}.`,
  firstAbstained: 'Je koos de eerste keer niet.',
  firstUnknown: 'Je eerste keuze staat niet op dit apparaat.',
  minimum: (minimum: number) =>
    `We tonen een verdeling pas bij ${number(minimum)} stemmen of meer. Stemt iedereen of bijna iedereen hetzelfde, dan tonen we geen aantallen.`,
  closedByTimer: 'De stemming sluit vanzelf als de tijd om is.',
}

const discussion = {
  forOption: (letter: string) => `Argumenten voor ${letter}`,
  none: 'Nog geen argument.',
  add: 'Jouw argument',
  write: 'Voeg een argument toe',
  addFor: 'Bij welke keuze hoort het?',
  text: 'Het argument, in één of twee zinnen',
  textHint: `Hoogstens ${textLimits.argument} tekens. Anderen lezen het zonder jouw naam. Noem zelf ook geen namen.`,
  button: (letter: string) => `Leg neer bij ${letter}`,
  buttonPick: 'Leg neer',
  added: 'Je argument ligt op tafel.',
  yours: 'van jou',
  support: 'Sterk argument',
  supportedBy: (count: number) => (count === 0 ? '' : counted(count, 'vindt dit sterk', 'vinden dit sterk')),
  screened: 'Wie met jou praat, ziet je argument meteen. De spelleider kan het eerst lezen, voordat de zaal het ziet.',
  kept: 'De spelleider bewaart de argumenten na afloop, zonder namen.',
  notKept: 'Argumenten worden gewist als deze kaart klaar is.',
  yourTurn: 'Jij mag nu praten. De anderen luisteren.',
  turnOf: (name: string) => `${name} is aan de beurt.`,
  turnOfSomeone: 'Iemand anders uit je team is aan de beurt.',
  pass: 'Geef de beurt door',
}

const clarify = {
  think: 'Schrijf niets op. Straks stem je in het geheim, en daarna praten jullie.',
  button: 'Ik heb nagedacht',
  done: 'Fijn. Wacht even op de anderen.',
}

const counter = {
  list: 'Argumenten van de andere kant',
  pick: 'Dit vind ik het sterkst',
  picked: 'Jouw keuze',
  pickedNow: 'Je keuze ligt op tafel. Je kunt nog een ander argument kiezen.',
  none: 'Niemand schreef een argument van de andere kant op. Bedenk er zelf een: wat zou iemand zeggen die anders koos?',
  own: (letter: string) => `Argumenten voor jouw eigen keuze, ${letter}`,
  ownExplain: 'Hieruit kies je nu niet.',
  unknown: 'Je eerste keuze staat niet op dit apparaat, of je koos niet. Daarom staan hier alle argumenten.',
  secret: 'Niemand ziet wat jij aanwijst. We tonen alleen het argument dat de meesten kozen.',
}

const decision = {
  penFree: 'Nog niemand schrijft. Pak de pen als jullie eruit zijn.',
  take: 'Pak de pen',
  takeAgain: 'Pas de tekst aan',
  penTaken: 'Iemand uit je team schrijft nu. Praat mee: wat kiezen jullie, en waarom?',
  settled: 'Jullie keuze staat er. Aanpassen kan nog.',
  teamsOf: (done: number, teams: number) => `${number(done)} van ${counted(teams, 'team', 'teams')} klaar`,
  penSilent: 'Wie de pen had, is er even niet. Jij kunt hem overnemen.',
  penYours: 'Jij hebt de pen. Schrijf op wat jullie samen kiezen.',
  option: 'Wij kiezen',
  why: 'Omdat …',
  whyHint: `Hoogstens ${textLimits.reason} tekens, zonder namen.`,
  putDown: 'Leg de pen neer en deel met je team',
  needs: 'Maak een keuze en schrijf op waarom.',
  ours: (letter: string) => `Wij kiezen ${letter}.`,
  minority: 'Zie jij het anders?',
  minorityLabel: 'Jouw zin',
  minorityHint: `Schrijf één zin. Die komt zonder jouw naam naast de teamkeuze te staan, ook in het verslag. Hoogstens ${textLimits.minority} tekens.`,
  minorityButton: 'Leg mijn zin ernaast',
  minorityAdded: 'Je zin ligt naast de teamkeuze.',
  minorityOf: 'Wie het anders ziet:',
}

const action = {
  say: 'Wat zeg je, tegen wie, en wanneer?',
  objection: 'Welk bezwaar verwacht je, en wat is je antwoord?',
  damage: 'Wat doe je om de schade klein te houden?',
  kept: 'Blijft op dit apparaat',
}

const closing = {
  take: 'Wat neem jij mee?',
  takeHint: 'Voor jezelf. Dit blijft op dit apparaat.',
  toTake: 'Schrijf op wat je meeneemt',
  ownTitle: 'Van jou, alleen op dit apparaat',
  ownShow: 'Laat zien wat van jou is',
  ownOnce: (choice: string) => `Je koos ${choice}.`,
  ownTwice: (choice: string) => `Je koos twee keer ${choice}.`,
  ownBoth: (first: string, second: string) => `Je koos eerst ${first}, daarna ${second}.`,
  ownNothing: 'niets',
  data: 'Wat gebeurt er met de gegevens?',
  dataLines: [
    'Je stemmen zijn al weg. Bewaard blijft alleen wat de groep te zien kreeg: aantallen, woorden en de keuzes van de teams.',
    'Je eigen keuzes en notities staan alleen op dit apparaat.',
  ],
  dataLink: 'Lees wat er precies bewaard wordt',
  closedTitle: 'De sessie is afgelopen',
  closedNow: 'Bedankt voor je eerlijkheid. Je kunt deze pagina sluiten.',
  another: 'Doe mee met een andere sessie',
  stillHere: 'Je eigen keuzes en notities staan nog op dit apparaat.',
  stillHereLink: 'Bekijk of wis ze.',
  unfinished: 'De verbinding met deze sessie is voorbij. Vraag de spelleider of er nog gespeeld wordt.',
}

const help = {
  button: 'Hulp en contact',
  title: 'Wil je met iemand praten?',
  lines: [
    'Raakt een kaart iets wat echt speelt? Bespreek het na afloop, niet in de groep.',
    'Je kunt terecht bij je leidinggevende, een vertrouwenspersoon of het meldpunt integriteit van je organisatie.',
    'Wil je advies van buiten? Het Huis voor Klokkenluiders denkt gratis en vertrouwelijk mee.',
  ],
  talkTo: (organisation: string) => `Volgens de code van ${organisation}:`,
  privacy: 'Wat wordt bewaard?',
  moreTime: 'Vraag om meer tijd',
  moreTimeAsked: 'De spelleider ziet dat iemand meer tijd wil, niet wie.',
}

const status = {
  connecting: 'Verbinding maken …',
  pageComing: 'Deze pagina is onderweg …',
  pageFailing: 'Deze pagina komt nog niet binnen. Je plek en je stem zijn veilig. We blijven het proberen.',
  pageAgain: 'Laad de pagina opnieuw',
  lost: 'De verbinding is weg. Je hoeft niets te doen: we proberen het steeds opnieuw. Je plek blijft van jou. Een stem die op tafel ligt, blijft liggen.',
  replacedTitle: 'Je bent ergens anders',
  replaced: 'Je hebt deze sessie op een ander scherm geopend.',
  here: 'Speel hier verder',
  refusedTitle: 'Dat lukt nu niet',
  again: 'Probeer het opnieuw',
  paused: 'Pauze. De spelleider gaat zo verder.',
  afterPause: 'Na de pauze ga je hier verder.',
  rehearsal: 'Oefensessie: er doen verzonnen deelnemers mee. Niets telt.',
  late: (card: number) => `Je doet mee vanaf kaart ${card}. Kijk en luister nu mee.`,
  lateEnd: 'De laatste kaart is al begonnen. Kijk en luister mee.',
  removedTitle: 'Je plek is weg',
  removed: 'De spelleider heeft deze plek weggehaald. Bedankt dat je meedeed.',
  removedNext:
    'Waar je al over stemde, telt gewoon mee, zonder naam. Denk je dat dit niet klopt? Vraag het de spelleider.',
  moving: (seats: number) =>
    `Vanaf de volgende kaart ${either(seats, 'wisselt', 'wisselen')} ${counted(seats, 'plek', 'plekken')} van team.`,
  leaving: (seats: number) =>
    `Vanaf de volgende kaart ${either(seats, 'valt', 'vallen')} ${counted(seats, 'plek', 'plekken')} weg.`,
  youMove: (team: string) => `Vanaf de volgende kaart zit jij in ${team}.`,
  youMoved: (team: string) => `De spelleider heeft je verplaatst. Je zit nu in ${team}.`,
  youLeave: 'De spelleider haalt jouw plek weg. Bij de volgende kaart doe je niet meer mee.',
  /** Seats, as who plays calls them. */
  joined: (seats: number) => counted(seats, 'doet mee', 'doen mee'),
  lockedShort: 'er kan niemand meer bij',
  locked: (seats: string) => `Er kan niemand meer bij. ${seats}.`,
  unlocked: (seats: string) => `Er kan weer iemand bij. Nu: ${seats}.`,
}

/** A device that passes from hand to hand. */
const hands = {
  place: (place: number) => `Plek ${place}`,
  named: (place: number, nickname: string) => (nickname === '' ? `plek ${place}` : `plek ${place}, ${nickname}`),
  bar: 'Dit apparaat doorgeven',
  now: (who: string) => `Nu: ${who}`,
  pass: (who: string) => `Geef door aan: ${who}`,
  waits: 'Wacht even: er is nog iets onderweg.',
  last: (who: string) => `Nu: ${who}, als laatste.`,
  allBeen: 'Iedereen op dit apparaat is geweest.',
  title: 'Geef het apparaat door',
  lead: (who: string) => `Geef het aan ${who}. Ben jij dat? Tik dan op de knop.`,
  wiped: 'Wat een ander hier deed, is niet meer te zien.',
  mine: (who: string) => `Ik ben ${who}`,
  other: 'Is iemand anders aan de beurt?',
  goTo: (who: string) => `Naar ${who}`,
  passed: (who: string) => `Het scherm is leeg. Geef het apparaat aan ${who}.`,
  add: 'Nog iemand op dit apparaat?',
  addExplain:
    'Heeft iemand geen eigen telefoon? Voeg een plek toe en geef dit apparaat aan elkaar door. Ieder stemt apart. Tussendoor is het scherm leeg.',
  addWarning:
    'Wie het apparaat vasthoudt, kan ook bij de plek van een ander. Doe dit alleen als jullie elkaar vertrouwen.',
  addButton: (place: number) => `Voeg plek ${place} toe`,
  addLocked: 'De deur is dicht: er kan nu niemand bij. Vraag de spelleider om hem even open te zetten.',
  back: (who: string) => `Ga naar ${who}`,
}

const lookBack = {
  title: 'Kijk terug',
  fetching: 'Even ophalen …',
  spreads: 'De verdelingen van deze kaart',
  before: 'De kaart zoals hij eerst was',
  references: 'Wat de code zei',
  story: 'Eerder gespeeld',
}

export const play = {
  titleFor: (phase: string, session: string) => `${phase} · ${session} · Dilemmaspel`,
  announce: (title: string, now: string) => `${title}${title.endsWith('?') ? '' : '.'} ${now}`,
  phases,
  twist,
  late,
  tooFew,
  clarify,
  counter,
  hands,
  lookBack,
  charactersLeft: (left: number) => `nog ${counted(left, 'teken', 'tekens')}`,
  join,
  lobby: {
    team: (name: string, others: number) =>
      others === 0
        ? `Je zit in ${name}. Je bent de eerste.`
        : `Je zit in ${name}, met ${counted(others, 'ander', 'anderen')}.`,
    noTeams: 'Jullie spelen met de hele groep samen.',
    choose: 'Liever een ander team?',
    chooseTeam: (name: string, seats: string) => `Ga naar ${name} (${seats})`,
    yours: 'jouw team',
    kept: 'Wat wordt bewaard?',
    sit: 'Zoek je team op en ga bij elkaar zitten.',
    members: 'Je team',
    you: 'jij',
    nameless: (count: number) => (count === 1 ? 'iemand zonder naam' : `${number(count)} mensen zonder naam`),
    away: 'even weg',
  },
  reading: {
    button: 'Ik heb het gelezen',
    done: 'Fijn. Wacht even op de anderen.',
  },
  vote,
  discussion,
  decision,
  action,
  closing,
  help,
  status,
}
