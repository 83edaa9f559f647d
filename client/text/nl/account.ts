/** The words of accounts: signing in, inviting people, one's own account, and the settings of the organisation. */
import type { AccountRefusal } from '../../../shared/account-names.ts'
import type { LinkKind } from '../../../shared/account-wire.ts'
import type { LogoProblem } from '../../../shared/logo.ts'
import type { PasswordProblem } from '../../../shared/password.ts'
import type { Role } from '../../../shared/role.ts'

const roles = {
  names: { facilitator: 'Spelleider', author: 'Auteur', coordinator: 'Coördinator' },
  about: {
    facilitator: 'Leidt sessies en ziet daarna het verslag. Is ook auteur.',
    author: 'Schrijft kaarten en maakt kaartensets.',
    coordinator: 'Laat mensen toe, kiest de instellingen en ziet de cijfers van het jaar.',
  },
} satisfies Record<'names' | 'about', Record<Role, string>>

const password = {
  show: 'Toon',
  help: 'Minstens 12 tekens. Een zin van vier of vijf woorden is sterk, en je onthoudt hem goed.',
  problems: {
    short: 'Dit is te kort. Neem minstens 12 tekens.',
    long: 'Dit is te lang. Neem hooguit 200 tekens.',
    easy: 'Dit is makkelijk te raden. Neem een paar woorden die niets met jou of je werk te maken hebben.',
  } satisfies Record<PasswordProblem, string>,
} as const

const refusals = {
  signInDoesNotWork: 'Deze naam en dit wachtwoord horen niet bij elkaar. Kijk ze na en probeer het nog eens.',
  nameTaken: 'Met deze naam logt al iemand anders in. Kies een andere.',
  passwordTooEasy: password.problems.easy,
  passwordDoesNotFit: 'Dat is niet het wachtwoord dat je nu hebt. Kijk het na en probeer het nog eens.',
  lastCoordinator: 'Dit is de laatste coördinator. Geef eerst iemand anders die rol. Er is niets veranderd.',
  noAccount: 'Dit account is er niet meer. Laad de pagina opnieuw.',
} satisfies Record<AccountRefusal, string>

const signIn = {
  title: 'Inloggen',
  about: 'Log in als je sessies leidt, kaarten schrijft of de cijfers bijhoudt.',
  name: 'E-mailadres of inlognaam',
  password: 'Wachtwoord',
  button: 'Log in',
  missing: 'Vul je naam en je wachtwoord in.',
  forgotten: 'Weet je je wachtwoord niet meer? Vraag de coördinator om een link voor een nieuw wachtwoord.',
} as const

const link = {
  title: 'Je link',
  titles: { setUp: 'Het eerste account', invitation: 'Welkom', reset: 'Een nieuw wachtwoord' } satisfies Record<
    LinkKind,
    string
  >,
  about: {
    setUp: () => 'Je maakt het eerste account van deze installatie. Daarmee mag je alles, en laat je anderen toe.',
    invitation: (name: string) => `Deze link is voor ${name}. Je maakt er je account mee. Dit mag je straks:`,
    reset: (name: string) =>
      `Deze link is voor ${name}. Kies een nieuw wachtwoord. Je bent daarna op elk ander apparaat uitgelogd.`,
  } satisfies Record<LinkKind, (name: string) => string>,
  buttons: {
    setUp: 'Maak het account',
    invitation: 'Maak mijn account',
    reset: 'Bewaar het wachtwoord',
  } satisfies Record<LinkKind, string>,
  name: 'Je naam',
  nameHelp: 'Zo zien de mensen met wie je werkt je in de lijst. Deelnemers zien deze naam niet.',
  nameMissing: 'Vul een naam in.',
  signIn: 'Waarmee wil je inloggen?',
  signInHelp: 'Je e-mailadres, of een naam die je zelf kiest. We sturen nooit een mail.',
  signInWrong: 'Neem minstens 3 tekens, zonder spatie.',
  password: 'Je wachtwoord',
} as const

const own = {
  title: 'Mijn account',
  mayDo: 'Wat je mag',
  name: 'Je naam',
  signInAs: (name: string) => `Je logt in als ${name}.`,
  password: 'Je wachtwoord',
  passwordAbout: 'Kies je een nieuw wachtwoord? Dan ben je op al je andere apparaten uitgelogd.',
  passwordNow: 'Wachtwoord van nu',
  passwordNew: 'Nieuw wachtwoord',
  changePassword: 'Verander het wachtwoord',
  passwordChanged: 'Je wachtwoord is veranderd. Op andere apparaten ben je uitgelogd.',
  everywhere: 'Overal uitloggen',
  everywhereAbout: 'Ben je een apparaat kwijt, of bleef je ergens ingelogd? Log dan overal uit.',
  everywhereButton: 'Log overal uit',
  everywhereAsk: 'Je bent dan op elk apparaat uitgelogd, ook hier. Een sessie die loopt, gaat door en wacht op jou.',
  everywhereYes: 'Ja, log overal uit',
} as const

const people = {
  title: 'Mensen',
  invite: 'Nodig iemand uit',
  inviteAbout: 'Je krijgt een link die je zelf stuurt. Daarmee kiest die persoon een wachtwoord, dat jij nooit ziet.',
  inviteName: 'Voor wie is de uitnodiging?',
  inviteNameMissing: 'Schrijf voor wie de uitnodiging is.',
  inviteButton: 'Maak een uitnodiging',
  roles: 'Wat mag deze persoon?',
  roleMissing: 'Kies minstens één rol.',
  open: 'Nog niet gebruikt',
  openAbout: 'Trek je een link in, dan werkt hij niet meer.',
  until: (when: string) => `werkt tot ${when}`,
  forPassword: 'Nieuw wachtwoord',
  withdraw: 'Trek in',
  all: 'Wie kan inloggen',
  off: 'staat uit',
  change: 'Verander',
  saveRoles: 'Bewaar deze rollen',
  reset: 'Nieuw wachtwoord',
  resetAsk: (name: string) => `Je krijgt een link voor ${name}. Het oude wachtwoord werkt tot de link is gebruikt.`,
  resetYes: 'Maak de link',
  switchOff: 'Zet uit',
  switchOffAsk: (name: string) =>
    `${name} is dan meteen overal uitgelogd en kan niet inloggen. Sessies en verslagen blijven staan.`,
  switchOffYes: 'Zet het account uit',
  on: 'Zet aan',
  onAsk: (name: string) => `${name} kan dan weer inloggen, en vindt alles terug.`,
  onYes: 'Zet het account aan',
  remove: 'Haal weg',
  removeAsk: (name: string) =>
    `Het account van ${name} gaat weg. Dat kan niet terug. De verslagen tellen nog mee in het jaar, maar niemand kan ze meer openen. Bij een sessie die loopt, kan alleen de mede-spelleider nog verder.`,
  removeYes: 'Haal het account weg',
} as const

const given = {
  titles: {
    invitation: (name: string) => `De uitnodiging voor ${name}`,
    reset: (name: string) => `Een nieuw wachtwoord voor ${name}`,
  },
  about: {
    invitation: (name: string) =>
      `Stuur deze link zelf aan ${name}, en aan niemand anders. Je ziet hem maar één keer. Hij werkt één keer, en hooguit 7 dagen.`,
    reset: (name: string) =>
      `Stuur deze link zelf aan ${name}, en aan niemand anders. Je ziet hem maar één keer. Hij werkt één keer, en hooguit 24 uur.`,
  },
  copy: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  copyByHand: 'Kopiëren lukt hier niet vanzelf. De link is nu gekozen: kopieer hem zelf.',
} as const

const settings = {
  title: 'Instellingen',
  about: 'Dit geldt voor de hele installatie. Een sessie die er al is, verandert niet.',
  organisation: 'Naam van de organisatie',
  organisationHelp: 'Staat waar mensen meedoen, op de console en op het grote scherm.',
  lens: 'De code waarmee een sessie begint',
  lensFirst: 'De eerste uit de lijst',
  lensHelp: 'Dit is de bril waardoor je vergelijkt. De spelleider kan per sessie een andere kiezen.',
  help: 'Met wie kunnen mensen praten?',
  helpHelp:
    'Eén contact per regel, zoals je vertrouwenspersoon of het meldpunt. Iedereen ziet dit, in elk deel van het spel.',
  helpTooLong: 'Neem hooguit 12 regels van hooguit 200 tekens.',
  retention: 'Hoeveel maanden blijft een verslag?',
  retentionHelp: 'Daarna gaat het vanzelf weg. De cijfers van het jaar blijven.',
  minimum: 'De kleinste groep',
  minimumHelp:
    'Met minder stemmen dan dit is er nooit een aantal te zien. Een spelleider kan meer kiezen, niet minder.',
  logo: 'Het logo',
  noLogo: 'Er is nog geen logo.',
  logoAbout:
    'Het staat waar mensen meedoen, bij de spelleider, op het grote scherm en op de pagina over privacy. Altijd op wit.',
  logoBeside: 'Dit logo komt van wie de server beheert. Kies je hier een ander, dan zien mensen dat.',
  logoFile: 'Kies een plaatje',
  logoHelp: (kilobytes: number, pixels: number) =>
    `Een PNG, JPEG of WebP van hooguit ${kilobytes} KB, en hooguit ${pixels} pixels breed en hoog.`,
  logoMissing: 'Kies eerst een plaatje.',
  logoButton: 'Gebruik dit logo',
  logoSaved: 'Dit logo is nu overal te zien.',
  logoRemove: 'Haal het logo weg',
  logoRemoveAsk: 'Mensen zien dit logo dan nergens meer.',
  logoRemoveYes: 'Haal weg',
  logoProblems: {
    notAPicture: 'Dit bestand kunnen we niet als plaatje laten zien. Bewaar je logo als PNG, JPEG of WebP.',
    tooManyBytes: 'Dit bestand is te groot. Een logo is hooguit 200 KB. Bewaar het kleiner.',
    tooManyPixels: 'Dit plaatje is te groot. Het is hooguit 2000 pixels breed en hoog. Bewaar het kleiner.',
    moves: 'Dit plaatje beweegt. Dat leidt af. Kies een plaatje dat stilstaat.',
  } satisfies Record<LogoProblem, string>,
} as const

export const account = {
  roles,
  password,
  refusals,
  signIn,
  link,
  own,
  people,
  given,
  settings,
  busy: 'Even geduld …',
  save: 'Bewaar',
  saved: 'Bewaard.',
  no: 'Nee, laat zo',
  toPlay: 'Meespelen met een code',
  privacy: 'Wat gebeurt er met je stem?',
  stored: {
    title: 'Wat we bewaren als je een account hebt',
    points: [
      'Je naam, waarmee je inlogt en wat je mag.',
      'Een afdruk van je wachtwoord. Niemand kan het daaruit teruglezen.',
      'Op hoeveel apparaten je bent ingelogd, en wanneer je daar voor het laatst iets deed. Je browser krijgt daarvoor één cookie.',
      'Nooit een stem: die hoort bij niemand, ook niet bij jou.',
    ],
    more: 'Alles wat de server bewaart',
  },
}
