/** What the simulated people of a watched session write: as short as people are, or as long as they may be. */
import { minorityViews, reasons, teamReasons } from '../../server/simulated-participant.ts'
import { textLimits } from '../../shared/wire-names.ts'

const longReasons = [
  'Als je dit één keer doet, kun je het een volgende keer bij iemand anders bijna niet meer weigeren. Je collega’s zien dat ook, en voor je het weet is het in het hele team gewoon geworden om het zo te doen.',
  'Ik denk aan de inwoner die dit in de krant leest en die niet weet hoe aardig iedereen was. Voor die inwoner telt alleen hoe het eruitziet: heeft deze ambtenaar het hier nu zelf beter van gekregen of niet?',
  'Het gaat om iemand met wie je al jaren goed samenwerkt. Wie daar heel streng reageert, maakt meer kapot dan er goed gaat, en de volgende keer vertelt niemand je meer uit zichzelf wat er speelt op de werkvloer.',
  'Je leidinggevende hoort dit liever nu van jou dan over een half jaar van een ander. Eerder zeggen kost vijf minuten. Later uitleggen waarom je het niet zei, kost je samen misschien wel het vertrouwen.',
]
const longTeamReasons = [
  'We kunnen dit aan iedereen uitleggen, ook aan mensen die er niet bij waren. De stap is klein genoeg om vandaag nog te zetten, en hij laat ruimte om later iets anders te doen als blijkt dat er meer aan de hand is. Wel spreken we af wie het gesprek voert en wanneer we erop terugkomen.',
  'Voor ons woog het zwaarst dat de ander er niet om gevraagd heeft en toch met de gevolgen zit. We twijfelden lang over de volgorde: eerst het gesprek of eerst de melding. Uiteindelijk kozen we wat je de volgende ochtend nog steeds durft te vertellen aan een collega van een andere afdeling.',
]
const longMinority = [
  'Ik vind dit te streng voor iemand die niets kwaads wilde. Met een gesprek bij de koffie bereik je hetzelfde, en dan hoeft er niemand wakker te liggen van een dossier met zijn of haar naam erop.',
  'Voor mij gaat dit niet ver genoeg. Wie het bij praten laat, laat het aan de volgende over, en die weet dan weer niet dat het al eens eerder is gebeurd. Ik wil dat er iets van op papier komt te staan.',
]
const elsewise = [
  'Ik vraag eerst raad aan een collega.',
  'Ik leg het voor in het teamoverleg en vraag of iemand dit eerder meemaakte. Daarna beslis ik pas.',
]

export interface Words {
  readonly reasons: readonly string[]
  readonly teamReasons: readonly string[]
  readonly minority: readonly string[]
  readonly elsewise: readonly string[]
  readonly sessionName: string
}

/** Texts of at most so many characters; a longer one ends after its last whole word that fits. */
const within = (texts: readonly string[], most: number): string[] =>
  texts.map((text) => (text.length <= most ? text : `${text.slice(0, most - 1).replace(/\W+\S*$/, '')}.`))

/** `long`: as long as each field allows. */
export const wordsOf = (long: boolean): Words =>
  long
    ? {
        reasons: within(longReasons, textLimits.argument),
        teamReasons: within(longTeamReasons, textLimits.reason),
        minority: within(longMinority, textLimits.minority),
        elsewise,
        sessionName: 'Themamiddag integriteit voor de directie Mobiliteit, Bereikbaarheid en Wegbeheer',
      }
    : {
        reasons,
        teamReasons,
        minority: minorityViews,
        elsewise,
        sessionName: 'Teamdag Wegen en Water',
      }
