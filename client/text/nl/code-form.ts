/** The words of the form in which authors write a code of conduct. */
import type { CodeFieldName } from '../../author/codes/code-fields.ts'
import type { CodeState, CodeTask } from '../../author/codes/code-script.ts'
import { countingIn } from '../counting.ts'

const { counted } = countingIn('nl')

const fields = {
  organisation: { label: 'Organisatie', help: 'Van wie is deze code? Deze naam kies je straks als bril.' },
  title: { label: 'Titel van de code', help: 'Zoals op het document zelf.' },
  titleNote: { label: 'Bij de titel', help: 'Mag leeg blijven. Bijvoorbeeld: hoofdstuk 3 van het handboek.' },
  link: {
    label: 'Link naar de officiële tekst',
    help: 'Mag leeg blijven. Plak het hele adres, met https:// ervoor. Auteurs openen het vanaf elke regel.',
  },
  version: { label: 'Versie', help: 'Bijvoorbeeld: 2026 of 2026-2.' },
  year: { label: 'Jaar', help: 'Mag leeg blijven. Alleen een jaar dat in het document zelf staat.' },
  inForce: { label: 'Geldt sinds', help: 'Mag leeg blijven.' },
  read: { label: 'Gelezen op', help: 'De dag dat je het document las.' },
  checked: {
    label: 'Nagekeken op',
    help: 'De dag dat iemand alle regels naast het document legde. Vul dit pas in als dat is gedaan.',
  },
  lapsed: { label: 'Deze versie is vervallen', help: 'Dan lezen mensen overal een waarschuwing.' },
  name: {
    label: 'Korte naam van de code',
    help: 'Mag leeg blijven. Kaarten noemen de code zo. Later kan dit niet anders.',
  },
  locator: { label: 'Plaats', help: 'Waar vindt een lezer deze regel? Bijvoorbeeld: Artikel 5.4.' },
  ruleTitle: { label: 'Titel van de regel', help: 'Een paar woorden.' },
  statement: {
    label: 'Wat er staat',
    help: 'In één of twee zinnen, in je eigen woorden. Neem geen zinnen over uit het document.',
  },
  norm: { label: 'Soort regel', help: 'Wat vraagt de regel van wie hem leest?' },
  topic: { label: 'Onderwerp', help: 'Hieraan vinden auteurs de regel terug.' },
  alsoTopics: { label: 'Ook over', help: 'Mag leeg blijven.' },
  conditions: { label: 'Voorwaarden', help: 'Mag leeg blijven. Elke voorwaarde apart.' },
  note: { label: 'Notitie voor auteurs', help: 'Mag leeg blijven. Bijvoorbeeld: artikel 3 zegt iets anders.' },
  ruleName: {
    label: 'Naam van de regel',
    help: 'Mag leeg blijven. Kaarten verwijzen ernaar. Blijft een regel gelijk in een nieuwe versie, laat dan ook deze naam gelijk.',
  },
} satisfies Record<CodeFieldName, { label: string; help: string }>

export const codeForm = {
  fields,
  titles: {
    new: () => 'Nieuwe gedragscode',
    version: (organisation: string) => `Nieuwe versie: ${organisation}`,
    change: (organisation: string) => `Gedragscode: ${organisation}`,
  } satisfies Record<CodeTask, (organisation: string) => string>,
  about: 'Over de code',
  version: 'De versie',
  versionNow: (version: string) => `Dit is versie ${version}. Is er een nieuwe? Kies dan "Nieuwe versie" in de lijst.`,
  knownAs: (id: string) => `Kaarten noemen deze code ${id}.`,
  becomes: (name: string) => `wordt: ${name}`,
  choose: 'kies …',
  chooseTopics: 'Kies meer onderwerpen',
  rules: 'Regels',
  rulesHelp: 'Eén regel per ding dat de code zegt. Zet ze in de volgorde van het document.',
  newRule: 'nieuwe regel',
  ruleNumber: (number: number) => `Regel ${number}`,
  addRule: 'Voeg een regel toe',
  up: (number: number) => `Zet regel ${number} hoger`,
  down: (number: number) => `Zet regel ${number} lager`,
  remove: (number: number) => `Weg: regel ${number}`,
  moved: (from: number, to: number) => `Regel ${from} is nu regel ${to}.`,
  removed: (number: number) => `Regel ${number} is weg.`,
  saving: 'Bewaren',
  savingHelp: 'Zodra je bewaart, kan iedereen kaarten met deze code vergelijken. Daarna kies je hem als bril.',
  isLens: 'Bewaard. Vergelijk er nu kaarten mee. Staat hij op alle kaarten van een set, dan kies je hem als bril.',
  save: {
    new: 'Bewaar deze gedragscode',
    version: 'Bewaar deze nieuwe versie',
    change: 'Bewaar de wijzigingen',
  } satisfies Record<CodeTask, string>,
  blocked: 'Er moet nog iets gebeuren. Daarna kun je bewaren.',
  notYet: 'Nog niet bewaard. Kijk eerst naar dit veld.',
  saved: 'De gedragscode is bewaard.',
  toCheck: (count: number) => `Kijk nu ${counted(count, 'verwijzing', 'verwijzingen')} na op kaarten`,
  states: {
    fresh: 'Er is nog niets veranderd.',
    kept: 'Nog niet bewaard. Je tekst staat veilig op dit apparaat.',
    saving: 'Bewaren …',
    saved: 'Alles is bewaard.',
    away: 'Niet bewaard. Je tekst staat veilig op dit apparaat.',
  } satisfies Record<CodeState, string>,
  goingOn: 'Je was hier al mee bezig. Je ziet wat je toen schreef.',
  discard: 'Gooi mijn wijzigingen weg',
  discardTitle: 'Wat je schreef weggooien?',
  discardHelp: 'Je begint dan opnieuw. Dit kun je niet terughalen.',
  changed: 'Iemand anders heeft deze code net veranderd',
  changedHelp: 'Er is nog niets bewaard. Kies welke tekst blijft. Je kunt daarna nog van alles veranderen.',
  newer: (version: string) => `Intussen geldt een nieuwere versie: ${version}. Neem die over, en wijzig haar daarna.`,
  mine: 'Jouw tekst',
  theirs: 'Wat er nu staat',
  noDifference: 'Niets dat anders is.',
  keepMine: 'Houd mijn tekst',
  takeTheirs: 'Neem over wat er nu staat',
}
